/** The account's mailboxes: which address, how mail comes, how it leaves. */
import { Button } from "@mantine/core";
import { IconMail } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { readMailboxes, type Mailbox } from "@/client/mail";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Note } from "@/ui/note";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { SideDrawer } from "@/ui/form/drawer";
import drawer from "@/ui/form/drawer.module.css";
import { strings as shared } from "@/ui/form/strings";
import { useAddress, useOpen } from "@/ui/form/use_address";
import { Listing, type Shown } from "@/ui/look/listing";
import { State, Two } from "@/ui/look/pieces";
import { MailboxForm } from "./mailbox_form";
import { strings } from "./strings";

const actions = adding("mailboxes.add", strings.add, strings.mailboxes);

export default function MailboxesPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const asked = useQuery({ queryKey: ["mailboxes"], queryFn: readMailboxes });
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const mailbox = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  const came = useGrantCame();
  return (
    <Page title={say.mailboxes()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.mailboxes()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns()} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconMail} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={Boolean(open && asked.data)} title={open === "new" ? say.add() : (mailbox?.name ?? words.gone())} onClose={close} size={560}>
        {came && <div className={drawer.fields}><Note tone={came === "given" ? "green" : "red"}>{came === "given" ? say.grant_given() : say.grant_refused()}</Note></div>}
        {mailbox || open === "new" ? <MailboxForm key={open} mailbox={mailbox} onClose={close} /> : <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
      </SideDrawer>
    </Page>
  );
}

/** How a journey to a mail provider ended, once one comes back from it. */
const useGrantCame = () => useAddress()[0].grant ?? null;

function useColumns(): Shown<Mailbox>[] {
  const say = useWords(strings);
  return [
    { name: "name", label: say.name(), cell: (one) => <Two small={one.address}>{one.name}</Two> },
    { name: "comes", label: say.comes(), width: 220, cell: (one) => (one.config.receiving.kind !== "imap" ? "SMTP" : one.looked && !one.looked.well ? <State tone="red">{say.not_fetched()}</State> : "IMAP") },
    { name: "sends", label: say.sends(), width: 200, cell: (one) => <State tone={one.may_send ? "green" : "amber"}>{one.may_send ? say.proven() : say.unproven()}</State> },
  ];
}
