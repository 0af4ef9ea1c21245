/** Something that was found: what it is, where, and why it fits. */
import { Link } from "@tanstack/react-router";
import { IconMessages } from "@tabler/icons-react";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { ago, inFull } from "@/lib/time";
import { StatusMark } from "@/ui/marks/marks";
import { Marked } from "./marked";
import classes from "./search.module.css";
import { KIND_ICONS, type Found } from "./search_page";
import { strings } from "./strings";

export function Hit({ item }: { item: Found["items"][number] }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow(60_000);
  const Icon = KIND_ICONS[item.kind] ?? IconMessages;
  const row = item.conversation;
  const bare = row && item.excerpt === String(row.reference); // found by its number, which stands beside the title already
  const kind = say[`kind_${item.kind}` as "kind_note"]?.() ?? item.kind;
  const inner = (
    <>
      <span className={classes.icon} title={kind}><Icon size={17} stroke={1.6} aria-hidden /><span className="seen-by-readers">{kind}</span></span>
      <span className={classes.words}>
        <span className={classes.title}><strong className="cut">{item.title ? <Marked text={item.title} marks={item.title_marks as [number, number][]} /> : (row?.contact.name ?? "")}</strong>{row && <span className={classes.reference}>#{row.reference}</span>}{row && <StatusMark row={row} quiet />}</span>
        <span className={`${classes.excerpt} cut`}>{bare ? row.contact.name : <>{item.title && item.contact && item.kind !== "contact" && item.contact.name !== item.title ? `${item.contact.name}: ` : ""}<Marked text={item.excerpt} marks={item.marks as [number, number][]} /></>}</span>
      </span>
      {item.at && <time dateTime={item.at} title={inFull(item.at, locale)}>{ago(item.at, time, locale)}</time>}
    </>
  );
  if (row) return <Link to="/inbox/$view/{-$conversation}" params={{ view: "all", conversation: row.id }} className={classes.hit}>{inner}</Link>;
  if (item.kind === "contact") return <Link to={"/search" as string} search={{ q: `from:"${item.title}"` } as never} className={classes.hit}>{inner}</Link>;
  return <div className={classes.hit}>{inner}</div>;
}
