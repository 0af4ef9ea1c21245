/** Asks before something that is hard to undo: says what will happen, and names the button after it. */
import { Button, Group, Modal, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "./problem_note";
import { strings } from "./strings";

export function Confirm({ opened, title, children, verb, dangerous = true, onYes, onClose }: {
  opened: boolean; title: string; children: ReactNode; verb: string; dangerous?: boolean; onYes: () => Promise<unknown>; onClose: () => void;
}) {
  const say = useWords(strings);
  const doing = useMutation({ mutationFn: onYes, onSuccess: onClose });
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="sm" closeButtonProps={{ "aria-label": say.close() }}>
      <Text size="md" c="dimmed" mb="md" component="div">{children}</Text>
      {doing.error && <ProblemNote error={doing.error} />}
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>{say.cancel()}</Button>
        <Button color={dangerous ? "red" : undefined} loading={doing.isPending} onClick={() => doing.mutate()}>{verb}</Button>
      </Group>
    </Modal>
  );
}
