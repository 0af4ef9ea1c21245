/** What is promised: a table of metrics by priorities, each cell a length of time as people write it. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { BANDS, useClocks, type Band, type Targets } from "@/client/service_levels";
import { useLocale, useWords } from "@/lib/i18n";
import { readLength, writeLength } from "./lengths";
import classes from "./service_levels.module.css";
import { strings } from "./strings";

export function TargetTable({ value, onChange, error }: { value: Targets; onChange: (targets: Targets) => void; error?: string }) {
  const say = useWords(strings);
  const clocks = useClocks();
  const set = (metric: string, band: Band, minutes: number | null) => {
    const row = { ...value[metric], [band]: minutes ?? undefined };
    const left = Object.fromEntries(Object.entries(row).filter(([, held]) => held !== undefined));
    const { [metric]: _gone, ...others } = value;
    onChange(Object.keys(left).length ? { ...value, [metric]: left } : others);
  };
  return (
    <div className={classes.scroll}>
      <table className={classes.targets}>
        <thead><tr><th scope="col">{say.promises()}</th>{BANDS.map((band) => <th key={band} scope="col">{say[band]()}</th>)}</tr></thead>
        <tbody>
          {clocks.map(({ metric, label, about }) => (
            <tr key={metric}>
              <th scope="row">{label}<small>{about}</small></th>
              {BANDS.map((band) => <td key={band}><Length label={say.target_of({ metric: label, band: say[band]() })} value={value[metric]?.[band] ?? null} onChange={(minutes) => set(metric, band, minutes)} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {error && <p className={classes.wrong} role="alert">{error}</p>}
    </div>
  );
}

/** What is no length is kept as it was typed, and said to be wrong; it counts as nothing. */
export function Length({ value, onChange, label, about, visible = false }: { value: number | null; onChange: (minutes: number | null) => void; label: string; about?: string; visible?: boolean }) {
  const say = useWords(strings);
  const day = useLocale() === "fr" ? "j" : "d";
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? "" : writeLength(value, day));
  const isWrong = Number.isNaN(readLength(shown) ?? 0);
  const leave = () => { if (!isWrong) setTyped(null); };
  const type = (text: string) => { setTyped(text); const read = readLength(text); onChange(Number.isNaN(read ?? 0) ? null : read); };
  return <TextInput size={visible ? "sm" : "xs"} label={visible ? label : undefined} aria-label={label} description={about} inputWrapperOrder={["label", "input", "description", "error"]} value={shown} error={isWrong && (visible ? say.wrong_length() : true)} title={isWrong ? say.wrong_length() : undefined} placeholder="–" onChange={(event) => type(event.currentTarget.value)} onBlur={leave} />;
}
