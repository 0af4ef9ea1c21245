/** One access of the operator's: how it stands, its approval by a second person, and what it lets them read or hear. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMembers } from "@/client/queries";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, length, shortDate } from "@/lib/time";
import { State } from "@/ui/look/pieces";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { approve, hearRecording, readTalk, useDoing, useRecorded, type Access, type Recorded, type Talk } from "./api";
import parts from "../parts/parts.module.css";
import { Said } from "./said";
import { Sound } from "./sound";
import { strings } from "./strings";
import { TalkChoice, talkName, talkOf } from "./talk_choice";

interface Props { account: string; one: Access; talks: Talk[] }

export function One({ account, one, talks }: Props) {
  const say = useWords(strings);
  const locale = useLocale();
  const members = useMembers().data ?? [];
  const name = (actor: string) => members.find((each) => actor.endsWith(`:${each.id}`))?.name ?? actor.replace(/^\w+:/, "");
  const waits = !one.since && !one.ended_at;
  const purpose = `purpose_${one.purpose}`;
  const small = [say.asked_by({ name: name(one.asked_by) }), one.approved_by && say.approved_by({ name: name(one.approved_by) }), one.reads > 0 && say.reads({ count: one.reads })];
  return (
    <li>
      <span className={parts.head}><strong>{purpose in strings ? say[purpose as "purpose_case"]() : one.purpose}</strong><State tone={waits ? "amber" : one.open ? "green" : "grey"}>{waits ? say.waits() : one.open ? say.open({ when: `${shortDate(one.until, locale)} ${clock(one.until, locale)}` }) : say.over()}</State></span>
      <span>{one.conversation ? say.conversation_named({ name: talkName(talks, one.conversation) }) : say.every_ended()}</span>
      {one.why && <p>{one.why}</p>}
      <small>{small.filter(Boolean).join(" · ")}</small>
      {waits && <Approving account={account} one={one} />}
      {one.open && (one.purpose === "recording" ? <Hearing account={account} access={one.id} /> : <Reading account={account} one={one} talks={talks} />)}
    </li>
  );
}

function Approving({ account, one }: Omit<Props, "talks">) {
  const say = useWords(strings);
  const me = useSession().member.id;
  const approving = useDoing(account, () => approve(account, one.id));
  if (one.asked_by.endsWith(`:${me}`)) return <p className={parts.quiet}>{say.somebody_else()}</p>;
  return (
    <>
      <div><Button size="compact-sm" loading={approving.isPending} onClick={() => approving.mutate(undefined, { onSuccess: () => tell(say.approved()) })}>{say.approve()}</Button></div>
      {approving.error && <ProblemNote error={approving.error} />}
    </>
  );
}

function Reading({ account, one, talks }: Props) {
  const say = useWords(strings);
  const [talk, setTalk] = useState("");
  const which = one.conversation || talkOf(talks, talk);
  const reading = useDoing(account, () => readTalk(account, which, one.purpose));
  return (
    <>
      {!one.conversation && <TalkChoice talks={talks} value={talk} onChange={setTalk} />}
      <div><Button size="compact-sm" variant="default" disabled={!which} loading={reading.isPending} onClick={() => reading.mutate()}>{say.read()}</Button></div>
      {reading.error && <ProblemNote error={reading.error} />}
      {reading.data && <Said lines={reading.data} />}
    </>
  );
}

function Hearing({ account, access }: { account: string; access: string }) {
  const say = useWords(strings);
  const asked = useRecorded(account, access);
  if (asked.error) return <ProblemNote error={asked.error} />;
  if (asked.data?.length === 0) return <p className={parts.quiet}>{say.no_recordings()}</p>;
  return <>{asked.data?.map((one) => <Heard key={one.id} account={account} one={one} />)}</>;
}

function Heard({ account, one }: { account: string; one: Recorded }) {
  const say = useWords(strings);
  const locale = useLocale();
  const when = `${shortDate(one.began, locale)} ${clock(one.began, locale)}`;
  const hearing = useDoing(account, () => hearRecording(account, one.id));
  return (
    <>
      <span className={parts.head}><span className="figures">{when} · {length(one.ms)}</span>{!hearing.data && <Button size="compact-sm" variant="default" loading={hearing.isPending} aria-label={say.hear_named({ when })} onClick={() => hearing.mutate()}>{say.hear()}</Button>}</span>
      {hearing.error && <ProblemNote error={hearing.error} />}
      {hearing.data && <Sound file={hearing.data} />}
    </>
  );
}
