/** Names the operator keeps watch over: whose each is, which accounts may use it, and adding one. */
import { Button, TextInput } from "@mantine/core";
import { IconRegistered } from "@tabler/icons-react";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { DrawerForm, SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { tell } from "@/ui/notices";
import { Page } from "@/ui/page";
import { OWN, protect, useMarkDeed, useMarks } from "./api";
import { MarkCard } from "./mark_card";
import classes from "./names.module.css";
import { strings } from "./strings";

export default function NamesPage() {
  const say = useWords(strings);
  const asked = useMarks();
  const manages = may(useSession(), "operator.case.manage");
  const [adding, setAdding] = useState(false);
  const add = manages && <Button onClick={() => setAdding(true)}>{say.add()}</Button>;
  const others = asked.data?.filter((one) => one.id !== OWN) ?? [];
  return (
    <Page title={say.names()} about={say.about()} actions={add}>
      {asked.error && !asked.data && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late rows={4} />}
      {asked.data && <div className={classes.list}>{asked.data.map((one) => <MarkCard key={one.id} mark={one} manages={manages} />)}</div>}
      {asked.data && others.length === 0 && <Empty icon={IconRegistered} title={say.none()} action={add}>{say.none_words()}</Empty>}
      <SideDrawer opened={adding} title={say.add()} onClose={() => setAdding(false)}><NewOne onClose={() => setAdding(false)} /></SideDrawer>
    </Page>
  );
}

function NewOne({ onClose }: { onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const doing = useMarkDeed(protect);
  const form = useForm<{ name: string; owner: string }, unknown>({
    start: { name: "", owner: "" },
    check: ({ name, owner }) => ({ ...(name.trim().length > 1 ? {} : { name: words.required() }), ...(owner.trim().length > 1 ? {} : { owner: words.required() }) }),
    save: (told) => doing.mutateAsync(told),
    done: () => { tell(words.saved()); onClose(); },
  });
  return (
    <DrawerForm form={form} verb={say.add()} onClose={onClose} always>
      <TextInput data-autofocus label={say.name()} description={say.name_about()} value={form.values.name} error={form.wrong("name")} onChange={(event) => form.set({ name: event.currentTarget.value })} />
      <TextInput label={say.owner()} value={form.values.owner} error={form.wrong("owner")} onChange={(event) => form.set({ owner: event.currentTarget.value })} />
    </DrawerForm>
  );
}
