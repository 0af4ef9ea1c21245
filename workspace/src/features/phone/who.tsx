/** Who is on the other side: the name or number, and what the network vouches for. */
import { IconAlertTriangle, IconRosetteDiscountCheck, IconShieldQuestion } from "@tabler/icons-react";
import type { CallView } from "@/client/calls";
import { useWords } from "@/lib/i18n";
import { Tip } from "@/ui/tip";
import classes from "./phone.module.css";
import { strings } from "./strings";

const SIGNS = { A: IconRosetteDiscountCheck, B: IconShieldQuestion, C: IconShieldQuestion, failed: IconAlertTriangle };

export function Verified({ verified }: { verified: CallView["verified"] }) {
  const say = useWords(strings);
  if (!verified) return null;
  const Icon = SIGNS[verified];
  const words = say[`verified_${verified.toLowerCase() as "a" | "b" | "c" | "failed"}`]();
  return <Tip label={words}><span role="img" aria-label={words} className={classes.verified} data-verified={verified}><Icon size={15} stroke={1.75} />{verified === "failed" && <span className={classes.forged}>{words}</span>}</span></Tip>;
}

/** What a call is called: the contact's name, their number, or that it is hidden. */
export function useNameOf(): (call: CallView | undefined, from?: string) => string {
  const say = useWords(strings);
  return (call, from = "") => call?.name || call?.theirs || call?.help || (/^\+?\d/.test(from) ? from : "") || say.unknown();
}
