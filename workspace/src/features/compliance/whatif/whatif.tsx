/** What would happen: the question on one side, the answer by reason and person beneath it. */
import { IconHelpHexagon } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { AnswerView } from "./answer";
import { useWhatIf } from "./api";
import { Asking } from "./asking";
import { strings } from "./strings";
import classes from "./whatif.module.css";

export default function WhatIfPage() {
  const say = useWords(strings);
  const asking = useWhatIf();
  return (
    <Page wide title={say.whatif()} about={say.about()}>
      <Asking error={asking.error} asking={asking.isPending} onAsk={(question) => asking.mutate(question)} />
      <div className={classes.answer} aria-live="polite">
        {asking.error ? <ProblemNote error={asking.error} /> : asking.data ? <AnswerView answer={asking.data} /> : <Empty icon={IconHelpHexagon} title={say.nobody_yet()}>{say.nobody_words()}</Empty>}
      </div>
    </Page>
  );
}
