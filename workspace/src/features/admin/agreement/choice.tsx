/** The documents in a row: which is shown, and which waits for somebody. */
import { IconAlertCircle } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import classes from "./agreement.module.css";
import type { DocumentRow } from "@/client/agreements";
import { strings } from "./strings";

export function Choice({ rows, chosen, onChoose }: { rows: DocumentRow[]; chosen: string; onChoose: (document: string) => void }) {
  const say = useWords(strings);
  return (
    <nav aria-label={say.documents()}>
      <ul className={classes.choice}>
        {rows.map((row) => (
          <li key={row.document}>
            <button type="button" aria-current={row.document === chosen ? "true" : undefined} onClick={() => onChoose(row.document)}>
              {row.title}
              {row.waits && <span className={classes.waits}><IconAlertCircle size={14} aria-hidden /> {say.waits()}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
