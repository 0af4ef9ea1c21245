/** Data requests: asked, running, done; each with its due date and its report. */
import { IconFileTextShield } from "@tabler/icons-react";
import type { DataRequest } from "@/client/contract";
import { useMembers } from "@/client/queries";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { SideDrawer } from "@/ui/form/drawer";
import { useOpen } from "@/ui/form/use_address";
import { Listing, type Shown } from "@/ui/look/listing";
import { Two } from "@/ui/look/pieces";
import { useRequests } from "./api";
import { RequestForm } from "./request_form";
import { RequestState } from "./request_state";
import { RequestView } from "./request_view";
import { strings } from "./strings";
import { WhoAsked } from "./who";

const actions = adding("requests.add", strings.add, strings.requests);

export default function RequestsPage() {
  const say = useWords(strings);
  const asked = useRequests();
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const close = () => setOpen(null);
  return (
    <Page wide title={say.requests()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.requests()} asked={asked} rows={asked.data?.toSorted((a, b) => b.asked_at.localeCompare(a.asked_at))} rowKey={(one) => one.id} columns={useColumns()} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconFileTextShield} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={open !== null} size={520} title={open === "new" ? say.add() : say.request()} onClose={close}>
        {open === "new" ? <RequestForm onClose={close} onMade={setOpen} /> : open && <RequestView key={open} id={open} />}
      </SideDrawer>
    </Page>
  );
}

function useColumns(): Shown<DataRequest>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const members = useMembers().data ?? [];
  const by = (request: DataRequest) => members.find((one) => one.id === request.asked_by)?.name ?? request.asked_by;
  return [
    { name: "contact", label: say.contact(), cell: (request) => <Two><WhoAsked id={request.contact} /></Two> },
    { name: "kind", label: say.kind(), cell: (request) => say[request.kind]() },
    { name: "state", label: say.state(), cell: (request) => <RequestState request={request} /> },
    { name: "asked", label: say.asked(), wide: true, cell: (request) => say.asked_by({ name: by(request), date: shortDate(request.asked_at, locale) }) },
    { name: "due", label: say.due(), wide: true, cell: (request) => (request.state === "done" ? "–" : shortDate(request.due, locale)) },
  ];
}
