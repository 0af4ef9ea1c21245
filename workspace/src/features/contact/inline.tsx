/** A value one edits where it stands: click or Enter opens it, Enter or leaving saves, Escape leaves it as it was. */
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Field, FieldValue } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import classes from "./contact.module.css";
import { strings } from "./strings";

interface Props { label: string; value: FieldValue; kind?: Field["kind"]; choices?: string[]; strong?: boolean; required?: boolean; empty?: string; many?: boolean; onSave: (value: FieldValue) => void }

export function Inline({ label, value, kind = "text", choices = [], strong = false, required = false, empty, many = false, onSave }: Props) {
  const say = useWords(strings);
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => { if (draft === null && wasOpen.current) button.current?.focus({ preventScroll: true }); wasOpen.current = draft !== null; }, [draft]);
  const shown = useShown(value, kind);

  function done(text: string, keep: boolean) {
    setDraft(null);
    const next = read(text.trim(), kind);
    if (keep && written(next) !== written(value) && !(required && !text.trim())) onSave(next);
  }
  if (draft === null) {
    return (
      <button ref={button} type="button" className={classes.value} data-strong={strong || undefined} data-empty={shown === "" || undefined} data-many={many || undefined} title={shown.length > 60 ? shown : undefined} onClick={() => setDraft(written(value))}>
        <span className="seen-by-readers">{say.edit_field({ field: label })}: </span>{shown || (empty ?? say.empty_field())}
      </button>
    );
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") { event.stopPropagation(); done("", false); }
    if (event.key === "Enter" && !(many && event.shiftKey)) { event.preventDefault(); done(draft, true); }
  };
  const common = { "aria-label": label, className: classes.input, autoFocus: true, value: draft, onKeyDown, onBlur: () => done(draft, true) };
  if (kind === "choice" || kind === "yes_no") {
    const options = kind === "yes_no" ? [{ value: "true", label: say.yes() }, { value: "false", label: say.no() }] : choices.map((choice) => ({ value: choice, label: choice }));
    return <select {...common} onChange={(event) => { setDraft(event.currentTarget.value); }}><option value="">—</option>{options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}</select>;
  }
  if (many) return <textarea {...common} rows={3} onChange={(event) => setDraft(event.currentTarget.value)} />;
  return <input {...common} type={kind === "number" || kind === "decimal" ? "number" : kind === "date" ? "date" : "text"} step="any" onChange={(event) => setDraft(event.currentTarget.value)} />;
}

const written = (value: FieldValue): string => (Array.isArray(value) ? value.join(", ") : value === null || value === undefined ? "" : String(value));

function read(words: string, kind: Field["kind"]): FieldValue {
  if (words === "") return null;
  if (kind === "number" || kind === "decimal") return Number(words);
  if (kind === "choices") return words.split(",").map((one) => one.trim()).filter(Boolean);
  return kind === "yes_no" ? words === "true" : words;
}

function useShown(value: FieldValue, kind: Field["kind"]): string {
  const say = useWords(strings);
  const locale = useLocale();
  if (value === null || value === undefined || value === "") return "";
  if (kind === "yes_no") return value ? say.yes() : say.no();
  if (kind === "date") return shortDate(String(value), locale);
  return typeof value === "number" ? new Intl.NumberFormat(locale).format(value) : written(value);
}
