/** The inbox: list, conversation and contact side by side; on a phone one of them at a time. */
import { Splitter } from "@mantine/core";
import type { SplitterPaneSize } from "@mantine/hooks";
import { IconMessages } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { memo, startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { reopen, useConversation } from "@/features/conversation/api";
import { ContactPane } from "@/features/contact/contact_pane";
import { ConversationPane, type Around } from "@/features/conversation/conversation";
import { ViewsRail } from "@/features/inbox/views_rail";
import { Inbox } from "@/features/inbox/inbox";
import { focusPart, MatterPanel, type Part } from "@/features/conversation/matter/panel";
import { WrapUp } from "@/features/wrapup/wrap_up";
import { may, useSession } from "@/client/session";
import { useKept } from "@/lib/keep";
import { useWords } from "@/lib/i18n";
import { whenAtRest } from "@/lib/rest";
import { Empty } from "@/ui/empty";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { useWide } from "@/ui/use_wide";
import classes from "./desk_page.module.css";
import { useActions } from "@/ui/actions";
import { deskActions } from "./desk_actions";
import { strings } from "./strings";

type Widths = { list: number; contact: number };

export function DeskPage() {
  const { view = "mine", conversation } = useParams({ strict: false });
  const [roomy, wide, vast] = [useWide(1100), useWide(720), useWide(1360)];
  const [views, setViews] = useKept("views_shown", true);
  const rail = vast && views;
  useActions(deskActions, { vast, toggleViews: () => setViews(!views) });
  const [widths, setWidths] = useKept<Widths>("panes", { list: 352, contact: 304 });
  const [pinned, setPinned] = useKept("contact_shown", true);
  const [over, setOver] = useState<string | null>(null);
  const contactShown = Boolean(conversation) && (roomy ? pinned : over === conversation);
  const show = useEvent((shown: boolean) => (roomy ? setPinned(shown) : setOver(shown ? (conversation ?? null) : null)));
  const around = useAround(conversation, contactShown, show);
  const thread = conversation ? <ConversationPane key={conversation} id={conversation} around={around} /> : <Nothing />;
  const close = useCallback(() => show(false), [show]);
  // What was said comes first on the screen; what stands about it, with its many fields, a breath later.
  const rested = useRested(conversation);
  const contact = conversation && contactShown ? (rested === conversation ? <OfConversation key={conversation} id={conversation} onClose={close} /> : <Soon />) : null;

  if (!wide) {
    const one = contact ?? (conversation ? thread : <Inbox view={view} chosen={conversation} />);
    return <div className={classes.one} data-one={conversation ? "thread" : "list"}>{one}</div>;
  }
  if (roomy && !conversation && view.startsWith("view:")) {
    return <div className={classes.desk}>{rail && <ViewsRail view={view} />}<div className={classes.whole}><Inbox view={view} chosen={undefined} rail={rail} whole /></div></div>;
  }
  const beside = roomy && contact;
  const keepSizes = (sizes: SplitterPaneSize[]) => setWidths({ list: pixels(sizes[0], widths.list), contact: beside ? pixels(sizes[2], widths.contact) : widths.contact });
  return (
    <div className={classes.desk}>
      {rail && <ViewsRail view={view} />}
      <Splitter key={beside ? "three" : "two"} className={classes.splitter} lineSize={1} handleColor="var(--line)" withHandle={false} step="8px" shiftStep="40px" onResizeEnd={(_handle, sizes) => keepSizes(sizes)}>
        <Splitter.Pane defaultSize={`${widths.list}px`} min="280px" max="440px"><Inbox view={view} chosen={conversation} rail={rail} /></Splitter.Pane>
        <Splitter.Pane defaultSize="100%" min={30}>{thread}</Splitter.Pane>
        {beside && <Splitter.Pane defaultSize={`${widths.contact}px`} min="260px" max="420px">{contact}</Splitter.Pane>}
      </Splitter>
      {!roomy && contact && <div className={classes.over}>{contact}</div>}
    </div>
  );
}

const pixels = (size: SplitterPaneSize | undefined, otherwise: number): number => (typeof size === "string" && size.endsWith("px") ? Math.round(Number.parseFloat(size)) : otherwise);

function useAround(conversation: string | undefined, contactShown: boolean, show: (shown: boolean) => void): Around {
  const navigate = useNavigate();
  const { view = "mine" } = useParams({ strict: false });
  return useMemo(() => ({
    contactShown, onContact: () => show(!contactShown), openContact: () => show(true),
    onBack: () => void navigate({ to: "/inbox/$view/{-$conversation}", params: { view, conversation: undefined } }),
    openAgreement: () => void navigate({ to: "/admin/agreement" as string }),
    openPart: (part: Part) => { show(true); setTimeout(() => focusPart(part), 60); },
    wrapUp: (one) => <WrapUp key={conversation} conversation={one} onReopen={async () => { await reopen(one.id); }} />,
  }), [navigate, view, conversation, contactShown, show]);
}

const OfConversation = memo(function OfConversation({ id, onClose }: { id: string; onClose: () => void }) {
  const session = useSession();
  const { data } = useConversation(id);
  if (!data) return null;
  const mayChange = may(session, "conversation.change") && !data.set_aside && !data.merged_into;
  return <ContactPane id={data.contact.id} page={data.page} onClose={onClose} before={<MatterPanel conversation={data} mayChange={mayChange} />} />;
});

/** The value once the page has painted it and rests; what is drawn for it then gives way to whatever is pressed meanwhile. */
function useRested(value: string | undefined): string | undefined {
  const [rested, setRested] = useState<string | undefined>(undefined);
  useEffect(() => whenAtRest(() => startTransition(() => setRested(value))), [value]);
  return rested;
}

const Soon = () => <aside className={classes.soon} aria-busy><LinesSkeleton lines={7} /></aside>;

/** A function that stays the same and always does the newest. */
function useEvent<Given extends unknown[]>(does: (...given: Given) => void): (...given: Given) => void {
  const latest = useRef(does);
  useLayoutEffect(() => { latest.current = does; });
  return useCallback((...given) => latest.current(...given), []);
}

function Nothing() {
  const say = useWords(strings);
  return <Empty icon={IconMessages} title={say.choose_title()}>{say.choose_words()}</Empty>;
}
