/** The conversations of a view, only those in sight drawn, walked with j and k. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef, useState, type MouseEvent } from "react";
import { useKept } from "@/lib/keep";
import { useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import type { View } from "@/live/lists";
import { useWide } from "@/ui/use_wide";
import { useActions } from "@/ui/actions";
import { ProblemNote } from "@/ui/problem_note";
import { RowsSkeleton } from "@/ui/rows_skeleton";
import { may, useSession } from "@/client/session";
import { listActions } from "./actions";
import { useRows, useWarming } from "./api";
import { BulkBar } from "./bulk_bar";
import picking from "./bulk.module.css";
import { Head } from "./columns";
import { EmptyView } from "./empty_view";
import classes from "./inbox.module.css";
import { Item } from "./item";
import { createSlots } from "./slots";
import { strings } from "./strings";
import { useSelection } from "./use_selection";

export function RowList({ view, chosen, columns }: { view: View; chosen: string | undefined; columns?: string[] }) {
  const say = useWords(strings);
  const { rows, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useRows(view);
  const [compact] = useKept("compact", false);
  const phone = !useWide(720);
  const height = phone ? 54 : compact ? 36 : 44;
  const scroll = useRef<HTMLDivElement>(null);
  const cursor = useRef<string | null>(null);
  const { warm, ask } = useWarming();
  // Held still between renders: with each new one a hundred thousand places are measured again.
  const keyOf = useCallback((place: number) => rows?.[place]?.id ?? place, [rows]);
  const heightOf = useCallback(() => height, [height]);
  const virtual = useVirtualizer({ count: rows?.length ?? 0, getScrollElement: () => scroll.current, estimateSize: heightOf, overscan: 6, getItemKey: keyOf });
  const time = useNow(20_000);
  const navigate = useNavigate();
  const open = useCallback((event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const conversation = event.currentTarget.dataset.row;
    if (conversation) ask(conversation);
    void navigate({ to: "/inbox/$view/{-$conversation}", params: { view, conversation } });
  }, [ask, navigate, view]);
  const shown = virtual.getVirtualItems();
  const [draw] = useState(createSlots);
  const { slots, leaps } = draw(shown.map((item) => rows?.[item.index]?.id ?? ""), (document.activeElement as HTMLElement | null)?.dataset.row);
  // One leap is drawn in full; of rows that rush past with each drawing, only the names are.
  const rushing = leaps > 1 && virtual.isScrolling && !columns;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => virtual.measure(), [height, virtual]);
  useEffect(() => { if (rows && hasNextPage && !isFetchingNextPage && last >= rows.length - 10) void fetchNextPage(); }, [rows, hasNextPage, isFetchingNextPage, last, fetchNextPage]);

  function move(by: 1 | -1) {
    if (!rows?.length) return;
    const at = rows.findIndex((row) => row.id === (cursor.current ?? chosen));
    const next = Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + by));
    const id = rows[next]?.id ?? "";
    cursor.current = id;
    virtual.scrollToIndex(next);
    // A row just out of sight is drawn already; one further away only with the next frame.
    if (!focus(id)) requestAnimationFrame(() => focus(id));
  }
  function focus(id: string): boolean {
    const element = scroll.current?.querySelector<HTMLElement>(`[data-row="${id}"]`);
    element?.focus();
    return Boolean(element);
  }
  const mayBulk = may(useSession(), "conversation.bulk");
  const ids = useMemo(() => rows?.map((row) => row.id) ?? [], [rows]);
  const { chosen: picked, toggle, clear, chooseAll } = useSelection(ids);
  const choose = () => { const id = cursor.current ?? chosen; if (id && mayBulk) toggle(id, false); };
  useActions(listActions, { move, rows: rows?.length ?? 0, chosen: picked.size, choose, chooseAll: () => { if (mayBulk) chooseAll(); }, clear });
  const bar = mayBulk && <BulkBar chosen={[...picked]} onClear={clear} />;

  if (error && !rows) return <div className={classes.trouble}><ProblemNote error={error} /></div>;
  if (!rows) return <RowsSkeleton rows={10} height={height} />;
  if (!rows.length) return <><EmptyView view={view} />{bar}</>;
  return (
    <>
    {columns && <Head columns={columns} />}
    <div ref={scroll} className={[classes.scroll, picked.size > 0 && picking.picking, compact && picking.compact].filter(Boolean).join(" ")} data-compact={compact || undefined} onFocus={(event) => { cursor.current = event.target.dataset.row ?? null; if (cursor.current) warm(cursor.current); }} onPointerOver={(event) => { const id = (event.target as HTMLElement).closest<HTMLElement>("[data-row]")?.dataset.row; if (id && id !== chosen) warm(id); }}
      onPointerDown={(event) => { const id = (event.target as HTMLElement).closest<HTMLElement>("[data-row]")?.dataset.row; if (id && id !== chosen) ask(id); }}>
      <ul className={classes.list} style={{ height: virtual.getTotalSize() }} aria-label={say.list()}>
        {shown.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <Item key={slots.get(row.id)} rushing={rushing} row={row} start={item.start} size={item.size} place={item.index + 1} places={hasNextPage ? -1 : rows.length}
              view={view} chosen={row.id === chosen} picked={picked.has(row.id)} onPick={mayBulk ? toggle : undefined} compact={compact} time={time} columns={columns} onOpen={open} />
          );
        })}
      </ul>
    </div>
    {bar}
    </>
  );
}
