/** An empty place: what will appear here, and how to make it. */
import type { ComponentType, ReactNode } from "react";
import classes from "./empty.module.css";

export function Empty({ icon: Icon, title, children, action, alone = false }: {
  icon?: ComponentType<{ size?: number; stroke?: number }>; title: string; children?: ReactNode; action?: ReactNode; /** It is all there is on a page: its title is the page's heading. */ alone?: boolean;
}) {
  const Title = alone ? "h1" : "p";
  return (
    <div className={classes.empty}>
      {Icon && <span className={classes.icon}><Icon size={22} stroke={1.5} /></span>}
      <Title className={classes.title}>{title}</Title>
      {children && <div className={classes.words}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
