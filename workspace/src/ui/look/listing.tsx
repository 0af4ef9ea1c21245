/** A list of administration: a skeleton when it takes its time, the refusal where there is one, else the table. */
import { Button, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { ComponentProps, ReactNode } from "react";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { ProblemNote } from "@/ui/problem_note";
import { DataTable, type Column } from "@/ui/table";
import { useWide } from "@/ui/use_wide";
import { strings } from "../form/strings";
import classes from "./look.module.css";
import { Late } from "./late";

export interface Shown<T> extends Column<T> { /** Left out on a phone; its content then stands under the name. */ wide?: boolean }
interface Asked<T> { data: T[] | undefined; error: unknown; refetch: () => unknown }

export function Listing<T>({ asked, rows, columns, filtered = false, ...table }: { asked: Asked<unknown>; rows: T[] | undefined; columns: Shown<T>[]; filtered?: boolean } & Omit<ComponentProps<typeof DataTable<T>>, "columns" | "rows">) {
  const say = useWords(strings);
  const wide = useWide(720);
  if (asked.error && !asked.data) return <Trouble error={asked.error} onAgain={() => void asked.refetch()} />;
  if (!asked.data) return <Late rows={6} />;
  const empty = filtered ? <Empty icon={IconSearch} title={say.none_found()}>{say.none_found_words()}</Empty> : table.empty;
  return <DataTable {...table} rows={rows} columns={columns.filter((column) => wide || !column.wide)} empty={empty} />;
}

export function Trouble({ error, onAgain, children }: { error: unknown; onAgain?: () => void; children?: ReactNode }) {
  const say = useWords(strings);
  return (
    <ProblemNote error={error}>
      {(onAgain || children) && <div className={classes.again}>{onAgain && <Button size="compact-sm" variant="default" onClick={onAgain}>{say.try_again()}</Button>}{children}</div>}
    </ProblemNote>
  );
}

/** What stands above a list: a search, and filters beside it. */
export function Bar({ find, onFind, label, children }: { find?: string; onFind?: (text: string) => void; label?: string; children?: ReactNode }) {
  const say = useWords(strings);
  return (
    <div className={classes.bar}>
      {onFind && <TextInput className={classes.find} size="xs" leftSection={<IconSearch size={15} stroke={1.75} aria-hidden />} placeholder={label ?? say.find()} aria-label={label ?? say.find()} value={find} onChange={(event) => onFind(event.currentTarget.value)} />}
      {children}
    </div>
  );
}
