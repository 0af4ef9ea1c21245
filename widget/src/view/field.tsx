/** One question of a form, with its label, its objection, and the two tied together for who does not see them. */
import type { Words } from "../wire/types";
import { said } from "../strings";
import { useHere } from "./here";

interface Asked {
  name: string;
  label: string;
  kind: "text" | "email" | "choice";
  choices?: (string | Words)[];
  required: boolean;
  why?: string;
  value: string;
  objection: string;
  first?: boolean;
  change(to: string): void;
}

export function Question({ name, label, kind, choices, required, why, value, objection, first, change }: Asked) {
  const { say, locale } = useHere();
  const id = `field-${name}`;
  const common = {
    id, name, required, value, "aria-invalid": objection !== "", "aria-describedby": objection ? `${id}-wrong` : undefined, ...(first ? { "data-first": true } : {}),
  };
  return (
    <div class="question">
      <label for={id}>{label}{!required && <small> ({say("optional")})</small>}{required && why && <small> ({why})</small>}</label>
      {kind === "choice" ? (
        <select {...common} onChange={(event) => change(event.currentTarget.value)}>
          <option value="">{say("choose")}</option>
          {choices?.map((choice) => <option value={typeof choice === "string" ? choice : (choice.en ?? said(choice, locale))}>{said(choice, locale)}</option>)}
        </select>
      ) : (
        <input
          {...common} type={kind as "text"} autoComplete={kind === "email" ? "email" : name === "name" ? "name" : "off"} maxLength={kind === "email" ? 254 : 300}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      {objection && <p class="objection" id={`${id}-wrong`}>{objection}</p>}
    </div>
  );
}
