/** One data request: how far it is, its report, its package. */
import { Button, Progress } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { DataRequest } from "@/client/contract";
import { useMembers } from "@/client/queries";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, shortDate } from "@/lib/time";
import { CopyIcon } from "@/ui/copy";
import { Note } from "@/ui/note";
import { Late } from "../look/late";
import { Trouble } from "../look/listing";
import { Facts } from "../look/pieces";
import { packageAt, useRequest } from "./api";
import { RequestState } from "./request_state";
import { sum } from "./report";
import classes from "./requests.module.css";
import { strings } from "./strings";
import { WhoAsked } from "./who";

export function RequestView({ id }: { id: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  const asked = useRequest(id);
  const members = useMembers().data ?? [];
  const request = asked.data;
  if (asked.error && !request) return <div className={classes.view}><Trouble error={asked.error} onAgain={() => void asked.refetch()} /></div>;
  if (!request) return <div className={classes.view}><Late lines={8} /></div>;
  const by = members.find((one) => one.id === request.asked_by)?.name ?? request.asked_by;
  return (
    <div className={classes.view}>
      <Facts of={[
        { name: say.contact(), value: <WhoAsked id={request.contact} /> },
        { name: say.what(), value: say[request.kind]() },
        { name: say.state(), value: <RequestState request={request} /> },
        { name: say.asked(), value: say.asked_by({ name: by, date: shortDate(request.asked_at, locale) }) },
        request.done_at ? { name: say.done_at(), value: inFull(request.done_at, locale) } : { name: say.due(), value: shortDate(request.due, locale) },
        { name: say.number(), value: <span style={{ display: "inline-flex", alignItems: "center", gap: 4 }}><code>{request.id}</code><CopyIcon value={request.id} /></span> },
      ]} />
      {request.state === "running" && <Running request={request} />}
      {request.state === "failed" && <Note tone="red" title={say.failed()}>{say.failed_words({ id: request.id })}</Note>}
      {request.state === "done" && request.kind === "access" && <Package id={request.id} />}
      {request.report && <Report request={request} />}
    </div>
  );
}

function Running({ request }: { request: DataRequest }) {
  const say = useWords(strings);
  const { places, finished } = sum(request.report);
  return (
    <div className={classes.progress} role="status">
      <Progress value={places ? Math.max(4, (finished / places) * 100) : 100} animated={!places} striped={!places} aria-label={say.running()} size="sm" />
      <p>{places ? say.progress({ done: finished, all: places }) : say.running_words()}</p>
    </div>
  );
}

function Package({ id }: { id: string }) {
  const say = useWords(strings);
  return (
    <div>
      <Button component="a" href={packageAt(id)} download leftSection={<IconDownload size={16} stroke={1.75} />}>{say.package()}</Button>
      <p className={classes.small}>{say.package_words()}</p>
    </div>
  );
}

function Report({ request: { report, kind, state } }: { request: DataRequest }) {
  const say = useWords(strings);
  const locale = useLocale();
  if (!report) return null;
  const number = new Intl.NumberFormat(locale);
  const { scan, holdings } = report;
  return (
    <section aria-label={say.report()}>
      <h3>{say.report()}</h3>
      <table className={classes.report}>
        <thead><tr><th>{say.place()}</th><th data-end>{say.found()}</th><th data-end>{kind === "access" ? say.gathered() : say.forgotten_count()}</th></tr></thead>
        <tbody>{holdings.map((one) => <tr key={`${one.module} ${one.place}`}><td>{one.place}<small>{one.module}</small></td><td data-end>{number.format(one.found)}</td><td data-end>{number.format(one.done)}</td></tr>)}</tbody>
      </table>
      {kind === "erasure" && state === "done" && (
        <div style={{ marginTop: 16 }}>
          {scan.found === 0 ? <Note tone="green">{say.scan_clean({ places: scan.places })}</Note> : <Note tone="red" title={say.scan_found({ places: scan.places, found: scan.found })}>{say.scan_found_now()}</Note>}
        </div>
      )}
    </section>
  );
}
