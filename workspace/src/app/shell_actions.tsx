/** What can be done from anywhere, and the list given to keys, command bar and rail alike. */
import { useMantineColorScheme } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { client } from "@/client/http";
import type { Session } from "@/client/contract";
import { may, SESSION, useSession } from "@/client/session";
import { useChooseLocale, useLocale } from "@/lib/i18n";
import { useKept } from "@/lib/keep";
import { beginning } from "@/live/begin";
import { useActions, type Bound } from "@/ui/actions";
import { openCommands } from "./command_bar";
import { shellActions, type Anywhere } from "./actions";
import { adminPlace, compliancePlace, opensPlace, pageActions, supervisePlace } from "./places";

type Name = keyof typeof shellActions;
interface Shell { actions: Record<Name, Bound>; help: boolean; closeHelp: () => void; compact: boolean }
const Stage = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(Stage);
  if (!shell) throw new Error("useShell stands outside ShellActions");
  return shell;
}

export function ShellActions({ onLeft, children }: { onLeft: () => void; children: ReactNode }) {
  const [help, setHelp] = useState(false);
  const [compact, setCompact] = useKept("compact", false);
  const session = useSession();
  const queries = useQueryClient();
  const { setColorScheme } = useMantineColorScheme();
  const navigate = useNavigate();
  const locale = useLocale();
  const choose = useChooseLocale();
  const here: Anywhere = {
    locale, compact, setCompact, setScheme: setColorScheme,
    go: (to) => void navigate({ to }),
    openHelp: () => setHelp(true),
    openCommands,
    begin: () => beginning.ask({}),
    mayBegin: may(session, "conversation.begin"),
    speak: async (next) => {
      choose(next);
      await client.patch("/v1/me", { locale: next });
      queries.setQueryData<Session | null>(SESSION, (before) => before && { ...before, member: { ...before.member, locale: next } });
      await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== SESSION[0] });
    },
    leave: async () => { await client.remove("/v1/session"); onLeft(); },
    maySearch: may(session, "search.use"),
    maySupervise: opensPlace(supervisePlace, session),
    mayComply: opensPlace(compliancePlace, session),
    mayAdminister: opensPlace(adminPlace, session),
  };
  useActions(pageActions, { session, go: here.go });
  const actions = useActions(shellActions, here);
  const shell = useMemo(() => ({ actions, help, compact, closeHelp: () => setHelp(false) }), [actions, help, compact]);
  return <Stage value={shell}><div data-compact={compact || undefined} style={{ display: "contents" }}>{children}</div></Stage>;
}
