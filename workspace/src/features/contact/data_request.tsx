/** The short way to a data request: access or erasure, for this contact. */
import { Button, Group, Modal, Radio, Text } from "@mantine/core";
import { useState } from "react";
import type { Contact, DataRequest } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Note } from "@/ui/note";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { useDataRequest } from "./api";
import classes from "./contact.module.css";
import { strings } from "./strings";

export function DataRequestDialog({ contact, opened, onClose }: { contact: Contact; opened: boolean; onClose: () => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const [kind, setKind] = useState<DataRequest["kind"]>("access");
  const request = useDataRequest(contact.id);
  const done = (made: unknown) => { tell(say.data_done(), say.data_done_words({ date: shortDate((made as DataRequest).due, locale) })); onClose(); };
  return (
    <Modal opened={opened} onClose={onClose} title={say.data_request()} closeButtonProps={{ "aria-label": say.close() }}>
      <div className={classes.dialog}>
        <Text size="md" c="dimmed">{say.data_words()}</Text>
        <Radio.Group value={kind} onChange={(next) => setKind(next as DataRequest["kind"])} aria-label={say.data_request()}>
          <div className={classes.dialog}>
            <Radio value="access" label={say.data_access({ name: contact.name })} />
            <Radio value="erasure" label={say.data_erasure({ name: contact.name })} />
          </div>
        </Radio.Group>
        {kind === "erasure" && <Note tone="amber">{say.data_erasure_words()}</Note>}
        {request.error && <ProblemNote error={request.error} />}
        <Group justify="flex-end" gap="xs"><Button variant="default" onClick={onClose}>{say.cancel()}</Button><Button color={kind === "erasure" ? "red" : undefined} loading={request.isPending} onClick={() => request.mutate(kind, { onSuccess: done })}>{say.data_go()}</Button></Group>
      </div>
    </Modal>
  );
}
