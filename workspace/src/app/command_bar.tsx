/** Ctrl+K: everything that can be done now, found by a few letters, with the contacts whose name fits. */
import { createSpotlight, Spotlight } from "@mantine/spotlight";
import { IconSearch, IconUser } from "@tabler/icons-react";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { Contact } from "@/client/contract";
import { client } from "@/client/http";
import { useLocale, useWords } from "@/lib/i18n";
import { holds } from "@/lib/text";
import { useKnownActions, type Bound } from "@/ui/actions";
import { Keys } from "@/ui/keys";
import { useEarlyLetters } from "./early_letters";
import classes from "./shell.module.css";
import { strings } from "./strings";

const [store, bar] = createSpotlight();
const isOpen = () => store.getState().opened;
export const openCommands = bar.open;

export function CommandBar() {
  const say = useWords(strings);
  const [asked, setAsked] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const giveEarly = useEarlyLetters(isOpen, input);
  return (
    <Spotlight.Root store={store} query={asked} onQueryChange={setAsked} shortcut={null} maxHeight={420} scrollable radius={14} clearQueryOnClose overlayProps={{ backgroundOpacity: 0.35, blur: 0 }} classNames={{ actionsGroup: classes.commandGroup }} attributes={{ content: { "aria-label": say.commands() } }}>
      <Spotlight.Search ref={input} onFocus={giveEarly} placeholder={say.commands_ask()} aria-label={say.commands()} leftSection={<IconSearch size={18} stroke={1.6} />} />
      <Spotlight.ActionsList><Found asked={asked} /></Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Stands only while the bar is open, so that it shows what can be done at that moment. */
function Found({ asked }: { asked: string }) {
  const say = useWords(strings);
  const groups = useFitting(asked);
  const contacts = useContacts(asked);
  const open = useOpenContact();
  if (groups.size === 0 && contacts.length === 0) return <Spotlight.Empty>{say.commands_none()}</Spotlight.Empty>;
  return (
    <>
      {[...groups].map(([group, actions]) => (
        <Spotlight.ActionsGroup key={group} label={group}>{actions.map((action) => <Line key={action.name} action={action} />)}</Spotlight.ActionsGroup>
      ))}
      {contacts.length > 0 && (
        <Spotlight.ActionsGroup label={say.contacts()}>
          {contacts.map((contact) => (
            <Spotlight.Action key={contact.id} label={contact.name} description={contact.addresses[0]?.address} leftSection={<IconUser size={17} stroke={1.6} />} onClick={() => void open(contact)} />
          ))}
        </Spotlight.ActionsGroup>
      )}
    </>
  );
}

function Line({ action }: { action: Bound }) {
  const locale = useLocale();
  const Icon = action.icon;
  // The bar gives the focus back as it closes; what the action focuses comes after that.
  return <Spotlight.Action label={action.label(locale)} leftSection={Icon && <Icon size={17} stroke={1.6} />} rightSection={action.keys && <Keys binding={action.keys} />} onClick={() => void setTimeout(action.run, 160)} />;
}

function useFitting(asked: string): Map<string, Bound[]> {
  const locale = useLocale();
  const say = useWords(strings);
  const actions = useKnownActions();
  const fitting = actions.filter((action) => action.stands() && holds(`${action.label(locale)} ${action.also?.[locale] ?? ""} ${action.group?.[locale] ?? ""}`, asked));
  const ordered = fitting.map((action, place) => ({ action, rank: rank(action), place })).toSorted((a, b) => a.rank - b.rank || a.place - b.place);
  return Map.groupBy(ordered.map((one) => one.action), (action) => action.group?.[locale] ?? say.group_here());
}

/** What is nearest to hand comes first: the place one is in, then the house. */
const LAST = ["inbox", "presence", "shell"];
const rank = (action: Bound): number => LAST.indexOf(action.name.split(".")[0] ?? "");

function useContacts(asked: string): Contact[] {
  const [settled] = useDebouncedValue(asked.trim(), 200);
  const found = useQuery({
    queryKey: ["contacts", "search", settled], enabled: settled.length > 1, placeholderData: keepPreviousData,
    queryFn: ({ signal }) => client.get("/v1/contacts", { query: { q: settled, limit: 6 }, signal }),
  });
  return asked.trim().length > 1 ? (found.data?.items ?? []) : [];
}

/** Opens the newest conversation with a contact. */
function useOpenContact() {
  const navigate = useNavigate();
  return async (contact: Contact) => {
    const found = await client.get("/v1/conversations", { query: { view: "all", contact: contact.id, limit: 1 } });
    const newest = found.items[0];
    if (newest) await navigate({ to: "/inbox/$view/{-$conversation}", params: { view: "all", conversation: newest.id } });
  };
}
