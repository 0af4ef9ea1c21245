/** A text one may copy, and a secret one sees once. */
import { ActionIcon, Button, CopyButton, Tooltip } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import classes from "./copy.module.css";
import { Note } from "./note";
import { strings } from "./strings";

export function CopyIcon({ value }: { value: string }) {
  const say = useWords(strings);
  return (
    <CopyButton value={value} timeout={1500}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? say.copied() : say.copy()}>
          <ActionIcon variant="subtle" color={copied ? "green" : "gray"} size={26} onClick={copy} aria-label={copied ? say.copied() : say.copy()}>
            {copied ? <IconCheck size={15} /> : <IconCopy size={15} stroke={1.75} />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  );
}

export function SecretOnce({ value }: { value: string }) {
  const say = useWords(strings);
  return (
    <div className={classes.secret}>
      <code tabIndex={0}>{value}</code>
      <CopyButton value={value}>{({ copied, copy }) => <Button size="xs" variant="light" onClick={copy}>{copied ? say.copied() : say.copy()}</Button>}</CopyButton>
      <Note tone="amber">{say.secret_once()}</Note>
    </div>
  );
}
