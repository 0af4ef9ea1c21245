/** How a site looks: colour with its contrast, corner, greeting in both languages. */
import { ColorInput, SegmentedControl, Textarea } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useLocale, useWords } from "@/lib/i18n";
import type { FormOf } from "@/ui/form/use_form";
import { grade, inkOn, isColor, ratio } from "./contrast";
import classes from "./sites.module.css";
import { strings } from "./strings";
import type { SiteValues } from "./values";

const SWATCHES = ["#4f46e5", "#1d4ed8", "#0e7490", "#0f766e", "#15803d", "#a16207", "#c2410c", "#b91c1c", "#be185d", "#7e22ce", "#334155", "#111827"];

export function LookFields({ form: { values, set, wrong } }: { form: FormOf<SiteValues> }) {
  const say = useWords(strings);
  const greet = (locale: "en" | "fr", text: string) => set({ greeting: { ...values.greeting, [locale]: text } });
  return (
    <div className={classes.fields}>
      <div className={classes.part}>
        <ColorInput label={say.color()} format="hex" swatches={SWATCHES} swatchesPerRow={6} withEyeDropper={false} value={values.color} error={wrong("color")} onChange={(color) => set({ color })} popoverProps={{ withinPortal: true }} />
        {isColor(values.color) && <Contrast color={values.color} />}
      </div>
      <div className={classes.part}>
        <span className={classes.label} id="corner">{say.corner()}</span>
        <SegmentedControl aria-labelledby="corner" size="sm" data={[{ value: "left", label: say.left() }, { value: "right", label: say.right() }]} value={values.corner} onChange={(corner) => set({ corner: corner as SiteValues["corner"] })} />
      </div>
      <Textarea label={`${say.greeting()} (${say.english()})`} description={say.greeting_about()} autosize minRows={2} maxRows={5} maxLength={1000} value={values.greeting.en} error={wrong("greeting")} onChange={(event) => greet("en", event.currentTarget.value)} />
      <Textarea label={`${say.greeting()} (${say.french()})`} description={say.greeting_about()} autosize minRows={2} maxRows={5} maxLength={1000} value={values.greeting.fr} onChange={(event) => greet("fr", event.currentTarget.value)} />
    </div>
  );
}

/** The measured contrast of the ink on the colour, and of the colour on white. */
function Contrast({ color }: { color: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const ink = inkOn(color), found = ratio(color, ink), onWhite = ratio(color, "#ffffff");
  const good = found >= 4.5;
  return (
    <div className={classes.contrast}>
      <span className={classes.sample} style={{ background: color, color: ink }} aria-hidden>Aa</span>
      <div>
        <p data-good={good || undefined}>{good ? <IconCircleCheck size={15} aria-hidden /> : <IconAlertTriangle size={15} aria-hidden />}{say.contrast({ ratio: one.format(found), grade: grade(found) })}</p>
        {onWhite < 3 && <p>{say.contrast_page({ ratio: one.format(onWhite) })}</p>}
      </div>
    </div>
  );
}
