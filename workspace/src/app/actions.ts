/** The actions that stand everywhere. */
import { IconChartHistogram, IconDeviceDesktop, IconEdit, IconInbox, IconKeyboard, IconLanguage, IconLayoutRows, IconLogout, IconMoon, IconSearch, IconSettings, IconShieldCheck, IconSun, IconUserCircle } from "@tabler/icons-react";
import type { Locale } from "@/lib/i18n";
import type { ActionList } from "@/ui/actions";
import { strings } from "./strings";

export interface Anywhere {
  locale: Locale; compact: boolean; setCompact: (compact: boolean) => void; setScheme: (scheme: "light" | "dark" | "auto") => void;
  go: (to: string) => void; openHelp: () => void; openCommands: () => void; speak: (locale: Locale) => Promise<void>; leave: () => Promise<void>;
  begin: () => void; mayBegin: boolean; maySearch: boolean; maySupervise: boolean; mayComply: boolean; mayAdminister: boolean;
}

const go = { group: strings.group_go }, look = { group: strings.group_look };
const goTo = (to: string) => (here: Anywhere) => here.go(to);

type Name = "begin" | "search" | "commands" | "help" | "inbox" | "team" | "waiting" | "supervise" | "compliance" | "admin" | "profile" | "light" | "dark" | "system" | "density" | "language" | "leave";

export const shellActions: ActionList<Anywhere, Name> = {
  inbox: { ...go, name: "shell.inbox", label: strings.inbox, keys: "g i", icon: IconInbox, run: goTo("/inbox/mine") },
  team: { ...go, name: "shell.team", label: strings.go_team, keys: "g t", icon: IconInbox, run: goTo("/inbox/team") },
  waiting: { ...go, name: "shell.waiting", label: strings.go_waiting, keys: "g w", icon: IconInbox, run: goTo("/inbox/waiting") },
  begin: { name: "shell.begin", label: strings.begin, group: strings.group_do, keys: "shift+n", icon: IconEdit, when: (here) => here.mayBegin, run: (here) => here.begin() },
  search: { ...go, name: "shell.search", label: strings.search, keys: "g f", icon: IconSearch, when: (here) => here.maySearch, run: goTo("/search") },
  supervise: { ...go, name: "shell.supervise", label: strings.supervise, keys: "g s", icon: IconChartHistogram, when: (here) => here.maySupervise, run: goTo("/supervise") },
  compliance: { ...go, name: "shell.compliance", label: strings.compliance, keys: "g c", icon: IconShieldCheck, when: (here) => here.mayComply, run: goTo("/compliance") },
  admin: { ...go, name: "shell.admin", label: strings.admin, keys: "g a", icon: IconSettings, when: (here) => here.mayAdminister, run: goTo("/admin") },
  profile: { ...go, name: "shell.profile", label: strings.profile, keys: "g p", icon: IconUserCircle, run: goTo("/profile") },
  light: { ...look, name: "shell.light", label: strings.light, icon: IconSun, also: strings.theme, run: (here) => here.setScheme("light") },
  dark: { ...look, name: "shell.dark", label: strings.dark, icon: IconMoon, also: strings.theme, run: (here) => here.setScheme("dark") },
  system: { ...look, name: "shell.system", label: strings.system, icon: IconDeviceDesktop, also: strings.theme, run: (here) => here.setScheme("auto") },
  density: { ...look, name: "shell.density", label: (here) => (here.compact ? strings.roomy : strings.compact), icon: IconLayoutRows, run: (here) => here.setCompact(!here.compact) },
  language: { ...look, name: "shell.language", label: strings.other_language, icon: IconLanguage, also: strings.language, run: (here) => here.speak(here.locale === "en" ? "fr" : "en") },
  commands: { name: "shell.commands", label: strings.commands, keys: "mod+k", icon: IconSearch, group: strings.group_help, run: (here) => here.openCommands() },
  help: { name: "shell.help", label: strings.keys, keys: "?", icon: IconKeyboard, group: strings.group_help, run: (here) => here.openHelp() },
  leave: { name: "shell.leave", label: strings.sign_out, icon: IconLogout, group: strings.group_self, run: (here) => here.leave() },
};
