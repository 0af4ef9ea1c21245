/** Moves a rule up or down in the order in which they run. */
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { orderRules, type Rule, type RuleKind } from "@/client/rules";
import { useWords } from "@/lib/i18n";
import { strings } from "./strings";

export function OrderButtons({ kind, rule, all }: { kind: RuleKind; rule: Rule; all: Rule[] }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const moving = useMutation({
    mutationFn: (ids: string[]) => orderRules(kind, ids),
    onSuccess: (answer) => queries.setQueryData(["rules", kind], answer.items),
    onError: () => void queries.invalidateQueries({ queryKey: ["rules"] }),
  });
  const ids = all.map((one) => one.id), place = ids.indexOf(rule.id);
  const move = (by: number) => { const to = [...ids]; to.splice(place, 1); to.splice(place + by, 0, rule.id); moving.mutate(to); };
  const button = (label: string, by: number, Icon: typeof IconArrowUp, off: boolean) => (
    <Tooltip label={label}><ActionIcon variant="subtle" color="gray" size={28} aria-label={label} disabled={off || moving.isPending} onClick={(event) => { event.stopPropagation(); move(by); }}><Icon size={15} stroke={1.75} /></ActionIcon></Tooltip>
  );
  return <span style={{ display: "inline-flex" }}>{button(say.earlier({ name: rule.name }), -1, IconArrowUp, place <= 0)}{button(say.later({ name: rule.name }), 1, IconArrowDown, place === ids.length - 1)}</span>;
}
