/** What the list of sites shows of each: its address, how calls leave, whom it serves, when a drill is due. */
import { Button } from "@mantine/core";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { ms, shortDate } from "@/lib/time";
import type { Column } from "@/ui/table";
import { State, Two } from "@/ui/look/pieces";
import type { Site } from "./api";
import type { Drilling } from "./drilling";
import { lineOf } from "./places";
import { strings } from "./strings";

const TONES = { off: "red", direct: "green", trunk: "green" } as const;

export const useCountryName = (): ((code: string) => string) => {
  const names = new Intl.DisplayNames([useLocale()], { type: "region" });
  return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
};

export function useSiteColumns(drilling: Drilling): Column<Site>[] {
  const say = useWords(strings);
  const country = useCountryName();
  const drills = may(useSession(), "emergency.drill");
  return [
    { name: "name", label: say.name(), cell: (one) => <Two small={lineOf(one.place, country)}>{one.name}</Two> },
    { name: "way", label: say.way(), width: 220, cell: (one) => <State tone={TONES[one.mode]}>{say[one.mode]()}</State> },
    { name: "homes", label: say.homes(), width: 140, cell: (one) => (one.homes ? say.homes_yes() : say.homes_no()) },
    { name: "next", label: say.next(), width: 150, cell: (one) => <Due site={one} /> },
    ...(drills ? [{ name: "drill", label: "", width: 130, end: true, cell: (one: Site) => (
      <Button size="compact-sm" variant="default" aria-label={say.drill_of({ name: one.name })} loading={drilling.busy === one.id} onClick={(event) => { event.stopPropagation(); drilling.hold(one.id); }}>{say.drill()}</Button>
    ) }] : []),
  ];
}

function Due({ site }: { site: Site }) {
  const say = useWords(strings);
  const locale = useLocale();
  const now = useNow(60_000);
  if (!site.drill_due) return <State tone="grey">{say.none_due()}</State>;
  return ms(site.drill_due) <= now ? <State tone="amber">{say.due_now()}</State> : <State tone="green">{say.due_on({ day: shortDate(site.drill_due, locale) })}</State>;
}
