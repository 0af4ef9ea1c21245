/** Who read what: every look at a person's data, by contact, by member, by time; and as a file. */
import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { SideDrawer } from "@/ui/form/drawer";
import { useAddress, useOpen } from "@/ui/form/use_address";
import { Listing, type Shown } from "@/ui/look/listing";
import { Two } from "@/ui/look/pieces";
import { Note } from "@/ui/note";
import { tell } from "@/ui/notices";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { useReads, useTake, type Read } from "./api";
import { Filters } from "./filters";
import { ReadView } from "./read_view";
import classes from "./reads.module.css";
import { strings } from "./strings";

export default function ReadsPage() {
  const say = useWords(strings);
  const locale = useLocale();
  const [{ open: _, ...filter }] = useAddress();
  const [open, setOpen] = useOpen();
  const asked = useReads(filter);
  const take = useTake(filter);
  const rows = asked.data?.pages.flatMap((page) => page.items);
  const row = rows?.find((one) => one.id === open);
  const silent = asked.data?.pages[0]?.silent ?? [];
  return (
    <Page wide title={say.reads()} about={say.about()}>
      <Filters filter={filter} />
      <div className={classes.files}>
        {(["csv", "json"] as const).map((format) => <Button key={format} size="xs" variant="default" disabled={!rows?.length} loading={take.isPending} onClick={() => take.mutate(format, { onSuccess: () => tell(say.taken()) })}>{say[format]()}</Button>)}
      </div>
      {take.error && <ProblemNote error={take.error} />}
      {silent[0] && <Note tone="amber">{say.silent({ when: `${shortDate(silent[0], locale)} ${clock(silent[0], locale)}` })}</Note>}
      <Listing label={say.reads()} asked={{ data: rows, error: asked.error, refetch: asked.refetch }} rows={rows} rowKey={(one) => one.id} columns={useColumns()} filtered={Object.values(filter).some(Boolean)} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconEye} title={say.empty()}>{say.empty_words()}</Empty>} />
      {asked.hasNextPage && <Button mt="md" variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{say.more()}</Button>}
      <SideDrawer opened={Boolean(row)} title={say.one()} onClose={() => setOpen(null)} size={520}>{row && <ReadView key={row.id} read={row} />}</SideDrawer>
    </Page>
  );
}

function useColumns(): Shown<Read>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const whom = (one: Read) => one.subject_name || one.contacts.map((each) => each.name || say.nameless()).slice(0, 3).join(", ") || one.subject || "–";
  return [
    { name: "reader", label: say.reader(), width: 170, cell: (one) => <Two small={one.by.kind === "app" ? say.key() : undefined}>{one.by.name}</Two> },
    { name: "kind", label: say.kind(), width: 150, cell: (one) => say[one.kind]() },
    { name: "whom", label: say.whom(), cell: (one) => <Two small={one.shown > 1 ? say.shown({ count: one.shown }) : undefined}>{whom(one)}</Two> },
    { name: "network", label: say.network(), width: 150, wide: true, cell: (one) => one.network || "–" },
    { name: "when", label: say.when(), width: 150, cell: (one) => `${shortDate(one.at, locale)} ${clock(one.at, locale)}` },
  ];
}
