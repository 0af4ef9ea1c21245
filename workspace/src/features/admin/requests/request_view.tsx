/** One data request: how far it is, its report, its package. */
import { Button, Progress } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { DataRequest } from "@/client/contract";
import { useMembers } from "@/client/queries";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, shortDate } from "@/lib/time";
import { CopyIcon } from "@/ui/copy";
import { Note } from "@/ui/note";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { Facts } from "@/ui/look/pieces";
import { packageAt, useRequest } from "./api";
import { ReportView } from "./report_view";
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
      {request.state === "failed" && <Note tone="red" title={say.failed()}><p>{request.why_failed || say.failed_words({ id: request.id })}</p></Note>}
      {request.state === "done" && request.kind === "access" && <Package request={request} />}
      {request.report && <ReportView report={request.report} kind={request.kind} state={request.state} />}
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

function Package({ request: { id, package_until: until } }: { request: DataRequest }) {
  const say = useWords(strings);
  const locale = useLocale();
  if (until === null) return <Note title={say.package_gone()}><p>{say.package_gone_words()}</p></Note>;
  return (
    <div>
      <Button component="a" href={packageAt(id)} download leftSection={<IconDownload size={16} stroke={1.75} />}>{say.package()}</Button>
      <p className={classes.small}>{until && `${say.package_until({ date: inFull(until, locale) })} `}{say.package_words()}</p>
    </div>
  );
}
