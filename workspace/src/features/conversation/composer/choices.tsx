/** A list of choices above the composer (saved replies, colleagues): arrows move, Enter takes, Escape closes. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import classes from "./composer.module.css";

export interface Choice { key: string; title: string; about?: string; keys?: string }

export function Choices({ label, choices, at, onTake, onAt, id, empty }: { label: string; choices: Choice[]; at: number; onTake: (place: number) => void; onAt: (place: number) => void; id: string; empty: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => { list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" }); }, [at]);
  if (!choices.length) return empty ? <div className={classes.choices}><p className={classes.none}>{empty}</p></div> : null;
  return (
    <div ref={list} className={classes.choices} role="listbox" id={id} aria-label={label}>
      {choices.map((choice, place) => (
        // The focus stays in the text; the pointer must not take it away.
        <div key={choice.key} id={`${id}-${place}`} role="option" tabIndex={-1} aria-selected={place === at} className={classes.choice} onPointerDown={(event) => { event.preventDefault(); onTake(place); }} onPointerMove={() => at !== place && onAt(place)}>
          <span className={classes.choiceTitle}>{choice.title}</span>
          {choice.keys && <code>{choice.keys}</code>}
          {choice.about && <span className={`${classes.choiceAbout} cut`}>{choice.about}</span>}
        </div>
      ))}
    </div>
  );
}

/** Handles the keys of an open list; true when the key was the list's. */
export function chooseByKey(event: KeyboardEvent, count: number, at: number, does: { at: (place: number) => void; take: (place: number) => void; close: () => void }): boolean {
  if (event.key === "Escape") does.close();
  else if (!count) return false;
  else if (event.key === "ArrowDown") does.at((at + 1) % count);
  else if (event.key === "ArrowUp") does.at((at + count - 1) % count);
  else if ((event.key === "Enter" && !event.shiftKey) || event.key === "Tab") does.take(Math.min(at, count - 1));
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

