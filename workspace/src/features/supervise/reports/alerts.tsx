/** Alerts: figures that are watched, what they raised, and those that wait for a person to look. They tell; people decide. */
import { Button } from "@mantine/core";
import { IconBellRinging } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { pauseAlert, readAlerts, removeAlert, resumeAlert, type Alert } from "@/client/alerts";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { Page, Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { DataTable, type Column } from "@/ui/table";
import { AlertForm } from "./alert_form";
import { RaisedTable } from "./raised";
import classes from "./reports.module.css";
import { strings } from "./strings";

export default function AlertsPage() {
  const say = useWords(strings);
  const [making, setMaking] = useState(false);
  const manages = may(useSession(), "alert.manage");
  const held = useQuery({ queryKey: ["alerts"], queryFn: readAlerts, staleTime: 30_000 });
  return (
    <Page wide title={say.alerts()} about={say.alerts_about()} actions={manages && <Button leftSection={<IconBellRinging size={16} stroke={1.6} />} onClick={() => setMaking(true)}>{say.new_alert()}</Button>}>
      {making && <Section title={say.new_alert()}><AlertForm onClose={() => setMaking(false)} /></Section>}
      {held.error && <ProblemNote error={held.error} />}
      <DataTable label={say.alerts()} rows={held.data} rowKey={(one) => one.id} columns={useColumns(manages)} empty={<Empty icon={IconBellRinging} title={say.no_alerts()}>{say.no_alerts_words()}</Empty>} />
      <Section title={say.raised()} about={say.raised_about()}><RaisedTable alerts={held.data ?? []} /></Section>
    </Page>
  );
}

function useColumns(manages: boolean): Column<Alert>[] {
  const say = useWords(strings);
  const watched = (one: Alert) => (one.asked.live ? say[`live_${one.asked.live.measure}`]() : one.asked.question?.metric ?? "");
  const columns: Column<Alert>[] = [
    { name: "name", label: say.series_name(), cell: (one) => <>{one.asked.name}<p className={classes.why}>{watched(one)} {one.asked.when === "above" ? ">" : "<"} {one.asked.limit}</p></> },
    { name: "state", label: say.state(), cell: (one) => <>{one.state === "on" ? say.on() : say.paused()}{one.because && one.because !== "member" && <p className={classes.why}>{say[one.because === "reviewer_left" ? "reviewer_left" : "nobody_left"]()}</p>}</> },
    { name: "people", label: say.told_people(), end: true, cell: (one) => one.asked.members.length },
  ];
  return manages ? [...columns, { name: "do", label: "", end: true, cell: (one) => <Doing one={one} /> }] : columns;
}

function Doing({ one }: { one: Alert }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: ["alerts"] });
  const turning = useMutation({ mutationFn: async (id: string) => { await (one.state === "on" ? pauseAlert(id) : resumeAlert(id)); }, onSettled });
  const removing = useMutation({ mutationFn: removeAlert, onSettled });
  return (
    <span style={{ display: "inline-flex", gap: 8 }}>
      <Button size="compact-sm" variant="default" loading={turning.isPending} onClick={() => turning.mutate(one.id)}>{one.state === "on" ? say.pause() : say.resume()}</Button>
      <Button size="compact-sm" variant="subtle" color="red" loading={removing.isPending} onClick={() => removing.mutate(one.id)}>{say.remove_alert()}</Button>
    </span>
  );
}
