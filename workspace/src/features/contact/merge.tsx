/** Two contacts that are one person: find the other, see what will happen, merge. */
import { Button, Group, Modal, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Contact } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { Avatar } from "@/ui/avatar";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { findContacts, useMerge } from "./api";
import classes from "./contact.module.css";
import { strings } from "./strings";

export function Merge({ contact, opened, onClose }: { contact: Contact; opened: boolean; onClose: () => void }) {
  const say = useWords(strings);
  return (
    <Modal opened={opened} onClose={onClose} title={say.merge()} closeButtonProps={{ "aria-label": say.close() }}>
      {opened && <MergeForm contact={contact} onClose={onClose} />}
    </Modal>
  );
}

function MergeForm({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const say = useWords(strings);
  const [asked, setAsked] = useState("");
  const [other, setOther] = useState<string | null>(null);
  const [settled] = useDebouncedValue(asked.trim(), 200);
  const found = useQuery({ queryKey: ["contacts", "search", settled], queryFn: ({ signal }) => findContacts(settled, signal), enabled: settled.length > 1 });
  const merge = useMerge(contact.id);
  const go = () => other && merge.mutate(other, { onSuccess: () => { tell(say.merged({ name: contact.name })); onClose(); } });
  return (
    <div className={classes.dialog}>
      <Text size="md" c="dimmed">{say.merge_words({ name: contact.name })}</Text>
      <TextInput data-autofocus label={say.merge_find()} placeholder={say.merge_type()} value={asked} onChange={(event) => setAsked(event.currentTarget.value)} />
      <div className={classes.found} role="radiogroup" aria-label={say.merge_find()}>
        {found.data?.items.filter((one) => one.id !== contact.id && !one.merged_into).map((one) => (
          <button key={one.id} type="button" role="radio" aria-checked={other === one.id} className={classes.foundOne} onClick={() => setOther(one.id)}>
            <Avatar name={one.name} size={28} /><span className={classes.foundWords}><span className="cut">{one.name}</span><small className="cut">{one.addresses.map((address) => address.address).join(", ")}</small></span>
          </button>
        ))}
      </div>
      {merge.error && <ProblemNote error={merge.error} />}
      <Group justify="flex-end" gap="xs"><Button variant="default" onClick={onClose}>{say.cancel()}</Button><Button disabled={!other} loading={merge.isPending} onClick={go}>{say.merge_go()}</Button></Group>
    </div>
  );
}
