/** Who one is talking to: addresses, details, what they allow, what happened before. */
import { ActionIcon, Menu } from "@mantine/core";
import { IconArrowsJoin2, IconDots, IconEdit, IconMoodKid, IconUserOff, IconUserShield, IconX } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import type { Contact } from "@/client/contract";
import { useContact } from "@/client/queries";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { beginning } from "@/live/begin";
import { Avatar } from "@/ui/avatar";
import { Empty } from "@/ui/empty";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { About } from "./about";
import { Addresses } from "./addresses";
import { useChange, useContactNews } from "./api";
import { ChildDialog } from "./child";
import { strings as childStrings } from "./child_strings";
import { Consents } from "./consents";
import classes from "./contact.module.css";
import { DataRequestDialog } from "./data_request";
import { Inline } from "./inline";
import { Merge } from "./merge";
import { OptOuts } from "./opt_outs";
import { strings } from "./strings";
import { Timeline } from "./timeline";

/** `before` stands above everything about the contact. */
export function ContactPane({ id, page, before, onClose }: { id: string; page?: { url: string; title: string } | null; before?: ReactNode; onClose: () => void }) {
  const say = useWords(strings);
  const { data: contact, error } = useContact(id);
  useContactNews(id);
  return (
    <aside className={classes.pane} aria-label={say.contact()}>
      <header className={classes.bar}>
        <h2>{say.contact()}</h2>
        {contact && <More contact={contact} />}
        <ActionIcon variant="subtle" color="gray" size={32} onClick={onClose} aria-label={say.close()}><IconX size={18} stroke={1.75} /></ActionIcon>
      </header>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={say.contact()}>
        {before}
        {error && !contact && <Empty icon={IconUserOff} title={say.gone()}><ProblemNote error={error} /></Empty>}
        {!contact && !error && <div className={classes.part}><LinesSkeleton lines={7} /></div>}
        {contact && <Parts key={contact.id} contact={contact} page={page ?? null} />}
      </div>
    </aside>
  );
}

function Parts({ contact, page }: { contact: Contact; page: { url: string; title: string } | null }) {
  const say = useWords(strings);
  const change = useChange(contact.id);
  return (
    <>
      <div className={classes.head}>
        <Avatar name={contact.name} size={52} />
        <div className={classes.names}>
          <Inline label={say.name()} value={contact.name} strong required onSave={(name) => change.mutate({ name: String(name) })} />
          <span className={classes.companyName}>{contact.company?.name}</span>
        </div>
      </div>
      {change.error && <div className={classes.part}><ProblemNote error={change.error} /></div>}
      {page && <p className={classes.page}>{say.page()} <a href={page.url} target="_blank" rel="noopener noreferrer" className="cut" title={page.url}>{page.title || page.url}</a></p>}
      <Addresses contact={contact} />
      <About contact={contact} change={change.mutate} />
      <OptOuts contact={contact} />
      <Consents contact={contact} />
      <Timeline id={contact.id} />
    </>
  );
}

function More({ contact }: { contact: Contact }) {
  const say = useWords(strings);
  const child = useWords(childStrings);
  const session = useSession();
  const [open, setOpen] = useState<"merge" | "data" | "child" | null>(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon variant="subtle" color="gray" size={32} aria-label={say.more()}><IconDots size={18} stroke={1.75} /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          {may(session, "conversation.begin") && contact.addresses.some((one) => one.channel === "email" || one.channel === "sms") && <Menu.Item leftSection={<IconEdit size={16} stroke={1.75} />} onClick={() => beginning.ask({ contact: { id: contact.id, name: contact.name || (contact.addresses[0]?.address ?? "") }, ...(contact.addresses.some((one) => one.channel === "email") ? {} : { channel: "sms" as const }) })}>{say.write()}</Menu.Item>}
          {may(session, "contact.merge") && <Menu.Item leftSection={<IconArrowsJoin2 size={16} stroke={1.75} />} onClick={() => setOpen("merge")}>{say.merge()}</Menu.Item>}
          {may(session, "data_request.manage") && <Menu.Item leftSection={<IconUserShield size={16} stroke={1.75} />} onClick={() => setOpen("data")}>{say.data_request()}</Menu.Item>}
          {may(session, "child.report") && <Menu.Item leftSection={<IconMoodKid size={16} stroke={1.75} />} onClick={() => setOpen("child")}>{child.open()}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Merge contact={contact} opened={open === "merge"} onClose={() => setOpen(null)} />
      <ChildDialog contact={contact} opened={open === "child"} onClose={() => setOpen(null)} />
      <DataRequestDialog contact={contact} opened={open === "data"} onClose={() => setOpen(null)} />
    </>
  );
}
