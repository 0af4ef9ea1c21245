/** The accounts of the installation: found by name, and one of them opened beside. */
import { IconBuildings } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { SideDrawer } from "@/ui/form/drawer";
import { useOpen } from "@/ui/form/use_address";
import { Bar, Listing, type Shown } from "@/ui/look/listing";
import { State, Two } from "@/ui/look/pieces";
import { Page } from "@/ui/page";
import { AccountView } from "./account_view";
import { readAccounts, type Known } from "./api";
import { strings } from "./strings";
import { LOOKED } from "./tones";

const STANDS = { active: "green", partly_suspended: "amber", suspended: "red" } as const;

export default function AccountsPage() {
  const say = useWords(strings);
  const [open, setOpen] = useOpen();
  const [typed, setTyped] = useState("");
  const [words] = useDebouncedValue(typed.trim(), 200);
  const asked = useQuery({ queryKey: ["operator-accounts", words], queryFn: () => readAccounts(words), placeholderData: keepPreviousData });
  const rows = asked.data?.items;
  const more = (asked.data?.many ?? 0) - (rows?.length ?? 0);
  return (
    <Page title={say.accounts()} about={say.about()}>
      <Bar find={typed} onFind={setTyped} label={say.find()} />
      <Listing label={say.accounts()} asked={{ ...asked, data: rows }} rows={rows} rowKey={(one) => one.id} columns={useColumns()} filtered={Boolean(words)} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconBuildings} title={say.none()}>{say.none_words()}</Empty>} />
      {more > 0 && <p>{say.more({ more })}</p>}
      <SideDrawer opened={Boolean(open)} title={rows?.find((one) => one.id === open)?.name ?? say.account()} onClose={() => setOpen(null)} size={720}>
        {open && <AccountView key={open} id={open} />}
      </SideDrawer>
    </Page>
  );
}

function useColumns(): Shown<Known>[] {
  const say = useWords(strings);
  const locale = useLocale();
  return [
    { name: "name", label: say.account(), cell: (one) => <Two small={`${one.id} · ${one.country}`}>{one.name}</Two> },
    { name: "looked", label: say.who(), width: 200, cell: (one) => <State tone={LOOKED[one.looked_at]}>{say[`looked_${one.looked_at}`]()}</State> },
    { name: "standing", label: say.standing(), width: 170, cell: (one) => <State tone={STANDS[one.standing]}>{say[`standing_${one.standing}`]()}</State> },
    { name: "opened", label: say.opened(), width: 130, wide: true, cell: (one) => shortDate(one.opened, locale) },
  ];
}
