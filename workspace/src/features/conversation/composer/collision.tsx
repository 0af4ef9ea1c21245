/** Which colleagues have the same conversation open, and whether they write: a quiet line, so that two do not answer. */
import { IconEye, IconPencil } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { now, useNow } from "@/lib/now";
import { lookers } from "@/live/desk";
import { useDesk, useFrames, useHeld, useLive } from "@/live/live";
import { strings } from "../strings";
import classes from "./composer.module.css";

const EVERY = 8000;

export function Collision({ conversation, writing }: { conversation: string; writing: boolean }) {
  const say = useWords(strings);
  const time = useNow(2000);
  const found = lookers(useDesk((desk) => desk.looking[conversation]), time);
  useLooking(conversation, writing);
  if (!found.length) return null;
  const write = found.filter((one) => one.writing);
  const shown = write.length ? write : found;
  const names = shown.map((one) => one.name).join(", ");
  const Icon = write.length ? IconPencil : IconEye;
  return <p className={classes.collision} data-writing={write.length > 0 || undefined} role="status"><Icon size={14} stroke={1.9} aria-hidden />{write.length ? say.others_write({ names, count: shown.length }) : say.others_look({ names, count: shown.length })}</p>;
}

/** Says every few seconds, and as soon as it changes, that one looks, and whether one writes. */
function useLooking(conversation: string, writing: boolean): void {
  const { connection } = useLive();
  const live = useRef(writing);
  const line = useHeld((held) => held.line);
  useEffect(() => { live.current = writing; });
  // Who comes new is told at once, and need not wait for the next round.
  const known = useRef(new Map<string, number>());
  const me = useSession().member.id;
  useFrames((frame) => {
    if (!("signal" in frame) || frame.signal !== "looking" || frame.conversation !== conversation || !frame.from?.id || frame.from.id === me) return;
    const isNew = now() - (known.current.get(frame.from.id) ?? 0) > 2 * EVERY;
    known.current.set(frame.from.id, now());
    if (isNew) connection.looking(conversation, live.current);
  });
  useEffect(() => {
    const tell = () => { if (document.visibilityState === "visible") connection.looking(conversation, live.current); };
    connection.looking(conversation, writing);
    const timer = setInterval(tell, EVERY);
    return () => clearInterval(timer);
  }, [connection, conversation, writing, line]);
}
