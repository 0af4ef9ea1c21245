/** What partners that received data of the person are asked to do, and what shows that they did; and the data's path. */
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/client/http";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import type { PartnerShare, Request } from "./api";
import classes from "./requests.module.css";
import { strings } from "./strings";

interface Passed { kind: "handed" | "partner" | "program" | "supplier"; ref: string; name: string; first: string; last: string; times: number; categories: string[]; ground: string }

export function Partners({ one }: { one: Request }) {
  const say = useWords(strings);
  const [shown, setShown] = useState(false);
  return (
    <div className={classes.list}>
      {one.partners.map((share) => <Share key={share.id} share={share} />)}
      {one.contact && !shown && <div className={classes.deeds}><Button size="compact-sm" variant="default" onClick={() => setShown(true)}>{say.path_show()}</Button></div>}
      {one.contact && shown && <Path contact={one.contact} />}
    </div>
  );
}

function Share({ share }: { share: PartnerShare }) {
  const say = useWords(strings);
  const locale = useLocale();
  const queries = useQueryClient();
  const [proof, setProof] = useState("");
  const noting = useMutation({
    mutationFn: () => client.ask<unknown>("POST", `/v1/partner-shares/${encodeURIComponent(share.id)}/proof`, { proof }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["rights"] }),
  });
  const day = shortDate(share.due, locale);
  return (
    <article className={classes.card}>
      <strong>{say.partner_of({ name: share.name })}</strong>
      <span className={classes.small}>{share.proof ? say.partner_done({ proof: share.proof }) : `${share.reach ? `${share.reach} · ` : ""}${share.late ? say.partner_late({ day }) : say.partner_due({ day })}`}</span>
      {noting.error && <ProblemNote error={noting.error} />}
      {!share.proof && (
        <form className={classes.place} onSubmit={(event) => { event.preventDefault(); noting.mutate(); }}>
          <TextInput label={say.partner_proof()} value={proof} onChange={(event) => setProof(event.currentTarget.value)} />
          <Button type="submit" disabled={proof.trim().length < 3} loading={noting.isPending}>{say.partner_note()}</Button>
        </form>
      )}
    </article>
  );
}

function Path({ contact }: { contact: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  const asked = useQuery({ queryKey: ["rights", "path", contact], queryFn: () => client.ask<Passed[]>("GET", `/v1/contacts/${encodeURIComponent(contact)}/path`) });
  if (asked.error) return <ProblemNote error={asked.error} />;
  if (!asked.data) return null;
  if (asked.data.length === 0) return <p className={classes.small}>{say.path_none()}</p>;
  const days = (one: Passed) => (one.times > 1 ? say.path_span({ first: shortDate(one.first, locale), last: shortDate(one.last, locale), times: one.times }) : shortDate(one.first, locale));
  return (
    <section aria-label={say.path()}>
      <strong>{say.path()}</strong>
      <dl className={classes.facts}>{asked.data.map((one) => <div key={`${one.kind}${one.ref}`}><dt>{one.name}</dt><dd>{`${say[`path_${one.kind}`]()}, ${days(one)}`}</dd></div>)}</dl>
    </section>
  );
}
