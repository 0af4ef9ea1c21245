/** The floor in one line: what waits, how long, what runs, who is there, how well it goes. */
import type { ReactNode } from "react";
import { useWords } from "@/lib/i18n";
import type { Sums } from "./figures";
import classes from "./floor.module.css";
import { ServiceLevel } from "./level";
import { Dots } from "./presence";
import { strings } from "./strings";
import { LongestWait } from "./wait";

export function Strip({ all, time }: { all: Sums; time: number }) {
  const say = useWords(strings);
  return (
    <dl className={classes.strip}>
      <Figure name={say.waiting()}>{all.waiting}</Figure>
      <Figure name={say.longest()}><LongestWait since={all.since} time={time} seconds={all.level.seconds} /></Figure>
      <Figure name={say.offered()}>{all.offered}</Figure>
      <Figure name={say.active()}>{all.active}</Figure>
      <Figure name={say.agents()}><Dots present={all.present} /></Figure>
      <Figure name={say.level()}><ServiceLevel level={all.level} /></Figure>
    </dl>
  );
}

export const Figure = ({ name, children }: { name: string; children: ReactNode }) => <div><dt>{name}</dt><dd>{children}</dd></div>;
