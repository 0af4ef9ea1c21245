/** Says that a contact is a child: their data are locked at once, and forgotten within two days. */
import { Checkbox, Text, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Contact } from "@/client/contract";
import { client } from "@/client/http";
import { useWords } from "@/lib/i18n";
import { Confirm } from "@/ui/confirm";
import { tell } from "@/ui/notices";
import { strings } from "./child_strings";

export function ChildDialog({ contact, opened, onClose }: { contact: Contact; opened: boolean; onClose: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const [how, setHow] = useState("");
  const [consented, setConsented] = useState(false);
  const report = async () => {
    await client.ask("POST", `/v1/contacts/${encodeURIComponent(contact.id)}/child`, { how, consented });
    tell(say.done());
    void queries.invalidateQueries();
  };
  return (
    <Confirm opened={opened} title={say.title()} verb={say.go()} onYes={report} onClose={onClose}>
      <Text size="md" mb="sm">{say.words({ name: contact.name || say.contact() })}</Text>
      <Textarea autosize minRows={2} maxLength={1000} label={say.how()} value={how} onChange={(event) => setHow(event.currentTarget.value)} />
      <Checkbox mt="sm" label={say.consented()} checked={consented} onChange={(event) => setConsented(event.currentTarget.checked)} />
    </Confirm>
  );
}
