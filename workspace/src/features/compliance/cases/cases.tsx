/** The account's own cases, and how what leaves is taken. */
import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Page } from "@/ui/page";
import classes from "./cases.module.css";
import { CaseList } from "./case_list";
import { strings } from "./strings";
import { Traffic } from "./traffic";
import { ReportDrawer } from "./report_drawer";

export default function CasesPage() {
  const say = useWords(strings);
  const [shown, setShown] = useState("live");
  const [reporting, setReporting] = useState(false);
  const mayOpen = may(useSession(), "case.open");
  return (
    <Page title={say.cases()} about={say.about()} actions={mayOpen && <Button onClick={() => setReporting(true)}>{say.report()}</Button>}>
      <SegmentedControl className={classes.which} aria-label={say.show()} value={shown} onChange={setShown} data={[{ value: "live", label: say.live() }, { value: "all", label: say.all() }, { value: "traffic", label: say.traffic() }]} />
      {shown === "traffic" ? <Traffic /> : <CaseList desk={false} closed={shown === "all"} />}
      <ReportDrawer opened={reporting} onClose={() => setReporting(false)} />
    </Page>
  );
}
