/** A message as mail: the page it came as in a frame where nothing runs, its checks, and every try of its delivery. */
import { Button, Modal } from "@mantine/core";
import { IconMail, IconPhoto, IconShieldCheck, IconShieldExclamation } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { MessageItem } from "@/client/contract";
import { client } from "@/client/http";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, inFull, shortDate } from "@/lib/time";
import { useFrames } from "@/live/live";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { strings } from "../strings";
import classes from "./mail_view.module.css";

const useMail = (id: string, wanted: boolean) => useQuery({ queryKey: ["mail", id], queryFn: () => client.get(`/v1/messages/${id}/mail`), enabled: wanted, retry: false });

/** Two quiet buttons below a mail: the page it came as, and what is known of it as mail. */
export function MailView({ item }: { item: MessageItem }) {
  const say = useWords(strings);
  const [shown, setShown] = useState(false);
  // A thread has many mails: the dialog of one comes with a hand or the focus on its button.
  const [about, setAbout] = useState<boolean | null>(null);
  const near = () => setAbout((before) => before ?? false);
  if (!may(useSession(), "mail.read")) return null;
  return (
    <>
      <span className={classes.tools}>
        {item.aside && <span className={classes.aside}><IconShieldExclamation size={13} stroke={1.75} aria-hidden />{say.mail_aside()}</span>}
        {item.automatic && <span className={classes.aside}>{say.mail_automatic()}</span>}
        {item.has_page && <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>{shown ? say.mail_hide() : say.mail_show()}</button>}
        <button type="button" onPointerEnter={near} onFocus={near} onClick={() => setAbout(true)}>{say.mail_about()}</button>
      </span>
      {shown && <Page id={item.id} />}
      {about !== null && <Modal opened={about} onClose={() => setAbout(false)} title={say.mail_about()} size="lg" closeButtonProps={{ "aria-label": say.close() }}>{about && <About id={item.id} />}</Modal>}
    </>
  );
}

/** Scripts never run here and nothing is fetched from elsewhere, unless its reader asks for the pictures. */
function Page({ id }: { id: string }) {
  const say = useWords(strings);
  const [pictures, setPictures] = useState(false);
  const from = `/v1/messages/${encodeURIComponent(id)}/page`;
  const held = useQuery({ queryKey: ["mail-page", id], queryFn: async () => Number((await fetch(from, { method: "GET", credentials: "same-origin" })).headers.get("X-Fairline-Pictures") ?? 0), staleTime: Infinity }).data ?? 0;
  return (
    <div className={classes.page}>
      {held > 0 && !pictures && <p className={classes.held}><IconPhoto size={15} stroke={1.75} aria-hidden /><span>{say.pictures_held({ count: held })}</span><Button size="compact-xs" variant="subtle" onClick={() => setPictures(true)}>{say.pictures_show()}</Button></p>}
      <iframe key={String(pictures)} title={say.mail_page()} src={pictures ? `${from}?pictures=1` : from} sandbox="allow-popups allow-popups-to-escape-sandbox" referrerPolicy="no-referrer" loading="lazy" />
    </div>
  );
}

function About({ id }: { id: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { data, error } = useMail(id, true);
  const queries = useQueryClient();
  useFrames((frame) => { if ("n" in frame && frame.data.delivery?.message === id) void queries.invalidateQueries({ queryKey: ["mail", id] }); });
  if (error) return <ProblemNote error={error} />;
  if (!data) return <LinesSkeleton lines={5} />;
  const proven = data.checks?.dmarc === "pass" || data.checks?.dkim === "pass";
  const facts = [[say.mail_subject(), data.subject], [say.mail_from(), data.sender], [say.mail_to(), data.to?.join(", ")], [say.cc(), data.cc?.join(", ")]].filter(([, value]) => value);
  return (
    <div className={classes.about}>
      {facts.length > 0 && <dl>{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>}
      {data.checks && <p className={classes.checks} data-proven={proven || undefined}>{proven ? <IconShieldCheck size={16} stroke={1.75} aria-hidden /> : <IconShieldExclamation size={16} stroke={1.75} aria-hidden />}<span>{data.checks.words}<small>SPF {data.checks.spf || "–"} · DKIM {data.checks.dkim || "–"} · DMARC {data.checks.dmarc || "–"}</small></span></p>}
      {data.defects?.map((words) => <p key={words} className={classes.quiet}>{words}</p>)}
      {data.calendar && <p className={classes.meeting}><strong>{data.calendar.summary}</strong>{data.calendar.start} – {data.calendar.end}<small>{data.calendar.organiser}</small></p>}
      {data.deliveries?.map((delivery) => (
        <section key={`${delivery.recipient} ${delivery.role}`}>
          <h3>{delivery.recipient} <small>{delivery.words}</small></h3>
          <ol>{delivery.tries.map((one, place) => <li key={place}><time title={one.at ? inFull(one.at, locale) : undefined}>{one.at && `${shortDate(one.at, locale)} ${clock(one.at, locale)}`}</time><code>{[one.code || "", one.enhanced, one.answer].filter(Boolean).join(" ")}</code>{one.next_at && <small>{say.mail_next({ time: clock(one.next_at, locale) })}</small>}</li>)}</ol>
        </section>
      ))}
      {data.mail && <a className={classes.original} href={`/v1/mails/${encodeURIComponent(data.mail)}/original`} download><IconMail size={15} stroke={1.75} aria-hidden />{say.mail_original()}</a>}
    </div>
  );
}
