/** How the messenger would look with what stands in the form: drawn here; and the saved one, live. */
import { SegmentedControl } from "@mantine/core";
import { IconMessageCircle, IconSend2, IconX } from "@tabler/icons-react";
import { useState, type CSSProperties } from "react";
import { useLocale, useWords, type Locale } from "@/lib/i18n";
import { inkOn, isColor } from "./contrast";
import { LiveFrame } from "./live_frame";
import classes from "./preview.module.css";
import { strings } from "./strings";
import type { SiteValues } from "./values";

type Mode = "light" | "dark" | "live";

export function Preview({ values, siteKey }: { values: SiteValues; siteKey: string | null }) {
  const say = useWords(strings);
  const [mode, setMode] = useState<Mode>("light");
  const [language, setLanguage] = useState<Locale>(useLocale());
  const modes = [{ value: "light", label: say.preview_light() }, { value: "dark", label: say.preview_dark() }, ...(siteKey ? [{ value: "live", label: say.preview_live() }] : [])];
  return (
    <section className={classes.preview} aria-label={say.preview()}>
      <div className={classes.head}>
        <SegmentedControl size="xs" aria-label={say.preview()} data={modes} value={mode} onChange={(next) => setMode(next as Mode)} />
        <SegmentedControl size="xs" aria-label={say.greeting()} data={[{ value: "en", label: "EN" }, { value: "fr", label: "FR" }]} value={language} onChange={(next) => setLanguage(next as Locale)} />
      </div>
      {mode === "live" && siteKey ? <LiveFrame siteKey={siteKey} locale={language} /> : <Drawn values={values} scheme={mode === "dark" ? "dark" : "light"} language={language} />}
    </section>
  );
}

function Drawn({ values, scheme, language }: { values: SiteValues; scheme: "light" | "dark"; language: Locale }) {
  const say = useWords(strings);
  const color = isColor(values.color) ? values.color : "#4f46e5";
  const look = { "--fill": color, "--on-fill": inkOn(color) } as CSSProperties;
  const of = (words: Record<Locale, string>) => words[language] || words.en || words.fr;
  const { fields, consent } = values.prechat;
  const asks = fields.length > 0 || consent;
  return (
    <>
      <div className={classes.scene} data-scheme={scheme} data-corner={values.corner} style={look} lang={language} aria-hidden>
        <div className={classes.panel}>
          <div className={classes.top}><span><strong className="cut">{values.name || say.name()}</strong><small>{say.preview_here()}</small></span><IconX size={16} /></div>
          <div className={classes.body}>
            {of(values.greeting) && <p className={classes.said}>{of(values.greeting)}</p>}
            {!asks && <p className={classes.mine}>{say.preview_visitor()}</p>}
            {fields.map((field, place) => <label key={place} className={classes.question}>{of(field.label) || say.question({ place: place + 1 })}{field.required ? " *" : ""}<i /></label>)}
            {consent && <p className={classes.consent}><i />{of(consent.text)}</p>}
            {asks && <span className={classes.go}>{say.preview_start()}</span>}
          </div>
          {!asks && <div className={classes.write}><span>{say.preview_write()}</span><IconSend2 size={16} /></div>}
        </div>
        <span className={classes.launcher}><IconMessageCircle size={22} stroke={1.75} /></span>
      </div>
      <p className={classes.about}>{say.preview_unsaved()}</p>
    </>
  );
}
