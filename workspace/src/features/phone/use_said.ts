/** Says to a screen reader what changed in the calls one is in. */
import { useEffect, useRef } from "react";
import type { CallView } from "@/client/calls";
import { useWords, type Said } from "@/lib/i18n";
import { useAnnounce } from "@/ui/announce";
import type { Standing } from "./call_bar";
import { strings } from "./strings";
import { useNameOf } from "./who";

export function useSaid(standing: Standing[]): void {
  const say = useWords(strings);
  const announce = useAnnounce();
  const nameOf = useNameOf();
  const before = useRef(new Map<string, Standing>());
  useEffect(() => {
    const now = new Map(standing.map((one) => [one.id, one]));
    const words = [
      ...standing.flatMap((one) => changed(before.current.get(one.id), one, nameOf(one.call, one.sound?.from), say)),
      ...[...before.current.values()].filter((one) => !now.has(one.id)).map((one) => say.said_over({ name: nameOf(one.call, one.sound?.from) })),
    ];
    before.current = now;
    if (words.length) announce(words.join(". "));
  }, [standing, announce, nameOf, say]);
}

/** The changes of one call, in words. Pure. */
export function changed(was: Standing | undefined, is: Standing, name: string, say: Said<typeof strings>): string[] {
  const [old, call] = [was?.call, is.call];
  const isTalking = (one: Standing | undefined) => one?.sound?.state === "up" && one.call?.state !== "held";
  const said: string[] = [];
  if (isTalking(is) && !isTalking(was)) said.push(say.said_up({ name }));
  if (call?.state === "held" && old && old.state !== "held") said.push(say.said_held({ name }));
  if (was?.sound && is.sound && was.sound.muted !== is.sound.muted) said.push(is.sound.muted ? say.muted() : say.unmute());
  if (old && call && old.recording.state !== call.recording.state) said.push(say[`said_${call.recording.state}`]());
  if (old && call) said.push(...parties(old, call, say));
  return said;
}

function parties(old: CallView, call: CallView, say: Said<typeof strings>): string[] {
  const up = (one: CallView) => new Map(one.legs.filter((leg) => leg.state === "up" && leg.kind !== "contact").map((leg) => [leg.id, leg.label]));
  const [before, now] = [up(old), up(call)];
  return [...[...now].filter(([id]) => !before.has(id)).map(([, name]) => say.said_joined({ name })), ...[...before].filter(([id]) => !now.has(id)).map(([, name]) => say.said_left({ name }))];
}
