/** What is to be said of a flow or a step: what, why (the clause), what to do. */
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from "@tabler/icons-react";
import type { Remark } from "./api";
import classes from "./flows.module.css";

const ICONS = { error: IconCircleX, warning: IconAlertTriangle, hint: IconInfoCircle };

export function RemarkLine({ remark }: { remark: Remark }) {
  const Icon = ICONS[remark.severity];
  return (
    <li className={classes.remark} data-severity={remark.severity}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span>{remark.words} {remark.remedy} {remark.clauses.map((one) => <a key={one.id} href={one.href} target="_blank" rel="noreferrer">{one.title}</a>)}</span>
    </li>
  );
}

export const Remarks = ({ of, label }: { of: Remark[]; label: string }) => (of.length ? <ul className={classes.remarks} aria-label={label}>{of.map((one, place) => <RemarkLine key={place} remark={one} />)}</ul> : null);
