/** Lists of contacts that were brought: where they are from, what became of them, and to take one back. */
import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useLocale, useWords, type Locale, type Said } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Confirm } from "@/ui/confirm";
import { Empty } from "@/ui/empty";
import { SideDrawer } from "@/ui/form/drawer";
import { Listing, type Shown } from "@/ui/look/listing";
import { tell } from "@/ui/notices";
import { Page } from "@/ui/page";
import { useImports, useUndo, type Import } from "./api";
import { BringForm } from "./bring_form";
import classes from "./imports.module.css";
import { strings } from "./strings";

const TONES = { taken: "green", refused: "red", undone: "quiet" } as const;

export default function ImportsPage() {
  const say = useWords(strings);
  const locale = useLocale();
  const asked = useImports();
  const brings = may(useSession(), "contact.import");
  const undoing = useUndo();
  const [bringing, setBringing] = useState(false);
  const [back, setBack] = useState<Import | null>(null);
  const columns = columnsOf(say, locale, brings ? setBack : null);
  const undo = async () => {
    if (back) tell(say.undone_words(await undoing.mutateAsync(back.id)));
  };
  return (
    <Page title={say.imports()} about={say.about()} actions={brings && <Button size="xs" onClick={() => setBringing(true)}>{say.bring()}</Button>}>
      <Listing label={say.imports()} asked={{ data: asked.data?.items, error: asked.error, refetch: asked.refetch }} rows={asked.data?.items} columns={columns} rowKey={(one) => one.id} empty={<Empty icon={IconFileImport} title={say.empty()}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={bringing} title={say.bring()} size={560} onClose={() => setBringing(false)}><BringForm onDone={() => setBringing(false)} /></SideDrawer>
      <Confirm opened={back !== null} title={say.undo_ask()} verb={say.undo()} onYes={undo} onClose={() => setBack(null)}>{say.undo_words()}</Confirm>
    </Page>
  );
}

function columnsOf(say: Said<typeof strings>, locale: Locale, onBack: ((one: Import) => void) | null): Shown<Import>[] {
  return [
    { name: "at", label: say.when(), width: 120, cell: (one) => shortDate(one.at, locale) },
    { name: "source", label: say.source(), cell: (one) => one.source || say.no_source() },
    { name: "counts", label: say.counts(), wide: true, cell: (one) => say.counted({ made: one.made, joined: one.joined, left: one.left }) },
    { name: "state", label: say.state(), width: 200, cell: (one) => <State one={one} /> },
    { name: "deeds", label: "", width: 110, end: true, cell: (one) => onBack && one.state === "taken" && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onBack(one)}>{say.undo()}</Button> },
  ];
}

function State({ one }: { one: Import }) {
  const say = useWords(strings);
  return <span className={classes.state} data-tone={one.barred ? "red" : TONES[one.state]}>{one.barred ? say.barred() : say[one.state]()}</span>;
}
