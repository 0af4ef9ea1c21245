/** API tokens: made, seen when last used, revoked. */
import { Tooltip } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Token } from "@/client/contract";
import { all, useMembers } from "@/client/queries";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { ago, inFull, ms, shortDate } from "@/lib/time";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { SideDrawer } from "@/ui/form/drawer";
import { useOpen } from "@/ui/form/use_address";
import { Listing, type Shown } from "@/ui/look/listing";
import classes from "@/ui/look/look.module.css";
import { State, Two } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import { useList } from "../use_list";
import { strings } from "./strings";
import { TokenForm } from "./token_form";

const actions = adding("tokens.add", strings.add, strings.tokens);

export default function TokensPage() {
  const say = useWords(strings);
  const queries = useQueryClient();
  const asked = useQuery({ queryKey: ["tokens"], queryFn: () => all("/v1/tokens") });
  const list = useList("/v1/tokens", "tokens");
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const close = () => setOpen(null);
  return (
    <Page wide title={say.tokens()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.tokens()} asked={asked} rows={asked.data?.toSorted((a, b) => b.created.localeCompare(a.created))} rowKey={(token) => token.id} columns={useColumns(list.remove)}
        empty={<Empty icon={IconKey} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={open === "new"} title={say.add()} onClose={close} size={540}><TokenForm onClose={close} onMade={() => void queries.invalidateQueries({ queryKey: ["tokens"] })} /></SideDrawer>
    </Page>
  );
}

function useColumns(onRevoke: (id: string) => Promise<unknown>): Shown<Token>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow();
  const members = useMembers().data ?? [];
  const maker = (token: Token) => members.find((one) => one.id === token.made_by)?.name;
  const expires = (token: Token) => {
    if (token.stopped) return <Tooltip multiline maw={280} label={say.stopped_about()}><span tabIndex={0}><State tone="red">{say.stopped()}</State></span></Tooltip>;
    if (!token.expires) return say.never();
    return ms(token.expires) <= time ? <State tone="red">{say.expired()}</State> : shortDate(token.expires, locale);
  };
  const used = (token: Token) => (token.last_used ? <time dateTime={token.last_used} title={inFull(token.last_used, locale)}>{ago(token.last_used, time, locale)}</time> : <span className={classes.quiet}>{say.unused()}</span>);
  return [
    { name: "name", label: say.name(), cell: (token) => <Two>{token.name}</Two> },
    { name: "scopes", label: say.permissions(), wide: true, cell: (token) => <Tooltip multiline maw={320} label={token.scopes.join(", ")}><span tabIndex={0}>{say.permissions_count({ count: token.scopes.length })}</span></Tooltip> },
    { name: "created", label: say.created(), wide: true, cell: (token) => <Two small={maker(token)}>{shortDate(token.created, locale)}</Two> },
    { name: "last_used", label: say.last_used(), cell: used },
    { name: "expires", label: say.expires(), wide: true, cell: expires },
    { name: "revoke", label: "", width: 44, end: true, cell: (token) => <RemoveButton icon title={say.revoke_title({ name: token.name })} verb={say.revoke()} onYes={() => onRevoke(token.id)}>{say.revoke_words()}</RemoveButton> },
  ];
}
