/** Reports: a question about figures, its answer with the formula, and questions that are kept. */
import { ActionIcon, Button, Popover, TextInput, Tooltip } from "@mantine/core";
import { IconBookmark, IconX } from "@tabler/icons-react";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { askFigures, keepReport, readMetrics, readReports, removeReport, type Metric, type Question } from "@/client/figures";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { FigureView } from "./figure_view";
import { asked } from "./filter";
import { FilterBox } from "./filter_box";
import { QuestionBar } from "./question";
import classes from "./reports.module.css";
import { strings } from "./strings";

const FIRST: Question = { metric: "volume", days: 30, by: [], grain: "day", filter: {} };

/** As it can be asked: what of the filter is finished, and fits the figure. */
const askable = (question: Question, metric: Metric | undefined): Question => ({ ...question, filter: metric ? asked(question.filter ?? {}, metric.filters) : {} });

export default function ReportsPage() {
  const say = useWords(strings);
  const locale = useLocale();
  const [drawn, setQuestion] = useState(FIRST);
  const [opened, setOpened] = useState("");
  const metrics = useQuery({ queryKey: ["metrics", locale], queryFn: readMetrics, staleTime: Infinity });
  const metric = metrics.data?.find((one) => one.name === drawn.metric);
  const question = askable(drawn, metric);
  const answer = useQuery({ queryKey: ["figures", locale, question], queryFn: () => askFigures(question), staleTime: 30_000, placeholderData: keepPreviousData });
  const manages = may(useSession(), "report.manage");
  const shown = answer.data?.metric === question.metric ? answer.data : undefined;
  return (
    <Page wide title={say.reports()} about={say.about()} actions={manages && <Keep question={question} />}>
      <Kept onOpen={(report, kept) => { setOpened(report); setQuestion(kept); }} manages={manages} />
      {metrics.data && <QuestionBar metrics={metrics.data} value={drawn} onChange={setQuestion} />}
      {metric && <FilterBox key={opened} names={metric.filters} value={drawn.filter ?? {}} onChange={(filter) => setQuestion({ ...drawn, filter })} />}
      {(metrics.error || answer.error) && <ProblemNote error={metrics.error ?? answer.error} />}
      {!answer.error && (shown ? <FigureView answer={shown} grain={question.grain} /> : <LinesSkeleton />)}
    </Page>
  );
}

function Kept({ onOpen, manages }: { onOpen: (report: string, question: Question) => void; manages: boolean }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const kept = useQuery({ queryKey: ["reports"], queryFn: readReports, staleTime: 60_000 }).data ?? [];
  const forgetting = useMutation({ mutationFn: removeReport, onSettled: () => queries.invalidateQueries({ queryKey: ["reports"] }) });
  if (!kept.length) return null;
  return (
    <ul className={classes.kept} aria-label={say.kept()}>
      {kept.map((report) => (
        <li key={report.id}>
          <button type="button" onClick={() => onOpen(report.id, { ...FIRST, ...report.question })}>{report.name}</button>
          {manages && <Tooltip label={say.forget({ name: report.name })}><ActionIcon variant="subtle" color="gray" size={24} aria-label={say.forget({ name: report.name })} onClick={() => forgetting.mutate(report.id)}><IconX size={13} stroke={1.75} /></ActionIcon></Tooltip>}
        </li>
      ))}
    </ul>
  );
}

function Keep({ question }: { question: Question }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [opened, setOpened] = useState(false);
  const keeping = useMutation({
    mutationFn: () => keepReport({ name: name.trim(), question, scope: "everyone" }),
    onSuccess: (report) => { setOpened(false); setName(""); tell(say.kept_told(), report.name); void queries.invalidateQueries({ queryKey: ["reports"] }); },
  });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus>
      <Popover.Target><Button variant="default" leftSection={<IconBookmark size={16} stroke={1.6} />} onClick={() => setOpened((before) => !before)}>{say.keep()}</Button></Popover.Target>
      <Popover.Dropdown>
        <form className={classes.keep} onSubmit={(event) => { event.preventDefault(); if (name.trim()) keeping.mutate(); }}>
          <TextInput data-autofocus label={say.keep_name()} value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <Button type="submit" disabled={!name.trim()} loading={keeping.isPending}>{say.keep_verb()}</Button>
        </form>
        {keeping.error && <ProblemNote error={keeping.error} />}
      </Popover.Dropdown>
    </Popover>
  );
}
