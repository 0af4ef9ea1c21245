/** How an export of a recording stands: it is made, it may leave until its end, or why it does not. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { readExport, type Export } from "@/client/figures";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull } from "@/lib/time";
import { Verdicts } from "@/live/verdicts";
import { strings as shared } from "@/ui/form/strings";
import drawer from "@/ui/form/drawer.module.css";
import { CopyIcon } from "@/ui/copy";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./calls.module.css";
import { strings } from "./export_strings";

const MOVES = new Set(["running", "waiting"]);
const useExport = (id: string) => useQuery({ queryKey: ["export", id], queryFn: () => readExport(id), refetchInterval: (query) => (!query.state.data || MOVES.has(query.state.data.state) ? 1_000 : false) });

export function ExportedRecording({ id, whom, onAgain, onClose }: { id: string; whom: string; onAgain: () => void; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const { data: made, error } = useExport(id);
  const stuck = made?.state === "refused" || made?.state === "gone";
  return (
    <div className={drawer.form}>
      <div className={drawer.fields} role="status">
        {error && !made ? <ProblemNote error={error} /> : !made || MOVES.has(made.state) ? <Note title={say.running()}>{say.running_words()}</Note> : stuck ? <Stuck made={made} /> : <Ready made={made} whom={whom} />}
      </div>
      <footer className={drawer.foot}>
        <span className={drawer.aside} />
        {stuck && <Button onClick={onAgain}>{say.another()}</Button>}
        <Button variant="default" onClick={onClose}>{words.close()}</Button>
      </footer>
    </div>
  );
}

function Ready({ made, whom }: { made: Export; whom: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  const me = useSession().member.id;
  const mine = made.recipients.includes(me), link = made.link ?? "";
  const outside = made.recipients.some((one) => !one.startsWith("mem_"));
  const address = new URL(link, location.origin).href;
  return (
    <>
      <Note tone="green" title={say.ready({ until: made.until ? inFull(made.until, locale) : "" })}>{outside ? say.ready_outside({ whom }) : mine ? say.ready_mine() : say.ready_member({ whom })}</Note>
      {mine && <div><Button component="a" href={link} download>{say.fetch()}</Button></div>}
      {!mine && !outside && <span className={classes.link}><code>{address}</code><CopyIcon value={address} /></span>}
      <div><Button component={Link} to={"/supervise/exports" as string} variant="default">{say.all()}</Button></div>
    </>
  );
}

function Stuck({ made }: { made: Export }) {
  const say = useWords(strings);
  const session = useSession();
  const because = `failed_${made.because}`;
  const outside = made.ruling?.verdicts.some((one) => one.policy === "export_approved") && may(session, "export.allow");
  return (
    <>
      <Note tone="red" title={say.refused()}>{made.state === "gone" && (because in strings ? say[because as "failed_nothing"]() : say.failed())}</Note>
      {made.ruling && <Verdicts of={made.ruling.verdicts} />}
      {outside && <div><Button component={Link} to={"/supervise/exports" as string} variant="light">{say.allow()}</Button></div>}
    </>
  );
}
