/** Why one may not join a call, in the gate's own words. */
import { Modal } from "@mantine/core";
import type { Ruling } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import classes from "./calls.module.css";
import { strings } from "./ruled_strings";

export function Ruled({ ruling, onClose }: { ruling: Ruling; onClose: () => void }) {
  const say = useWords(strings);
  return (
    <Modal opened onClose={onClose} title={say.refused()} closeButtonProps={{ "aria-label": say.close() }}>
      <dl className={classes.ruled}>
        <dt>{say.why()}</dt><dd>{ruling.verdicts.filter((one) => one.outcome !== "permit").map((one) => <p key={one.policy}>{one.reason}{one.clauses.map((clause) => <span key={clause.id}>{" "}<a href={clause.href} target="_blank" rel="noreferrer">{clause.title}</a></span>)}</p>)}</dd>
        <dt>{say.now()}</dt><dd>{ruling.verdicts.map((one) => one.remedy && <p key={one.policy}>{one.remedy.words}</p>)}</dd>
      </dl>
    </Modal>
  );
}
