/** A moment on the reader's own clock, chosen with the browser's own picker. */
import { TextInput } from "@mantine/core";

const two = (n: number) => String(n).padStart(2, "0");
/** "2026-11-22T10:30" on this desk's clock, as the browser's picker wants it. */
export const localMinute = (at: number): string => { const day = new Date(at); return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T${two(day.getHours())}:${two(day.getMinutes())}`; };

export function DateTimeInput({ label, value, least, onChange }: { label: string; value: string; least: number; onChange: (value: string) => void }) {
  return <TextInput type="datetime-local" label={label} min={localMinute(least)} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
}
