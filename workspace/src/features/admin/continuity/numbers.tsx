/** The account's numbers whose fallback is not kept or was never seen working, each leading to its page. */
import { IconPhone } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { may, useSession } from "@/client/session";
import type { FallbackState } from "@/client/telephony";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { Section } from "@/ui/page";
import { DataTable, type Column } from "@/ui/table";
import { FallbackStands } from "../numbers/fallback_stands";
import { wanting } from "./aims";
import type { NumberKept } from "./api";
import classes from "./continuity.module.css";
import { strings } from "./strings";

export function Numbers({ all }: { all: NumberKept[] }) {
  const say = useWords(strings);
  const rows = wanting(all);
  return (
    <Section title={say.numbers()} about={say.numbers_about()}>
      {all.length > 0 && <p className={classes.line}>{say.numbers_kept({ count: all.length - rows.length, all: all.length })}</p>}
      <DataTable label={say.numbers()} rows={rows} rowKey={(one) => one.phone} columns={useColumns()} empty={<Empty icon={IconPhone} title={say.numbers_none()}>{say.numbers_none_words()}</Empty>} />
    </Section>
  );
}

function useColumns(): Column<NumberKept>[] {
  const say = useWords(strings);
  const leads = may(useSession(), "number.manage", "number.approve");
  return [
    { name: "number", label: say.number(), width: 150, cell: (one) => (leads ? <Link to="/admin/{-$page}" params={{ page: "numbers" }} search={{ open: one.phone } as never}>{one.number}</Link> : one.number) },
    { name: "fallback", label: say.fallback(), width: 170, cell: (one) => <FallbackStands state={one.state as FallbackState} /> },
    { name: "stands", label: say.stands(), cell: (one) => <>{one.words}{one.state === "told" && ` ${say.never_seen()}`}</> },
  ];
}
