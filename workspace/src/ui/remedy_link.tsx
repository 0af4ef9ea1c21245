/** A remedy of a refusal as a button that leads where it is done; nothing where this member may not open that page. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useWords } from "@/lib/i18n";
import { strings } from "./strings";

interface Where { to: string; permission: string; words: "remedy_domains" | "remedy_mailboxes" | "remedy_suppressions" | "remedy_cases" | "remedy_agreement" | "remedy_registries" | "remedy_imports" | "remedy_templates" }

/** What the gate calls a remedy, and the page on which it is done. */
const PAGES: Record<string, Where | undefined> = {
  prove_domain: { to: "/admin/domains", permission: "domain.manage", words: "remedy_domains" },
  set_up_mailbox: { to: "/admin/mailboxes", permission: "mailbox.manage", words: "remedy_mailboxes" },
  lift_suppression: { to: "/admin/suppressions", permission: "suppression.manage", words: "remedy_suppressions" },
  open_case: { to: "/compliance/cases", permission: "case.read", words: "remedy_cases" },
  load_registry: { to: "/compliance/registries", permission: "registry.manage", words: "remedy_registries" },
  open_import: { to: "/compliance/imports", permission: "consent.read", words: "remedy_imports" },
  approve_template: { to: "/compliance/templates", permission: "content.review", words: "remedy_templates" },
  accept_agreement: { to: "/admin/agreement", permission: "agreement.accept", words: "remedy_agreement" },
};

/** `held` are the permissions of this member. */
export function RemedyLink({ action, held }: { action: string | null | undefined; held: readonly string[] }) {
  const say = useWords(strings);
  const where = action ? PAGES[action] : undefined;
  if (!where || !held.includes(where.permission)) return null;
  return <Button component={Link} to={where.to as string} size="compact-sm" variant="light">{say[where.words]()}</Button>;
}
