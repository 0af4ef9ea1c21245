/** The actions about how a conversation stands, bound to one, with the dialog that is open. */
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Conversation } from "@/client/contract";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { useActions } from "@/ui/actions";
import { tell } from "@/ui/notices";
import { matterActions, type Dialog } from "./actions";
import { restore, setAside, unwatch, useChange, wake, watch } from "./api";
import { useDeed } from "./around";
import type { Part } from "./panel";
import { strings } from "./strings";

export function useMatter(id: string, conversation: Conversation | undefined, openPart: (part: Part) => void) {
  const say = useWords(strings);
  const session = useSession();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const deed = useDeed(id);
  const change = useChange(conversation ?? ({ id } as Conversation));
  const me = session.member.id;
  const actions = useActions(matterActions, {
    conversation, me, may: (permission) => may(session, permission), openPart, open: setDialog,
    solve: () => change.mutate({ wanted: { status: "solved" }, shown: { status: "solved", custom: null } }),
    wake: () => deed.mutate(() => wake(id)),
    watch: (watching) => deed.mutate(() => (watching ? watch(id) : unwatch(id, me))),
    setAside: (where) => deed.mutate(() => setAside(id, where), { onSuccess: () => tell(say.put_away()) }),
    restore: () => deed.mutate(() => restore(id)),
  });
  const leave = () => void navigate({ to: ".", params: { conversation: undefined } as never });
  return { actions, dialog, close: () => setDialog(null), leave, deed };
}

export type Matter = ReturnType<typeof useMatter>;
