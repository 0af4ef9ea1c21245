/** How many segments a text fills, beside the button that sends it. */
import { textLength } from "@/lib/segments";
import { useWords } from "@/lib/i18n";
import { Tip } from "@/ui/tip";
import { strings } from "../strings";
import classes from "./composer.module.css";

export function Segments({ text }: { text: string }) {
  const say = useWords(strings);
  if (!text.trim()) return null;
  const { encoding, segments, left } = textLength(text);
  const counted = segments === 1 ? say.segment_one() : say.segments({ many: String(segments) });
  return <Tip label={encoding === "ucs2" ? say.segments_wide() : say.segments_about()}><span className={classes.segments} tabIndex={0}>{counted} · {say.segments_left({ left: String(left) })}</span></Tip>;
}
