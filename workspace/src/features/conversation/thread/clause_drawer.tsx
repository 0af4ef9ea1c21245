/** The text of a clause, beside the conversation: what it says, what it asks of us, where it stands. */
import { Anchor, Drawer } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import { Document } from "@/ui/document";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { useClause } from "../api";
import { strings } from "../strings";
import classes from "./thread.module.css";

export function ClauseDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const say = useWords(strings);
  const { data: clause, error } = useClause(id);
  return (
    <Drawer opened={id !== null} onClose={onClose} position="right" size={420} title={say.clause()} overlayProps={{ backgroundOpacity: 0.12 }} closeButtonProps={{ "aria-label": say.close() }}>
      {error && <ProblemNote error={error} />}
      {!clause && !error && <LinesSkeleton />}
      {clause && (
        <div className={classes.clauseText}>
          <h2>{clause.title}</h2>
          <Document text={clause.says} />
          <h3>{say.clause_duty()}</h3>
          <Document text={clause.duty} />
          <h3>{say.clause_source()}</h3>
          <p>{clause.source}{clause.where && `, ${clause.where}`}</p>
          <h3>{say.clause_stands()}</h3>
          <p>{say[`clause_${clause.state}`]()}{clause.missing && ` ${clause.missing}`}</p>
          <p><Anchor href={clause.href} target="_blank" rel="noopener">{say.clause_page()}</Anchor></p>
          <p className={classes.clauseId}>{clause.id}</p>
        </div>
      )}
    </Drawer>
  );
}
