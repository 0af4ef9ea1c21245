/** Backups, for the operator: when the last good one was made, and what each of them holds. */
import { IconDatabaseExport } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { client } from "@/client/http";
import { useLocale, useWords } from "@/lib/i18n";
import { size } from "@/lib/text";
import { inFull, shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { Late } from "@/ui/look/late";
import { Trouble, type Shown } from "@/ui/look/listing";
import { Note } from "@/ui/note";
import { Page } from "@/ui/page";
import { DataTable } from "@/ui/table";
import { strings } from "./strings";

interface Backup { id: string; made_at: string; until: string; accounts: string[]; removed: string[]; rows: number; files: number; size: number }
interface Backups { last_good_at: string | null; late: boolean; by_itself: boolean; hours: number; days: number; items: Backup[] }

const EVERY = 60_000; // ms between two looks

export default function BackupsPage() {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["backups"], queryFn: () => client.ask<Backups>("GET", "/v1/operator/backups"), refetchInterval: EVERY });
  const found = asked.data;
  const about = !found ? "" : found.by_itself ? say.about({ hours: found.hours, days: found.days }) : say.about_other();
  return (
    <Page title={say.backups()} about={about}>
      {asked.error && !found && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late rows={6} />}
      {found && <Standing found={found} />}
      {found && found.items.length > 0 && <List items={found.items} />}
      {found && found.items.length === 0 && found.by_itself && <Empty icon={IconDatabaseExport} title={say.none()}>{say.none_words()}</Empty>}
    </Page>
  );
}

function Standing({ found }: { found: Backups }) {
  const say = useWords(strings);
  const locale = useLocale();
  const last = found.last_good_at ? say.last({ at: inFull(found.last_good_at, locale) }) : "";
  if (found.late && last) return <Note tone="red" title={say.late()}>{` ${last}. ${say.late_words()}`}</Note>;
  return last ? <Note tone="green">{last}</Note> : null;
}

function List({ items }: { items: Backup[] }) {
  const say = useWords(strings);
  const locale = useLocale();
  const columns: Shown<Backup>[] = [
    { name: "made", label: say.made(), cell: (one) => inFull(one.made_at, locale) },
    { name: "until", label: say.until(), cell: (one) => shortDate(one.until, locale) },
    { name: "accounts", label: say.accounts(), cell: (one) => one.accounts.length },
    { name: "removed", label: say.removed(), cell: (one) => one.removed.join(", ") || "–" },
    { name: "rows", label: say.rows(), cell: (one) => one.rows.toLocaleString(locale) },
    { name: "files", label: say.files(), cell: (one) => one.files.toLocaleString(locale) },
    { name: "size", label: say.size(), cell: (one) => size(one.size, locale) },
  ];
  return <DataTable label={say.backups()} rows={items} rowKey={(one) => one.id} columns={columns} />;
}
