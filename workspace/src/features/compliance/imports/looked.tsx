/** What would become of a list: its columns, how many rows are new, which are left out and why, what speaks against it. */
import { Select } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import type { Preview } from "./api";
import classes from "./imports.module.css";
import { strings } from "./strings";

const NAMES = ["", "name", "first_name", "last_name", "email", "phone", "locale", "country", "region", "time_zone", "note", "opted_out"] as const;
const FEW = 20;

export function Looked({ seen, onMap }: { seen: Preview; onMap: (column: string, name: string) => void }) {
  const say = useWords(strings);
  const left = seen.fates.filter((one) => one.fate === "left").slice(0, FEW);
  const choices = (name: string) => [...NAMES.map((value) => ({ value: value as string, label: say[`column_${value}`]() })), ...(name.startsWith("field:") ? [{ value: name, label: name.slice(6) }] : [])];
  return (
    <>
      <div className={classes.pair}>
        {Object.entries(seen.columns).map(([column, name]) => (
          <Select key={column} size="xs" label={say.column({ name: column })} allowDeselect={false} value={name} data={choices(name)} onChange={(next) => onMap(column, next ?? "")} />
        ))}
      </div>
      {seen.signs.length > 0 && (
        <Note tone={seen.refused ? "red" : "amber"}>
          <strong>{seen.refused ? say.is_refused() : say.mind()}</strong>
          <ul className={classes.list}>{seen.signs.map((sign) => <li key={sign.name}>{sign.words}</li>)}</ul>
        </Note>
      )}
      <p className={classes.small} role="status">{say.seen({ rows: seen.rows, made: seen.made, joined: seen.joined, known: seen.known, left: seen.left })}</p>
      {left.length > 0 && <ul className={classes.list}>{left.map((one) => <li key={one.line}>{say.line({ line: one.line, why: one.why })}</li>)}</ul>}
    </>
  );
}
