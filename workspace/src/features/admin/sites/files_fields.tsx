/** Whether visitors may send files, how large and of which kinds. */
import { Checkbox, NumberInput, Switch } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import classes from "./sites.module.css";
import { strings } from "./strings";
import { MEGABYTE, PICTURES, type SiteValues } from "./values";

type Files = SiteValues["attachments"];
const GROUPS = { pictures: PICTURES, pdf: ["application/pdf"], plain: ["text/plain"] } as const;

export function FilesFields({ value, onChange, error }: { value: Files; onChange: (value: Files) => void; error?: string }) {
  const say = useWords(strings);
  const on = value.max_bytes > 0 && value.kinds.length > 0;
  const all = Object.values(GROUPS).flat();
  const toggle = (kinds: readonly string[], wanted: boolean) => onChange({ ...value, kinds: wanted ? [...new Set([...value.kinds, ...kinds])] : value.kinds.filter((kind) => !kinds.includes(kind)) });
  return (
    <div className={classes.stack}>
      <Switch size="sm" label={say.attachments_on()} checked={on} onChange={(event) => onChange(event.currentTarget.checked ? { max_bytes: value.max_bytes || 10 * MEGABYTE, kinds: value.kinds.length ? value.kinds : all } : { max_bytes: 0, kinds: value.kinds })} />
      {on && (
        <div className={classes.fields}>
          <fieldset className={classes.kinds}>
            <legend>{say.kinds()}</legend>
            {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
              <Checkbox key={group} size="xs" label={say[group]()} checked={GROUPS[group].every((kind) => value.kinds.includes(kind))} onChange={(event) => toggle(GROUPS[group], event.currentTarget.checked)} />
            ))}
          </fieldset>
          <NumberInput label={say.max_size()} suffix={say.megabytes()} min={1} max={20} clampBehavior="strict" allowDecimal={false} value={Math.max(1, Math.round(value.max_bytes / MEGABYTE))} error={error} onChange={(size) => size !== "" && onChange({ ...value, max_bytes: Number(size) * MEGABYTE })} />
        </div>
      )}
    </div>
  );
}
