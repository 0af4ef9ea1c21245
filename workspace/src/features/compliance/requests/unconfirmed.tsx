/** Recipients who were told that somebody wants no more mail and have not confirmed it: what they answer is noted. */
import { Button, TextInput } from "@mantine/core";
import { IconMailCheck } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { noteReceipt, useUnconfirmed, type Unconfirmed as Told } from "./api";
import classes from "./requests.module.css";
import { strings } from "./strings";

export function Unconfirmed() {
  const say = useWords(strings);
  const asked = useUnconfirmed();
  if (asked.error) return <ProblemNote error={asked.error} />;
  if (!asked.data) return <LinesSkeleton />;
  return (
    <div className={classes.list}>
      {asked.data.length === 0 && <Empty icon={IconMailCheck} title={say.told_empty()}>{say.told_empty_words()}</Empty>}
      {asked.data.map((one) => <Card key={one.id} one={one} />)}
    </div>
  );
}

function Card({ one }: { one: Told }) {
  const say = useWords(strings);
  const locale = useLocale();
  const queries = useQueryClient();
  const [said, setSaid] = useState("");
  const noting = useMutation({ mutationFn: () => noteReceipt(one.id, said), onSuccess: () => queries.invalidateQueries({ queryKey: ["rights"] }) });
  return (
    <article className={classes.card}>
      <strong>{one.recipient}</strong>
      <span className={classes.small}>{one.reach && one.reach !== one.recipient && `${one.reach} · `}{one.tell_by && say.told_by({ day: shortDate(one.tell_by, locale) })}</span>
      {noting.error && <ProblemNote error={noting.error} />}
      <form className={classes.place} onSubmit={(event) => { event.preventDefault(); noting.mutate(); }}>
        <TextInput label={say.told_answer()} value={said} onChange={(event) => setSaid(event.currentTarget.value)} />
        <Button type="submit" disabled={!said.trim()} loading={noting.isPending}>{say.told_note()}</Button>
      </form>
    </article>
  );
}
