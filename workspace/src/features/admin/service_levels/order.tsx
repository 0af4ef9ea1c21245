/** Moves a service level up or down in the order in which they are tried. */
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { orderServiceLevels, type ServiceLevel } from "@/client/service_levels";
import { useWords } from "@/lib/i18n";
import { strings } from "./strings";

export function OrderButtons({ level, all }: { level: ServiceLevel; all: ServiceLevel[] }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const moving = useMutation({
    mutationFn: orderServiceLevels,
    onSuccess: (answer) => queries.setQueryData(["service-levels"], answer.items),
    onError: () => void queries.invalidateQueries({ queryKey: ["service-levels"] }),
  });
  const ids = all.map((one) => one.id), place = ids.indexOf(level.id);
  const move = (by: number) => { const to = [...ids]; to.splice(place, 1); to.splice(place + by, 0, level.id); moving.mutate(to); };
  const button = (label: string, by: number, Icon: typeof IconArrowUp, off: boolean) => (
    <Tooltip label={label}><ActionIcon variant="subtle" color="gray" size={28} aria-label={label} disabled={off || moving.isPending} onClick={(event) => { event.stopPropagation(); move(by); }}><Icon size={15} stroke={1.75} /></ActionIcon></Tooltip>
  );
  return <span style={{ display: "inline-flex" }}>{button(say.earlier({ name: level.name }), -1, IconArrowUp, place <= 0)}{button(say.later({ name: level.name }), 1, IconArrowDown, place === ids.length - 1)}</span>;
}
