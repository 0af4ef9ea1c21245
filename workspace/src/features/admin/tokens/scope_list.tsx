/** The permissions of a token, ticked by group or one by one. */
import { Button, Checkbox } from "@mantine/core";
import { useLocale, useWords } from "@/lib/i18n";
import { permissionWords } from "./permission_strings";
import { grouped, isReading, toggled, toggledGroup } from "./scopes";
import { strings } from "./strings";
import classes from "./tokens.module.css";

function Scope({ name }: { name: string }) {
  const locale = useLocale();
  const words = permissionWords(name)?.[locale];
  return words ? <span className={classes.scope}>{words}<code>{name}</code></span> : <code>{name}</code>;
}

export function ScopeList({ held, value, onChange, error }: { held: string[]; value: string[]; onChange: (scopes: string[]) => void; error?: string }) {
  const say = useWords(strings);
  const quick = { size: "compact-xs", variant: "default" } as const;
  return (
    <fieldset className={classes.scopes}>
      <legend>{say.permissions()}</legend>
      <p>{say.permissions_about()}</p>
      <div className={classes.quick}>
        <Button {...quick} onClick={() => onChange(held.filter(isReading))}>{say.only_reading()}</Button>
        <Button {...quick} onClick={() => onChange([...held])}>{say.everything()}</Button>
        <Button {...quick} onClick={() => onChange([])}>{say.nothing()}</Button>
      </div>
      {grouped(held).map(({ group, permissions }) => {
        const on = permissions.filter((one) => value.includes(one)).length;
        return (
          <div key={group} className={classes.group} role="group" aria-label={say[`group_${group}`]()}>
            <Checkbox size="xs" label={say[`group_${group}`]()} checked={on === permissions.length} indeterminate={on > 0 && on < permissions.length} onChange={() => onChange(toggledGroup(value, permissions))} styles={{ label: { fontWeight: 500 } }} />
            <div className={classes.inside}>
              {permissions.map((one) => <Checkbox key={one} size="xs" label={<Scope name={one} />} checked={value.includes(one)} onChange={() => onChange(toggled(value, one))} />)}
            </div>
          </div>
        );
      })}
      {error && <p className={classes.wrong} role="alert">{error}</p>}
    </fieldset>
  );
}
