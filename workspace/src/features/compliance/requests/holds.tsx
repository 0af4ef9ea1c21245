/** What a court, an authority or a claim wants kept: placed, looked at again, lifted. */
import { Button, Select, TextInput } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { hold, lift, useHolds, type Hold } from "./api";
import classes from "./requests.module.css";
import { strings } from "./strings";

export function Holds() {
  const say = useWords(strings);
  const asked = useHolds(true);
  if (asked.error) return <ProblemNote error={asked.error} />;
  if (!asked.data) return <LinesSkeleton />;
  return (
    <div className={classes.list}>
      <Place />
      {asked.data.items.length === 0 && <Empty icon={IconScale} title={say.hold_empty()}>{say.hold_empty_words()}</Empty>}
      {asked.data.items.map((one) => <Card key={one.id} one={one} />)}
    </div>
  );
}

function Card({ one }: { one: Hold }) {
  const say = useWords(strings);
  const locale = useLocale();
  const queries = useQueryClient();
  const lifting = useMutation({ mutationFn: () => lift(one.id, ""), onSuccess: () => { tell(say.hold_lifted()); void queries.invalidateQueries({ queryKey: ["rights"] }); } });
  return (
    <article className={classes.card}>
      <strong>{one.why}</strong>
      <span className={classes.small}>{one.about || `${one.begin ?? ""} – ${one.until ?? ""}`} · {say.hold_review()} {shortDate(one.review, locale)}{one.kept.length > 0 && ` · ${say.hold_kept({ count: one.kept.length })}`}</span>
      {lifting.error && <ProblemNote error={lifting.error} />}
      <div className={classes.deeds}><Button size="compact-sm" variant="default" loading={lifting.isPending} onClick={() => lifting.mutate()}>{say.hold_lift()}</Button></div>
    </article>
  );
}

function Place() {
  const say = useWords(strings);
  const queries = useQueryClient();
  const [values, setValues] = useState({ what: "contact", about: "", why: "", review: "" });
  const set = (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change }));
  const placing = useMutation({
    mutationFn: () => hold({ ...values, review: values.review ? new Date(values.review).toISOString() : "" }),
    onSuccess: () => { set({ about: "", why: "" }); void queries.invalidateQueries({ queryKey: ["rights"] }); },
  });
  return (
    <form className={classes.place} onSubmit={(event) => { event.preventDefault(); placing.mutate(); }}>
      <Select label={say.hold_what()} value={values.what} allowDeselect={false} onChange={(what) => set({ what: what ?? "contact" })} data={[{ value: "contact", label: say.hold_contact() }, { value: "conversation", label: say.hold_conversation() }]} />
      <TextInput label={say.hold_about()} value={values.about} onChange={(event) => set({ about: event.currentTarget.value })} />
      <TextInput label={say.hold_why()} value={values.why} onChange={(event) => set({ why: event.currentTarget.value })} />
      <TextInput type="date" label={say.hold_review()} value={values.review} onChange={(event) => set({ review: event.currentTarget.value })} />
      <Button type="submit" disabled={!values.about || !values.why || !values.review} loading={placing.isPending}>{say.hold_add()}</Button>
      {placing.error && <ProblemNote error={placing.error} />}
    </form>
  );
}
