/** Reads a conversation by a sealed case; the account sees it when the date comes. */
import { NumberInput } from "@mantine/core";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import parts from "../parts/parts.module.css";
import { Deed } from "../parts/deed";
import { readSealed, useDoing, type Talk } from "./api";
import { Said } from "./said";
import { strings } from "./strings";
import { TalkChoice, talkOf } from "./talk_choice";

const USUAL = 30, LONGEST = 90; // days

export function OpenedSealed({ account, of, talks }: { account: string; of: string; talks: Talk[] }) {
  const say = useWords(strings);
  const [told, setTold] = useState({ talk: talks.length === 1 ? talks[0]!.name : "", days: USUAL });
  const reading = useDoing(account, () => readSealed(account, talkOf(talks, told.talk), of, told.days));
  if (!may(useSession(), "operator.look")) return null;
  return (
    <section aria-label={say.title()}>
      <h3>{say.title()}</h3>
      <p className={parts.quiet}>{say.about_sealed()}</p>
      <Deed label={say.read_sealed()} verb={say.read()} full={Boolean(told.talk.trim())} sending={reading.isPending} error={reading.error} send={() => reading.mutateAsync()}>
        <TalkChoice talks={talks} value={told.talk} onChange={(talk) => setTold({ ...told, talk })} />
        <NumberInput label={say.days()} min={1} max={LONGEST} clampBehavior="strict" allowDecimal={false} value={told.days} onChange={(days) => setTold({ ...told, days: Number(days) || USUAL })} />
      </Deed>
      {reading.data && <Said lines={reading.data} />}
    </section>
  );
}
