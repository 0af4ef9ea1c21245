/** One request: who asks for what, how it stands, and everything that can be done about it. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useLocale, useWords, type Said } from "@/lib/i18n";
import { inFull, shortDate } from "@/lib/time";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { packageAt, useDeed, useRequest, type Request } from "./api";
import { Decide } from "./decide";
import { Found } from "./found";
import { Partners } from "./partners";
import { Proof } from "./proof";
import classes from "./requests.module.css";
import { State } from "./state";
import { strings } from "./strings";
import { Whose } from "./whose";

export function RequestView({ id }: { id: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { data: one, error } = useRequest(id);
  if (error) return <ProblemNote error={error} />;
  if (!one) return <LinesSkeleton lines={8} />;
  const source = say[`source_${one.source}` as keyof Said<typeof strings>];
  const facts: [string, string][] = [
    [say.source(), source()], [say.received(), inFull(one.received, locale)], ...(one.ended_at ? [] : [[say.due(), inFull(one.due, locale)] as [string, string]]),
    [say.who(), one.name], [say.address(), one.address], [say.concerns(), one.concerns], [say.agent(), [one.agent, one.mandate].filter(Boolean).join(": ")], [say.place(), one.places.join(", ")], [say.number(), one.id],
  ];
  return (
    <div className={classes.view}>
      <div className={classes.head}><strong>{say[`right_${one.right}`]()}</strong><State request={one} /></div>
      <dl className={classes.facts}>{facts.filter(([, value]) => value).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      {one.words && <figure className={classes.said}><figcaption>{say.said()}</figcaption><blockquote>{one.words}</blockquote></figure>}
      {one.wish && <figure className={classes.said}><figcaption>{say.wish()}</figcaption><blockquote>{one.wish}</blockquote></figure>}
      <div className={classes.deeds}>
        {one.conversation && <Button component={Link} to={`/inbox/all/${one.conversation}`} size="compact-sm" variant="default">{say.conversation()}</Button>}
        {one.progress === "done" && (one.right === "access" || one.right === "portability") && <Button component="a" href={packageAt(one.data_request)} download size="compact-sm" variant="default">{say.package()}</Button>}
      </div>
      {one.paused && <Note tone="amber"><p>{say.paused({ date: shortDate(one.paused, locale) })}</p></Note>}
      {!one.reached && one.told && <Note tone="red"><p>{say.not_reached()}</p></Note>}
      <Partners one={one} />
      {!one.ended_at && <Running one={one} />}
    </div>
  );
}

function Running({ one }: { one: Request }) {
  const say = useWords(strings);
  const deed = useDeed(one.id);
  if (one.state === "found") {
    return (
      <Note title={say.found_now()}>
        {deed.error && <ProblemNote error={deed.error} />}
        <div className={classes.deeds}>
          <Button size="compact-md" loading={deed.isPending} onClick={() => deed.mutate({ deed: "acceptance", body: { right: one.right } })}>{say.accept()}</Button>
          <Button size="compact-md" variant="default" onClick={() => deed.mutate({ deed: "dismissal" })}>{say.dismiss()}</Button>
        </div>
      </Note>
    );
  }
  return (
    <>
      {one.right === "child" && one.state === "open" && <Note tone="amber"><p>{say.child_now()}</p><div className={classes.deeds}><Button size="compact-md" variant="default" loading={deed.isPending} onClick={() => deed.mutate({ deed: "dismissal" })}>{say.dismiss()}</Button></div></Note>}
      <Proof one={one} />
      {one.contact ? <Found id={one.id} /> : <Whose one={one} />}
      {one.state === "open" && <Decide one={one} />}
    </>
  );
}
