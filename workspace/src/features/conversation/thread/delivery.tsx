/** How far a message has come, as one glyph; the tooltip says what the network really answered. */
import { IconAlertCircle, IconCheck, IconChecks, IconClock } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { Tip } from "@/ui/tip";
import { strings } from "../strings";
import classes from "./thread.module.css";

const GLYPHS = { accepted: IconClock, sent: IconCheck, delivered: IconChecks, read: IconChecks, failed: IconAlertCircle };
const isKnown = (delivery: string): delivery is keyof typeof GLYPHS => delivery in GLYPHS;

export function DeliveryGlyph({ delivery, detail }: { delivery: string; detail: string | null }) {
  const say = useWords(strings);
  if (!isKnown(delivery)) return null;
  const Glyph = GLYPHS[delivery];
  const words = [say[delivery](), detail].filter(Boolean).join(": ");
  return <Tip label={words} multiline maw={280}><span className={classes.glyph} data-delivery={delivery} role="img" aria-label={words}><Glyph size={14} stroke={1.9} /></span></Tip>;
}
