/** A page beside the inbox (administration, profile): a title, what it is for, sections of one column. */
import type { ReactNode } from "react";
import classes from "./page.module.css";

export function Page({ title, about, actions, wide = false, children }: { title: string; about?: ReactNode; actions?: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <div className={classes.page} data-wide={wide || undefined}>
      <header className={classes.head}>
        <div>
          <h1>{title}</h1>
          {about && <p>{about}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export function Section({ title, about, actions, children }: { title?: string; about?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.section} aria-label={title}>
      {(title || actions) && (
        <header className={classes.sectionHead}>
          <div>{title && <h2>{title}</h2>}{about && <p>{about}</p>}</div>
          {actions && <div className={classes.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
