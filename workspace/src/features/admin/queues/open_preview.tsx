/** Says what the hours in the form mean at this moment, before they are saved. */
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { Note } from "@/ui/note";
import { openingAt, wallOf } from "./open_now";
import { strings } from "./strings";
import type { QueueValues } from "./values";
import { changeName } from "./words";

export function OpenPreview({ values }: { values: Pick<QueueValues, "week" | "holidays" | "time_zone"> }) {
  const say = useWords(strings);
  const locale = useLocale();
  const wall = wallOf(useNow(15_000), values.time_zone);
  const { open, change } = openingAt({ week: values.week, extra: values.holidays.extra, working: values.holidays.working }, wall);
  const named = change && changeName(change, wall, locale);
  const when = named ? (named.day ? say.at({ day: named.day, time: named.time }) : named.time) : "";
  const words = open ? (change ? say.preview_open({ when }) : say.preview_always()) : change ? say.preview_closed({ when }) : say.preview_never();
  return <Note tone={open ? "green" : change ? "blue" : "amber"} title={words}>{values.holidays.country && change && <p>{say.preview_holidays()}</p>}</Note>;
}
