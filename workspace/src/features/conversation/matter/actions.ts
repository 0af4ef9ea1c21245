/** What can be done about how a conversation stands: one list for its menu, the keys and the command bar. */
import { IconAntennaBarsOff, IconArrowMerge, IconArrowsSplit, IconBellOff, IconBellRinging, IconCircleCheck, IconEye, IconFlag, IconRestore, IconShieldCheck, IconStack2, IconTag, IconTrash, IconTrashX, IconUser } from "@tabler/icons-react";
import type { Conversation } from "@/client/contract";
import type { Action } from "@/ui/actions";
import type { Part } from "./panel";
import { strings } from "./strings";

export type Dialog = "snooze" | "merge" | "split" | "delete";
export interface InMatter {
  conversation: Conversation | undefined; me: string; may: (permission: string) => boolean;
  openPart: (part: Part) => void; open: (dialog: Dialog) => void;
  solve: () => void; wake: () => void; watch: (watching: boolean) => void; setAside: (where: "spam" | "trash") => void; restore: () => void;
}

type Name = "status" | "priority" | "kind" | "tags" | "agent" | "queue" | "solve" | "snooze" | "wake" | "watch" | "merge" | "split" | "spam" | "trash" | "restore" | "genuine" | "delete";
const group = strings.group;
const stands = ({ conversation, may }: InMatter) => Boolean(conversation && !conversation.set_aside && !conversation.merged_into) && may("conversation.change");
const isOver = ({ conversation }: InMatter) => conversation?.status === "solved" || conversation?.status === "closed";
const runs = (here: InMatter) => stands(here) && !isOver(here);
const watches = ({ conversation, me }: InMatter) => Boolean(conversation?.watching.some((one) => one.id === me));
const toPart = (part: Part) => (here: InMatter) => here.openPart(part);

export const matterActions: Record<Name, Action<InMatter>> = {
  solve: { group, name: "matter.solve", label: strings.solve, keys: "e", icon: IconCircleCheck, when: (here) => runs(here) && Boolean(here.conversation?.can.subject), run: (here) => here.solve() },
  status: { group, name: "matter.status", label: strings.set_status, keys: "shift+s", icon: IconCircleCheck, when: stands, run: toPart("status") },
  priority: { group, name: "matter.priority", label: strings.set_priority, keys: "shift+p", icon: IconFlag, when: stands, run: toPart("priority") },
  kind: { group, name: "matter.kind", label: strings.set_kind, keys: "y", icon: IconStack2, when: stands, run: toPart("kind") },
  tags: { group, name: "matter.tags", label: strings.set_tags, keys: "l", icon: IconTag, when: stands, run: toPart("tags") },
  agent: { group, name: "matter.agent", label: strings.set_agent, keys: "i", icon: IconUser, when: runs, run: toPart("agent") },
  queue: { group, name: "matter.queue", label: strings.set_queue, keys: "q", icon: IconStack2, when: runs, run: toPart("queue") },
  snooze: { group, name: "matter.snooze", label: strings.snooze, keys: "s", icon: IconBellOff, when: (here) => runs(here) && !here.conversation?.snoozed_until, run: (here) => here.open("snooze") },
  wake: { group, name: "matter.wake", label: strings.wake, keys: "s", icon: IconBellRinging, when: (here) => runs(here) && Boolean(here.conversation?.snoozed_until), run: (here) => here.wake() },
  watch: { group, name: "matter.watch", label: (here) => (watches(here) ? strings.unwatch : strings.watch), keys: "w", icon: IconEye, when: ({ conversation }) => Boolean(conversation), run: (here) => here.watch(!watches(here)) },
  merge: { group, name: "matter.merge", label: strings.merge, keys: "shift+m", icon: IconArrowMerge, when: runs, run: (here) => here.open("merge") },
  split: { group, name: "matter.split", label: strings.split, icon: IconArrowsSplit, when: runs, run: (here) => here.open("split") },
  spam: { group, name: "matter.spam", label: strings.spam, icon: IconAntennaBarsOff, when: (here) => stands(here) && here.may("conversation.aside"), run: (here) => here.setAside("spam") },
  trash: { group, name: "matter.trash", label: strings.trash, icon: IconTrash, when: (here) => stands(here) && here.may("conversation.aside"), run: (here) => here.setAside("trash") },
  restore: { group, name: "matter.restore", label: strings.restore, icon: IconRestore, when: (here) => Boolean(here.conversation?.set_aside) && here.may("conversation.aside"), run: (here) => here.restore() },
  genuine: { group, name: "matter.genuine", label: strings.genuine, icon: IconShieldCheck, when: (here) => Boolean(here.conversation?.suspected && !here.conversation.set_aside) && here.may("conversation.aside"), run: (here) => here.restore() },
  delete: { group, name: "matter.delete", label: strings.delete, icon: IconTrashX, when: (here) => Boolean(here.conversation?.set_aside) && here.may("conversation.delete"), run: (here) => here.open("delete") },
};
