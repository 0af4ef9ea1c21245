/** An empty place: what will appear here, and how to make it. */
import type { ComponentType, ReactNode } from "react";
import classes from "./empty.module.css";

export function Empty({ icon: Icon, title, children, action }: {
  icon?: ComponentType<{ size?: number; stroke?: number }>; title: string; children?: ReactNode; action?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      {Icon && <span className={classes.icon}><Icon size={22} stroke={1.5} /></span>}
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.words}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
