/** A plain table for administration: headings, rows that open, an empty state, and more by cursor; on a phone each row is a small list. */
import { Button, Table } from "@mantine/core";
import type { Key, ReactNode } from "react";
import { useWords } from "@/lib/i18n";
import { LinesSkeleton } from "./rows_skeleton";
import { strings } from "./strings";
import classes from "./table.module.css";

export interface Column<T> { name: string; label: string; cell: (row: T) => ReactNode; width?: number | string; end?: boolean }

export function DataTable<T>({ label, columns, rows, rowKey, onOpen, empty, more }: {
  label: string; columns: Column<T>[]; rows: T[] | undefined; rowKey: (row: T) => Key; onOpen?: (row: T) => void; empty?: ReactNode; more?: { loading: boolean; load: () => void } | null;
}) {
  const say = useWords(strings);
  if (!rows) return <LinesSkeleton />;
  if (!rows.length) return <>{empty ?? <p className={classes.nothing}>{say.nothing()}</p>}</>;
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={label}>
      <Table role="table" className={classes.table} highlightOnHover={Boolean(onOpen)} verticalSpacing={9} horizontalSpacing={12}>
        <Table.Thead role="rowgroup"><Table.Tr role="row">{columns.map((column) => <Table.Th key={column.name} role="columnheader" w={column.width} data-end={column.end || undefined}>{column.label || <span className="seen-by-readers">{say.deeds()}</span>}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody role="rowgroup">
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)} role="row" data-opens={onOpen ? true : undefined} onClick={onOpen && (() => onOpen(row))}>
              {columns.map((column, place) => (
                <Table.Td key={column.name} role="cell" data-label={column.label || undefined} data-end={column.end || undefined}>
                  {onOpen && place === 0 ? <button type="button" className={classes.open} onClick={(event) => { event.stopPropagation(); onOpen(row); }}>{column.cell(row)}</button> : column.cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {more && <Button variant="subtle" size="xs" mt="xs" loading={more.loading} onClick={more.load}>{say.more()}</Button>}
    </div>
  );
}
