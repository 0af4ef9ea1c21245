/** Papers an account showed for its numbers: to whom what of them was given, and giving some to one of those they may go to. */
import { Checkbox, Select, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/client/http";
import { useMembers } from "@/client/queries";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, shortDate } from "@/lib/time";
import { State } from "@/ui/look/pieces";
import { ProblemNote } from "@/ui/problem_note";
import { keepFile } from "../cases/file";
import { Deed } from "../parts/deed";
import classes from "../parts/parts.module.css";
import { KEY, useDo } from "./api";
import { strings } from "./number_papers_strings";

interface Field { name: string; words: string }
interface Shown { country: string; kind: "geographic" | "mobile" | "toll_free" | "national"; state: string; words: string; numbers: string[]; fields: Field[] }
interface Given { country: string; kind: Shown["kind"]; recipient: string; name: string; basis: string; fields: Field[]; at: string; by: string; forbidden_by: string }

const SORTS = ["carrier", "traceback", "government", "issuer"] as const;
const listed = <T,>(what: string, account: string) => client.ask<{ items: T[] }>("GET", `/v1/operator/${what}`, undefined, { query: { account } }).then(({ items }) => items);
const keyOf = (one: { country: string; kind: string }) => `${one.country}:${one.kind}`;

export function NumberPapers({ account }: { account: string }) {
  const say = useWords(strings);
  const holds = may(useSession(), "operator.number.manage");
  const shown = useQuery({ queryKey: [...KEY(account), "number-papers"], queryFn: () => listed<Shown>("number-papers", account), enabled: holds });
  const given = useQuery({ queryKey: [...KEY(account), "number-disclosures"], queryFn: () => listed<Given>("number-disclosures", account), enabled: holds });
  if (!holds) return null;
  const papers = shown.data?.filter((one) => one.fields.length) ?? [], error = shown.error ?? given.error;
  return (
    <section aria-label={say.title()}>
      <h3>{say.title()}</h3>
      <p className={classes.quiet}>{say.about()}</p>
      {error && <ProblemNote error={error} />}
      {shown.data && !papers.length && <p className={classes.quiet}>{say.none()}</p>}
      {papers.length > 0 && given.data?.length === 0 && <p className={classes.quiet}>{say.nothing()}</p>}
      {given.data && given.data.length > 0 && <ul className={classes.lines}>{given.data.map((one, place) => <Line key={place} one={one} />)}</ul>}
      {papers.length > 0 && <Give account={account} papers={papers} />}
    </section>
  );
}

function useNamed() {
  const say = useWords(strings);
  const names = new Intl.DisplayNames(useLocale(), { type: "region" });
  return (one: { country: string; kind: Shown["kind"] }) => say.which_line({ country: names.of(one.country) ?? one.country, kind: say[one.kind]() });
}

function Line({ one }: { one: Given }) {
  const say = useWords(strings);
  const locale = useLocale();
  const named = useNamed();
  const members = useMembers().data ?? [];
  const by = members.find((each) => one.by.endsWith(`:${each.id}`))?.name ?? one.by.replace(/^\w+:/, "");
  const sort = one.recipient in strings ? say[one.recipient as "carrier"]() : one.recipient;
  return (
    <li>
      <span className={classes.head}><strong>{one.name}</strong><State tone={one.forbidden_by ? "amber" : "green"}>{one.forbidden_by ? say.untold({ law: one.forbidden_by }) : say.told()}</State></span>
      <span>{one.fields.map((each) => each.words).join(", ")}</span>
      <small>{[sort, one.basis, named(one)].join(" · ")}</small>
      <small>{[`${shortDate(one.at, locale)} ${clock(one.at, locale)}`, by].join(" · ")}</small>
    </li>
  );
}

function Give({ account, papers }: { account: string; papers: Shown[] }) {
  const say = useWords(strings);
  const named = useNamed();
  const [told, setTold] = useState({ which: keyOf(papers[0]!), recipient: "carrier", name: "", basis: "", forbidden_by: "", fields: [] as string[] });
  const set = (change: Partial<typeof told>) => setTold((before) => ({ ...before, ...change }));
  const held = papers.find((one) => keyOf(one) === told.which) ?? papers[0]!;
  const giving = useDo(account, async () => {
    const { which, ...rest } = told;
    keepFile(`number-papers-${which.replace(":", "-")}.json`, await client.ask<object>("POST", "/v1/operator/number-disclosures", { account, country: held.country, kind: held.kind, ...rest }));
    set({ name: "", basis: "", forbidden_by: "", fields: [] });
  });
  const line = (name: "name" | "basis" | "forbidden_by") => ({ value: told[name], onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }) });
  const full = told.fields.length > 0 && told.name.trim().length > 2 && told.basis.trim().length > 2;
  return (
    <Deed label={say.give()} verb={say.give_verb()} full={full} sending={giving.isPending} error={giving.error} send={() => giving.mutateAsync(undefined)}>
      <Select label={say.which()} description={held.numbers.length ? say.holds({ numbers: held.numbers.join(", ") }) : say.no_numbers()} allowDeselect={false} data={papers.map((one) => ({ value: keyOf(one), label: named(one) }))} value={told.which} onChange={(which) => set({ which: which ?? keyOf(papers[0]!), fields: [] })} />
      <Select label={say.recipient()} allowDeselect={false} data={SORTS.map((value) => ({ value, label: say[value]() }))} value={told.recipient} onChange={(recipient) => set({ recipient: recipient ?? "carrier" })} />
      <TextInput label={say.name()} {...line("name")} />
      <TextInput label={say.basis()} description={say.basis_about()} {...line("basis")} />
      <Checkbox.Group label={say.fields()} description={say.fields_about()} value={told.fields} onChange={(fields) => set({ fields })}>{held.fields.map((one) => <Checkbox key={one.name} mt={6} value={one.name} label={one.words} />)}</Checkbox.Group>
      <TextInput label={say.forbidden()} {...line("forbidden_by")} />
      <p className={classes.quiet}>{told.forbidden_by.trim() ? say.comes_quietly() : say.comes()}</p>
    </Deed>
  );
}
