/** A list of cases, and the one that is open beside it. */
import { Button } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useWhen } from "./when";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { SideDrawer } from "@/ui/form/drawer";
import { useOpen } from "@/ui/form/use_address";
import { Listing, type Shown } from "@/ui/look/listing";
import { State, Two } from "@/ui/look/pieces";
import { readCases, type CaseRow } from "./api";
import { CaseView } from "./case_view";
import { strings } from "./strings";

const TONES = { open: "amber", asked: "amber", answered: "blue", decided: "grey", appealed: "blue", recourse: "blue", closed: "grey" } as const;

export function CaseList({ desk, closed }: { desk: boolean; closed: boolean }) {
  const say = useWords(strings);
  const [open, setOpen] = useOpen();
  const asked = useInfiniteQuery({
    queryKey: ["cases", desk, closed], queryFn: ({ pageParam }) => readCases(desk, closed, pageParam),
    initialPageParam: "", getNextPageParam: (last) => last.next ?? undefined,
  });
  const rows = asked.data?.pages.flatMap((page) => page.items);
  const row = rows?.find((one) => one.id === open);
  return (
    <>
      <Listing label={desk ? say.desk() : say.cases()} asked={{ data: rows, error: asked.error, refetch: asked.refetch }} rows={rows} rowKey={(one) => one.id} columns={useColumns(desk)} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconScale} title={say.empty()}>{say.empty_words()}</Empty>} />
      {asked.hasNextPage && <Button mt="md" variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{say.more()}</Button>}
      <SideDrawer opened={Boolean(open)} title={row ? `${row.reference} · ${row.title}` : say.what()} onClose={() => setOpen(null)} size={720}>
        {open && <CaseView key={open} desk={desk} id={open} />}
      </SideDrawer>
    </>
  );
}

function useColumns(desk: boolean): Shown<CaseRow>[] {
  const say = useWords(strings);
  const when = useWhen();
  return [
    { name: "what", label: say.what(), cell: (one) => <Two small={`${one.reference} · ${one.kind_label}${one.count > 1 ? ` · ${say.times({ count: one.count })}` : ""}${one.sealed ? ` · ${say.sealed()}` : ""}`}>{one.title}</Two> },
    ...(desk ? [{ name: "account", label: say.account(), width: 130, wide: true, cell: (one: CaseRow) => <Two>{one.account_name || one.account}</Two> }] : []),
    { name: "state", label: say.state(), width: 160, cell: (one) => <State tone={TONES[one.state]}>{say[`state_${one.state}`]()}</State> },
    { name: "owed", label: say.owed(), width: 190, wide: true, cell: (one) => (one.due ? <Two small={when.at(one.due.due)}>{one.due.label}</Two> : "–") },
    ...(desk ? [] : [{ name: "opened", label: say.opened(), width: 140, wide: true, cell: (one: CaseRow) => when.at(one.opened) }]),
  ];
}
