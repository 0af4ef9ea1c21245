/** Words an account itself keeps from leaving, and claims it was forbidden to make. */
import { ActionIcon, Button, Select, Switch, TextInput } from "@mantine/core";
import { IconTrash, IconVocabulary } from "@tabler/icons-react";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { useAddWord, useLimits, useLookBehind, useOwnWords, useRemoveWord, type OwnWord } from "./api";
import classes from "./templates.module.css";
import { strings } from "./strings";

export default function OwnWordsPage() {
  const say = useWords(strings);
  const asked = useOwnWords();
  const remove = useRemoveWord();
  const items = asked.data?.items;
  return (
    <Page title={say.own_words()} about={say.own_about()}>
      <Adding />
      {remove.error && <ProblemNote error={remove.error} />}
      {asked.error ? <ProblemNote error={asked.error} /> : !items ? <LinesSkeleton /> : !items.length
        ? <Empty icon={IconVocabulary} title={say.no_words()}>{say.no_words_words()}</Empty>
        : <ul className={classes.words}>{items.map((one) => (
            <li key={one.id}>
              <span><strong>{one.text}</strong><small>{say[one.kind]()}{one.source && ` · ${one.source}`}</small></span>
              <ActionIcon variant="subtle" color="gray" aria-label={say.remove({ text: one.text })} onClick={() => remove.mutate(one.id)}><IconTrash size={16} /></ActionIcon>
            </li>
          ))}</ul>}
      <Links />
    </Page>
  );
}

/** Whether every link is looked behind before it leaves. */
function Links() {
  const say = useWords(strings);
  const mayDo = may(useSession(), "limits.manage");
  const limits = useLimits().data;
  const change = useLookBehind();
  if (!limits) return null;
  return (
    <section className={classes.links}>
      <Switch label={say.links()} description={say.links_about()} checked={limits.links} disabled={!mayDo || change.isPending} onChange={(event) => change.mutate({ ...limits, links: event.currentTarget.checked })} />
      {change.error && <ProblemNote error={change.error} />}
    </section>
  );
}

function Adding() {
  const say = useWords(strings);
  const [kind, setKind] = useState<OwnWord["kind"]>("word");
  const [text, setText] = useState("");
  const [source, setSource] = useState("");
  const add = useAddWord();
  const send = () => add.mutate({ kind, text, likeness: 85, source }, { onSuccess: () => { setText(""); setSource(""); } });
  return (
    <form className={classes.adding} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <Select label={say.kind()} value={kind} onChange={(value) => value && setKind(value as OwnWord["kind"])} data={(["word", "claim"] as const).map((value) => ({ value, label: say[value]() }))} allowDeselect={false} />
      <TextInput label={say.text()} value={text} onChange={(event) => setText(event.currentTarget.value)} maxLength={300} />
      {kind === "claim" && <TextInput label={say.source()} value={source} onChange={(event) => setSource(event.currentTarget.value)} maxLength={300} />}
      <Button type="submit" disabled={text.trim().length < 3} loading={add.isPending}>{say.add()}</Button>
      {add.error && <ProblemNote error={add.error} />}
    </form>
  );
}
