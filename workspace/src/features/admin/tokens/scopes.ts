/** The permissions a token may have: sorted into groups, ticked one by one or a group at once. Pure. */

export const GROUPS = ["conversation", "crm", "routing", "account", "privacy", "other"] as const;
export type Group = (typeof GROUPS)[number];

const HOME: Record<string, Group> = {
  conversation: "conversation", reply: "conversation", note: "conversation", attachment: "conversation", disposition: "conversation", saved_reply: "conversation", act: "conversation",
  contact: "crm", company: "crm", field: "crm",
  queue: "routing", skill: "routing", presence: "routing", offer: "routing", floor: "routing", work: "routing", capacity: "routing",
  account: "account", member: "account", team: "account", token: "account", agreement: "account", webchat: "account", site: "account",
  audit: "privacy", journal: "privacy", data_request: "privacy", privacy: "privacy",
};

/** The groups that hold something, in their order, each with its permissions by name. */
export function grouped(permissions: readonly string[]): { group: Group; permissions: string[] }[] {
  const homeOf = (name: string) => HOME[name.split(".")[0] ?? ""] ?? "other";
  return GROUPS.map((group) => ({ group, permissions: permissions.filter((name) => homeOf(name) === group).toSorted() })).filter((one) => one.permissions.length > 0);
}

export const isReading = (permission: string): boolean => /\.(read|view|list|see)$/.test(permission);

export const toggled = (chosen: readonly string[], permission: string): string[] =>
  chosen.includes(permission) ? chosen.filter((one) => one !== permission) : [...chosen, permission];

/** A whole group on, or off where all of it was on. */
export function toggledGroup(chosen: readonly string[], group: readonly string[]): string[] {
  const others = chosen.filter((one) => !group.includes(one));
  return group.every((one) => chosen.includes(one)) ? others : [...others, ...group];
}

/** "2027-02-20T10:00:00.000Z" so many days after a moment; null for never. */
export const expiry = (days: number | null, at: number): string | null => (days === null ? null : new Date(at + days * 86_400_000).toISOString());
