/** One box that finds conversations, messages, notes, contacts and companies, with operators and what fits marked. */
import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconBuilding, IconMessageCircle, IconMessages, IconNote, IconSearch, IconUser } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { client } from "@/client/http";
import type { Answer } from "@/client/wire";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { ProblemNote } from "@/ui/problem_note";
import { RowsSkeleton } from "@/ui/rows_skeleton";
import { Hit } from "./hit";
import classes from "./search.module.css";
import { strings } from "./strings";
import { Suggestions } from "./suggestions";

export type Found = Answer<"get", "/v1/search">;
export const KIND_ICONS: Record<string, typeof IconUser> = { conversation: IconMessages, message: IconMessageCircle, note: IconNote, contact: IconUser, company: IconBuilding };
const KINDS = ["conversation", "message", "note", "contact", "company"] as const;

export function SearchPage() {
  const say = useWords(strings);
  const { q = "", kinds } = useSearch({ strict: false }) as { q?: string; kinds?: string };
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(q);
  const [settled] = useDebouncedValue(text.trim(), 180);
  const found = useInfiniteQuery({
    queryKey: ["search", settled, kinds ?? ""], enabled: settled.length > 1, placeholderData: keepPreviousData, staleTime: 5000,
    queryFn: ({ pageParam, signal }) => client.get("/v1/search", { query: { q: settled, kinds, cursor: pageParam }, signal }),
    initialPageParam: null as string | null, getNextPageParam: (page: Found) => page.next,
  });
  const put = (words: string, chosen = kinds) => { setText(words); void navigate({ to: "/search" as string, search: { ...(words ? { q: words } : {}), ...(chosen ? { kinds: chosen } : {}) } as never, replace: true }); };
  const first = settled.length > 1 ? found.data?.pages[0] : undefined;
  const items = first ? (found.data?.pages.flatMap((page) => page.items) ?? []) : [];
  return (
    <section className={classes.page} aria-label={say.search()}>
      <h1 className="seen-by-readers">{say.search()}</h1>
      <div className={classes.top}>
        <TextInput ref={box} data-autofocus autoFocus type="search" size="md" aria-label={say.search()} placeholder={say.ask()} leftSection={<IconSearch size={18} stroke={1.6} />} value={text} onChange={(event) => put(event.currentTarget.value)} />
        <Suggestions text={text} onTake={(words) => { put(words); box.current?.focus(); }} />
        <div className={classes.kinds} role="group" aria-label={say.kinds()}>
          <button type="button" aria-pressed={!kinds} onClick={() => put(text, undefined)}>{say.kind_all()}</button>
          {KINDS.map((kind) => <button key={kind} type="button" aria-pressed={kinds === kind} onClick={() => put(text, kind)}>{say[`kind_${kind}`]()}{first?.counts[kind] && <span>{first.counts[kind]}</span>}</button>)}
          {first && <small>{say.took({ time: first.took_ms })}</small>}
        </div>
      </div>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={say.found()} aria-busy={found.isFetching}>
        {first?.corrected && <p className={classes.word}>{say.corrected({ words: first.corrected })}</p>}
        {first && first.ignored.length > 0 && <p className={classes.word}>{say.ignored({ words: first.ignored.join(", ") })}</p>}
        {found.error && <ProblemNote error={found.error} />}
        {!first && !found.error && (settled.length > 1 ? <RowsSkeleton rows={8} height={58} /> : <Empty icon={IconSearch} title={say.begin()}>{say.begin_words()}</Empty>)}
        {first && !items.length && <Empty icon={IconSearch} title={say.none()}>{say.none_words()}</Empty>}
        <ul className={classes.list}>{items.map((item) => <li key={`${item.kind} ${item.id}`}><Hit item={item} /></li>)}</ul>
        {first && found.hasNextPage && <div className={classes.more}><Button variant="default" size="compact-sm" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>{say.more()}</Button></div>}
      </div>
    </section>
  );
}
