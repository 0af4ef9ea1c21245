/** A button that removes a thing, after saying what that means. */
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { Confirm } from "@/ui/confirm";

interface Props { title: string; verb: string; children: ReactNode; onYes: () => Promise<unknown>; icon?: boolean }

export function RemoveButton({ title, verb, children, onYes, icon = false }: Props) {
  const [asking, setAsking] = useState(false);
  const ask = () => setAsking(true);
  return (
    <>
      {icon
        ? <Tooltip label={title.replace(/\s*\?$/, "")}><ActionIcon variant="subtle" color="gray" size={28} aria-label={title.replace(/\s*\?$/, "")} onClick={ask}><IconTrash size={16} stroke={1.6} /></ActionIcon></Tooltip>
        : <Button variant="subtle" color="red" size="compact-sm" onClick={ask}>{verb}</Button>}
      <Confirm opened={asking} title={title} verb={verb} onYes={onYes} onClose={() => setAsking(false)}>{children}</Confirm>
    </>
  );
}
