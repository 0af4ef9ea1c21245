/** Some dates: added one by one, shown in words, in order. */
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { strings as shared } from "@/ui/form/strings";
import classes from "./queues.module.css";
import { strings } from "./strings";
import { dateName } from "./words";

export function DateList({ label, about, value, onChange, error }: { label: string; about?: string; value: string[]; onChange: (dates: string[]) => void; error?: string }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const locale = useLocale();
  const [date, setDate] = useState("");
  const id = useId();
  const add = () => { if (date) onChange([...new Set([...value, date])].toSorted()); setDate(""); };
  return (
    <div className={classes.dates}>
      <label htmlFor={id}>{label}</label>
      {about && <p>{about}</p>}
      <div className={classes.dateLine}>
        <TextInput id={id} type="date" size="xs" value={date} error={Boolean(error)} onChange={(event) => setDate(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === "Enter") { event.preventDefault(); add(); } }} />
        <Button size="xs" variant="default" disabled={!date} onClick={add}>{say.add_day()}</Button>
      </div>
      {value.length > 0 && (
        <ul>
          {value.map((one) => (
            <li key={one}>{dateName(one, locale)}<ActionIcon variant="subtle" color="gray" size={24} aria-label={words.remove({ name: dateName(one, locale) })} onClick={() => onChange(value.filter((other) => other !== one))}><IconX size={13} stroke={1.75} /></ActionIcon></li>
          ))}
        </ul>
      )}
      {error && <p className={classes.wrong} role="alert">{error}</p>}
    </div>
  );
}
