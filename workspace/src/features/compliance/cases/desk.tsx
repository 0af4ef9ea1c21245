/** The operator's cases of every account. */
import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Page } from "@/ui/page";
import { CaseList } from "./case_list";
import classes from "./cases.module.css";
import { HashLists } from "./hash_lists";
import { OpenDrawer } from "./open_drawer";
import { strings } from "./strings";

export default function DeskPage() {
  const say = useWords(strings);
  const [shown, setShown] = useState("live");
  const [opening, setOpening] = useState(false);
  const mayOpen = may(useSession(), "operator.case.manage");
  return (
    <Page title={say.desk()} about={say.desk_about()} actions={mayOpen && <Button onClick={() => setOpening(true)}>{say.open_case()}</Button>}>
      <SegmentedControl className={classes.which} aria-label={say.show()} value={shown} onChange={setShown} data={[{ value: "live", label: say.live() }, { value: "all", label: say.all() }, { value: "lists", label: say.hash_lists() }]} />
      {shown === "lists" ? <HashLists /> : <CaseList desk closed={shown === "all"} />}
      <OpenDrawer opened={opening} onClose={() => setOpening(false)} />
    </Page>
  );
}
