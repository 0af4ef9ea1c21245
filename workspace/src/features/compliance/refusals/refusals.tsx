/** Acts that were refused or wait: narrowed, read with their reasons, opened with their rulings in full. */
import { Button } from "@mantine/core";
import { IconBan } from "@tabler/icons-react";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate, clock } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { SideDrawer } from "@/ui/form/drawer";
import { useAddress, useOpen } from "@/ui/form/use_address";
import { Listing, type Shown } from "@/ui/look/listing";
import { few, State, Two } from "@/ui/look/pieces";
import { useHeldActs, waitsForLook, type HeldAct } from "./api";
import { Filters } from "./filters";
import { HeldView } from "./held_view";
import classes from "./refusals.module.css";
import { strings } from "./strings";

const TONES = { refused: "red", waiting: "amber", left: "green", withdrawn: "grey" } as const;

export default function RefusalsPage() {
  const say = useWords(strings);
  const [{ open: _, ...filter }] = useAddress();
  const [open, setOpen] = useOpen();
  const asked = useHeldActs(filter);
  const rows = asked.data?.pages.flatMap((page) => page.items);
  const row = rows?.find((one) => one.act === open);
  const filtered = Object.values(filter).some(Boolean);
  return (
    <Page wide title={say.refusals()} about={say.about()}>
      <Filters filter={filter} />
      <Listing label={say.refusals()} asked={{ data: rows, error: asked.error, refetch: asked.refetch }} rows={rows} rowKey={(one) => one.act} columns={useColumns()} filtered={filtered} onOpen={(one) => setOpen(one.act)}
        empty={<Empty icon={IconBan} title={say.empty()}>{say.empty_words()}</Empty>} />
      {asked.hasNextPage && <Button mt="md" variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{say.more()}</Button>}
      <SideDrawer opened={Boolean(row)} title={say.ruling()} onClose={() => setOpen(null)} size={640}>{row && <HeldView key={row.act} held={row} />}</SideDrawer>
    </Page>
  );
}

function useColumns(): Shown<HeldAct>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const at = (when: string) => `${shortDate(when, locale)} ${clock(when, locale)}`;
  const channel = (one: HeldAct) => (one.channel in strings ? say[one.channel as "sms"]() : one.channel || say.export());
  const after = (one: HeldAct) => (one.due ? (waitsForLook(one) ? say.look_until : say.leaves)({ when: at(one.due) }) : one.ended && one.state === "left" ? say.left({ when: at(one.ended) }) : undefined);
  return [
    { name: "whom", label: say.whom(), width: 150, cell: (one) => <Two small={channel(one)}>{one.contact ? one.contact_name || say.forgotten() : say.nobody()}</Two> },
    { name: "why", label: say.why(), cell: (one) => <Two small={few(one.verdicts[0]?.clauses.map((clause) => clause.title) ?? [])}><span className={classes.why}>{one.verdicts[0]?.reason ?? "–"}</span></Two> },
    { name: "state", label: say.state(), width: 160, cell: (one) => <Two small={after(one)}><State tone={TONES[one.state]}>{say[`state_${one.state}`]()}</State></Two> },
    { name: "when", label: say.member(), width: 140, wide: true, cell: (one) => <Two small={at(one.at)}>{one.by.name}</Two> },
  ];
}
