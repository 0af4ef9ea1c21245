/** What contacts said of how it was, the newest first: each answer in their words, with its conversation. */
import { Button, SegmentedControl } from "@mantine/core";
import { IconMoodSad, IconMoodSmile } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { readAnswers, type Given } from "@/client/outward";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { DataTable, type Column } from "@/ui/table";
import { strings } from "./strings";

const WHICH = ["all", "bad", "good"] as const;
type Which = (typeof WHICH)[number];

export default function SatisfactionPage() {
  const say = useWords(strings);
  const [which, setWhich] = useState<Which>("all");
  const asked = useInfiniteQuery({
    queryKey: ["satisfaction", which],
    queryFn: ({ pageParam }) => readAnswers(which === "all" ? null : which, pageParam),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
  });
  const given = asked.data?.pages.flatMap((page) => page.items);
  return (
    <Page wide title={say.satisfaction()} about={say.about()} actions={<SegmentedControl aria-label={say.which()} data={WHICH.map((value) => ({ value, label: say[value]() }))} value={which} onChange={(next) => setWhich(next as Which)} />}>
      {asked.error && <ProblemNote error={asked.error} />}
      <DataTable label={say.satisfaction()} rows={given} rowKey={({ answer }) => answer.id} columns={useColumns()} empty={<Empty icon={IconMoodSmile} title={say.none()}>{say.none_words()}</Empty>} />
      {asked.hasNextPage && <Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>{say.more()}</Button>}
    </Page>
  );
}

function useColumns(): Column<Given>[] {
  const say = useWords(strings);
  const locale = useLocale();
  return [
    { name: "score", label: say.score(), cell: ({ answer }) => <Score good={answer.score === "good"} words={answer.points ? say.points({ points: answer.points }) : say[answer.score === "good" ? "good" : "bad"]()} /> },
    { name: "comment", label: say.comment(), cell: ({ answer }) => <span style={{ overflowWrap: "anywhere" }}>{answer.comment || "–"}</span> },
    { name: "conversation", label: say.conversation(), cell: ({ conversation }) => <Link to="/inbox/$view/{-$conversation}" params={{ view: "all", conversation: conversation.id }}>{conversation.contact.name || "–"} #{conversation.reference}</Link> },
    { name: "agent", label: say.agent(), cell: ({ conversation }) => conversation.agent?.name ?? say.nobody() },
    { name: "at", label: say.at(), end: true, cell: ({ answer }) => (answer.answered_at ? shortDate(answer.answered_at, locale) : "–") },
  ];
}

function Score({ good, words }: { good: boolean; words: string }) {
  const Icon = good ? IconMoodSmile : IconMoodSad;
  return <span style={{ display: "inline-flex", gap: 6, alignItems: "center", whiteSpace: "nowrap", color: good ? "var(--green)" : "var(--red)" }}><Icon size={16} stroke={1.75} aria-hidden />{words}</span>;
}
