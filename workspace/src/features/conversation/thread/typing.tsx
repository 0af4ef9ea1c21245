/** Says who is writing, the contact or a colleague, in room that is always kept for it. */
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { writing } from "@/live/desk";
import { useDesk } from "@/live/live";
import { strings } from "../strings";
import classes from "./thread.module.css";

export function Typing({ id, contact }: { id: string; contact: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  const writers = useDesk((desk) => desk.typing[id]);
  const time = useNow(writers ? 1000 : 60_000);
  const newest = Math.max(time, ...Object.values(writers ?? {}).map((one) => one.at));
  const names = writing(writers, newest).map((name) => name || contact);
  return <p className={classes.typing}>{names.length > 0 && <><i /><i /><i /><span className="cut">{say.typing({ names: new Intl.ListFormat(locale).format(names), count: names.length })}</span></>}</p>;
}
