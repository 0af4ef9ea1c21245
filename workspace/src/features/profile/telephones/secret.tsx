/** What a new telephone registers with, this once. */
import { Button } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import { CopyIcon } from "@/ui/copy";
import { Note } from "@/ui/note";
import classes from "../profile.module.css";
import type { Telephone } from "./api";
import { strings } from "./strings";

export function Secret({ telephone: { server, user, password, realm, extension }, onDone }: { telephone: Telephone; onDone: () => void }) {
  const say = useWords(strings);
  const shown = [[say.server(), server], [say.user(), user], [say.password(), password], [say.realm(), realm], ...(extension ? [[say.extension(), extension] as const] : [])] as const;
  return (
    <div className={classes.stack} role="group" aria-label={say.added()}>
      <Note tone="amber">{say.added()}</Note>
      <dl className={classes.line}>{shown.map(([label, value]) => <div key={label}><dt>{label}</dt><dd><code>{value}</code><CopyIcon value={value} /></dd></div>)}</dl>
      <div><Button onClick={onDone}>{say.done()}</Button></div>
    </div>
  );
}
