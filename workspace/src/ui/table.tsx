/** A plain table for administration: headings, rows that open, an empty state, and more by cursor. */
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
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <Table className={classes.table} highlightOnHover={Boolean(onOpen)} verticalSpacing={9} horizontalSpacing={12}>
        <Table.Thead><Table.Tr>{columns.map((column) => <Table.Th key={column.name} w={column.width} data-end={column.end || undefined}>{column.label}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)} data-opens={onOpen ? true : undefined} onClick={onOpen && (() => onOpen(row))}>
              {columns.map((column, place) => (
                <Table.Td key={column.name} data-end={column.end || undefined}>
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
