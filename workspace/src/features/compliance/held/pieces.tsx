/** Parts of a card: its head with a state, and the clauses and the conversation it belongs to. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "@/lib/i18n";
import type { Cited } from "./api";
import classes from "./held.module.css";
import { strings } from "./strings";

export function Head({ tone, state, by, children }: { tone: string; state: string; by: string; children?: ReactNode }) {
  return (
    <header className={classes.head}>
      <strong data-tone={tone}>{state}</strong>
      <span>{by}</span>
      {children}
    </header>
  );
}

export function Facts({ clauses, conversation }: { clauses: Cited[]; conversation: string | null }) {
  const say = useWords(strings);
  return (
    <p className={classes.facts}>
      {clauses.map((clause) => <a key={clause.id} href={clause.href} target="_blank" rel="noreferrer">{clause.title}</a>)}
      {conversation && <Link to="/inbox/$view/{-$conversation}" params={{ view: "all", conversation }}>{say.open_conversation()}</Link>}
    </p>
  );
}
