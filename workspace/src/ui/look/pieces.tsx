/** Small things lists and pages of administration are written with. */
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleMinus, IconClock, IconLoader2 } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { CopyIcon } from "@/ui/copy";
import classes from "./look.module.css";

const ICONS = { green: IconCircleCheck, amber: IconClock, red: IconAlertTriangle, grey: IconCircleMinus, blue: IconLoader2, none: IconCircleDashed };

/** A state in a word, with its colour and a sign of its own. */
export function State({ tone, children }: { tone: keyof typeof ICONS; children: ReactNode }) {
  const Icon = ICONS[tone];
  return <span className={classes.state} data-tone={tone}><Icon size={15} stroke={1.75} aria-hidden />{children}</span>;
}

/** A name with a quieter line under it. */
export const Two = ({ children, small }: { children: ReactNode; small?: ReactNode }) => <span className={classes.two}><span className="cut">{children}</span>{small && <small>{small}</small>}</span>;

export const Tags = ({ of, none = "–" }: { of: string[]; none?: string }) =>
  of.length ? <span className={classes.tags}>{of.map((name) => <span key={name} className={`${classes.tag} cut`}>{name}</span>)}</span> : <span className={classes.quiet}>{none}</span>;

export function Code({ text, label, wrap = false }: { text: string; label: string; wrap?: boolean }) {
  return <div className={classes.code} data-wrap={wrap || undefined}><pre role="group" tabIndex={0} aria-label={label}><code>{text}</code></pre><span><CopyIcon value={text} /></span></div>;
}

export function Facts({ of }: { of: { name: string; value: ReactNode }[] }) {
  return <dl className={classes.facts}>{of.map(({ name, value }) => [<dt key={name}>{name}</dt>, <dd key={`${name}.`}>{value}</dd>])}</dl>;
}

/** A list with at most so many names, and how many more. */
export const few = (names: string[], most = 3): string => (names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")} +${names.length - most}`);
