/** Saved replies: found by shortcut, title or text; made and changed beside the list. */
import { Button } from "@mantine/core";
import { IconMessage2Bolt } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SavedReply } from "@/client/contract";
import { all, useTeams } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { plain } from "@/lib/markdown";
import { cut, holds } from "@/lib/text";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { Bar, Listing, type Shown } from "@/ui/look/listing";
import { Two } from "@/ui/look/pieces";
import classes from "./lists.module.css";
import { ReplyForm } from "./reply_form";
import { strings } from "./strings";

const actions = adding("replies.add", strings.reply_add, strings.replies);

export default function RepliesPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const asked = useQuery({ queryKey: ["saved-replies"], queryFn: () => all("/v1/saved-replies") });
  const [open, setOpen] = useOpen();
  const [find, setFind] = useState("");
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const columns = useColumns();
  const rows = asked.data?.filter((one) => holds(`${one.shortcut} ${one.title} ${one.text}`, find)).toSorted((a, b) => a.shortcut.localeCompare(b.shortcut));
  const reply = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  return (
    <Page wide title={say.replies()} about={say.replies_about()} actions={<ActionButton action={add} />}>
      {Boolean(asked.data?.length) && <Bar find={find} onFind={setFind} label={say.find()} />}
      <Listing label={say.replies()} asked={asked} rows={rows} rowKey={(one) => one.id} columns={columns} onOpen={(one) => setOpen(one.id)} filtered={find !== ""}
        empty={<Empty icon={IconMessage2Bolt} title={say.replies_empty()} action={<ActionButton action={add} variant="light" />}>{say.replies_empty_words()}</Empty>} />
      <SideDrawer opened={Boolean(open && asked.data)} title={open === "new" ? say.reply_add() : (reply?.title ?? words.gone())} onClose={close} size={520}>
        {reply || open === "new" ? <ReplyForm key={open} reply={reply} onClose={close} /> : <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
      </SideDrawer>
    </Page>
  );
}

function useColumns(): Shown<SavedReply>[] {
  const say = useWords(strings);
  const teams = useTeams().data ?? [];
  return [
    { name: "shortcut", label: say.shortcut(), width: 140, cell: (one) => <span className={classes.slash}>/{one.shortcut}</span> },
    { name: "title", label: say.title(), cell: (one) => <Two {...(one.suspended ? { small: say.reply_suspended() } : {})}>{one.title}</Two> },
    { name: "text", label: say.text(), wide: true, cell: (one) => <span className={`${classes.excerpt} cut`}>{cut(plain(one.text), 90)}</span> },
    { name: "team", label: say.team(), wide: true, cell: (one) => (one.team ? (teams.find((team) => team.id === one.team)?.name ?? one.team) : say.everybody()) },
  ];
}
