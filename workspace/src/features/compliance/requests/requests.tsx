/** What people ask about their data: to answer, ended, and what legal holds keep. */
import { Button, Drawer, SegmentedControl } from "@mantine/core";
import { IconFileTextShield } from "@tabler/icons-react";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { DataTable, type Column } from "@/ui/table";
import { useRequests, type Request } from "./api";
import { Holds } from "./holds";
import { NewRequest } from "./new_request";
import { RequestView } from "./request_view";
import classes from "./requests.module.css";
import { State } from "./state";
import { strings } from "./strings";
import { Unconfirmed } from "./unconfirmed";

export default function RequestsPage() {
  const say = useWords(strings);
  const session = useSession();
  const [shown, setShown] = useState("running");
  const [open, setOpen] = useState<string | null>(null);
  const parts = ["running", "ended", "told", ...(may(session, "legal_hold.manage") ? ["holds"] : [])] as ("running" | "ended" | "told" | "holds")[];
  return (
    <Page wide title={say.requests()} about={say.about()} actions={<Button onClick={() => setOpen("new")}>{say.add()}</Button>}>
      <SegmentedControl aria-label={say.which()} value={shown} onChange={setShown} data={parts.map((value) => ({ value, label: say[value]() }))} className={classes.which} />
      {shown === "holds" ? <Holds /> : shown === "told" ? <Unconfirmed /> : <Asked key={shown} ended={shown === "ended"} onOpen={setOpen} />}
      <Drawer opened={open !== null} onClose={() => setOpen(null)} position="right" size={560} title={open === "new" ? say.add() : say.request()} closeButtonProps={{ "aria-label": say.close() }}>
        {open === "new" ? <NewRequest onMade={setOpen} onClose={() => setOpen(null)} /> : open && <RequestView key={open} id={open} />}
      </Drawer>
    </Page>
  );
}

function Asked({ ended, onOpen }: { ended: boolean; onOpen: (id: string) => void }) {
  const say = useWords(strings);
  const asked = useRequests(ended);
  const columns = useColumns();
  if (asked.error) return <ProblemNote error={asked.error} />;
  return <DataTable label={say.requests()} rows={asked.data?.items} rowKey={(one) => one.id} columns={columns} onOpen={(one) => onOpen(one.id)} empty={<Empty icon={IconFileTextShield} title={say.empty()}>{say.empty_words()}</Empty>} />;
}

function useColumns(): Column<Request>[] {
  const say = useWords(strings);
  const locale = useLocale();
  return [
    { name: "right", label: say.right(), cell: (one) => say[`right_${one.right}`]() },
    { name: "who", label: say.who(), cell: (one) => one.name || one.address || (one.contact ? say.forgotten_who() : say.nobody()) },
    { name: "state", label: say.state(), cell: (one) => <State request={one} /> },
    { name: "received", label: say.received(), cell: (one) => shortDate(one.received, locale) },
    { name: "due", label: say.due(), cell: (one) => (one.ended_at ? "–" : shortDate(one.due, locale)) },
  ];
}
