/** What can be done in a conversation: one list for its buttons, the keys and the command bar. */
import { IconArrowBackUp, IconArrowsExchange, IconCircleCheck, IconHandGrab, IconLayoutSidebarRight, IconNote, IconRotateClockwise2, IconMessage2Bolt } from "@tabler/icons-react";
import type { Conversation } from "@/client/contract";
import type { Action } from "@/ui/actions";
import { strings } from "./strings";

export interface InConversation {
  conversation: Conversation | undefined; me: string; mayReply: boolean; may: (permission: string) => boolean;
  write: (kind: "reply" | "note") => void; openSaved: () => void; openTransfer: () => void; toggleContact: () => void;
  take: () => Promise<void>; wrapUp: () => Promise<void>; reopen: () => Promise<void>;
}

type Name = "reply" | "note" | "saved" | "take" | "transfer" | "wrapUp" | "reopen" | "contact";
const group = strings.group;
const isOpen = ({ conversation }: InConversation) => conversation?.state === "open";
const isMine = ({ conversation, me }: InConversation) => conversation?.agent?.id === me;
const stands = ({ conversation }: InConversation) => Boolean(conversation);

export const conversationActions: Record<Name, Action<InConversation>> = {
  reply: { group, name: "conversation.reply", label: strings.reply, keys: "r", icon: IconArrowBackUp, when: (here) => here.mayReply, run: (here) => here.write("reply") },
  note: { group, name: "conversation.note", label: strings.write_note, keys: "n", icon: IconNote, when: (here) => isOpen(here) && here.may("conversation.note"), run: (here) => here.write("note") },
  saved: { group, name: "conversation.saved", label: strings.saved, keys: "/", icon: IconMessage2Bolt, when: (here) => here.mayReply, run: (here) => here.openSaved() },
  take: { group, name: "conversation.take", label: strings.take, keys: "a", icon: IconHandGrab, when: (here) => isOpen(here) && !isMine(here) && here.may("conversation.take"), run: (here) => here.take() },
  transfer: { group, name: "conversation.transfer", label: strings.transfer, keys: "t", icon: IconArrowsExchange, when: (here) => isOpen(here) && here.may("conversation.transfer"), run: (here) => here.openTransfer() },
  wrapUp: { group, name: "conversation.wrap_up", label: strings.wrap_up, keys: "e", icon: IconCircleCheck, when: (here) => isOpen(here) && isMine(here) && !here.conversation?.can.subject && here.may("conversation.wrap_up"), run: (here) => here.wrapUp() },
  reopen: { group, name: "conversation.reopen", label: strings.reopen, keys: "shift+e", icon: IconRotateClockwise2, when: (here) => Boolean(here.conversation && here.conversation.state !== "open" && !here.conversation.set_aside && !here.conversation.merged_into) && here.may("conversation.take"), run: (here) => here.reopen() },
  contact: { group, name: "conversation.contact", label: strings.contact_pane, keys: "c", icon: IconLayoutSidebarRight, when: stands, run: (here) => here.toggleContact() },
};
