/** The statuses one may choose from: the five of the house, each followed by the account's own words for it. Pure. */
import type { OwnStatus } from "@/client/filing";
import type { Locale, Said } from "@/lib/i18n";
import type { strings } from "./strings";

const OPEN_TO_CHOICE = ["open", "pending", "on_hold", "solved"] as const;
type Chosen = (typeof OPEN_TO_CHOICE)[number] | "new";

export function statusChoices(own: OwnStatus[], say: Said<typeof strings>, locale: Locale = "en"): { value: string; label: string }[] {
  const all: readonly Chosen[] = ["new", ...OPEN_TO_CHOICE];
  const mine = (status: string) => own.filter((one) => one.status === status).map((one) => ({ value: one.id, label: one.name[locale] || one.name.en }));
  return [...all.flatMap((status) => [{ value: status as string, label: say[`status_${status}`]() }, ...mine(status)]), { value: "closed", label: say.status_closed() }];
}

/** What goes on the wire for a choice: the status, and the account's own word for it. */
export function statusOf(chosen: string, own: OwnStatus[]): { status: string; custom: string | null } {
  const custom = own.find((one) => one.id === chosen);
  return custom ? { status: custom.status, custom: custom.id } : { status: chosen, custom: null };
}
