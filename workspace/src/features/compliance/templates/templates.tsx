/** Templates of the account: their class, and whether a second person approved them for many. */
import { IconCertificate } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { useTemplates } from "./api";
import { TemplateCard } from "./template_card";
import classes from "./templates.module.css";
import { strings } from "./strings";

export default function TemplatesPage() {
  const say = useWords(strings);
  const asked = useTemplates();
  const items = asked.data?.items;
  return (
    <Page title={say.templates()} about={say.templates_about()}>
      {asked.error ? <ProblemNote error={asked.error} /> : !items ? <LinesSkeleton /> : !items.length
        ? <Empty icon={IconCertificate} title={say.no_templates()}>{say.no_templates_words()}</Empty>
        : <div className={classes.list}>{items.map((one) => <TemplateCard key={one.ref} template={one} />)}</div>}
    </Page>
  );
}
