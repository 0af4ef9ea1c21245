/** The recovery codes, this once. */
import { Button, CopyButton, Group } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { strings as pieces } from "@/ui/strings";
import classes from "./profile.module.css";
import { strings } from "./strings";

export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const say = useWords(strings);
  const piece = useWords(pieces);
  return (
    <div className={classes.stack}>
      <Note tone="amber">{say.recovery_words()}</Note>
      <ul className={classes.codes}>{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ul>
      <Group justify="space-between">
        <CopyButton value={codes.join("\n")}>{({ copied, copy }) => <Button variant="default" onClick={copy}>{copied ? piece.copied() : piece.copy()}</Button>}</CopyButton>
        <Button onClick={onDone}>{say.recovery_done()}</Button>
      </Group>
    </div>
  );
}
