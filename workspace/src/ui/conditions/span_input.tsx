/** A length of time: a number and its unit, by the clock or by a calendar's open hours. */
import { NumberInput, Select } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import classes from "./conditions.module.css";
import type { Choice } from "./shape";
import { strings } from "./strings";

const UNITS = ["minutes", "hours", "days"] as const;
type Unit = (typeof UNITS)[number];
const CLOCK = "clock";

export function SpanInput({ value, calendars, wrong, onChange }: { value: unknown; calendars: Choice[]; wrong?: string; onChange: (value: Record<string, unknown>) => void }) {
  const say = useWords(strings);
  const held = (value ?? {}) as Record<string, unknown>;
  const unit: Unit = UNITS.find((one) => one in held) ?? "hours";
  const calendar = typeof held.calendar === "string" ? held.calendar : "";
  const put = (number: unknown, of: Unit, by: string) => onChange({ [of]: number, ...(by ? { calendar: by } : {}) });
  return (
    <div className={classes.pair}>
      <NumberInput size="xs" w={84} min={1} aria-label={say.length()} value={Number(held[unit] ?? 1)} error={wrong} onChange={(next) => next !== "" && put(Number(next), unit, calendar)} />
      <Select size="xs" w={104} aria-label={say.unit()} data={UNITS.map((one) => ({ value: one, label: say[one]() }))} value={unit} allowDeselect={false} onChange={(next) => next && put(held[unit] ?? 1, next as Unit, calendar)} />
      {(calendars.length > 0 || calendar) && (
        <Select size="xs" w={150} aria-label={say.counted()} data={[{ value: CLOCK, label: say.clock() }, ...calendars]} value={calendar || CLOCK} allowDeselect={false} onChange={(next) => put(held[unit] ?? 1, unit, next && next !== CLOCK ? next : "")} />
      )}
    </div>
  );
}
