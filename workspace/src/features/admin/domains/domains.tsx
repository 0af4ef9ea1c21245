/** Domains mail may leave under, and the exact lines each needs in DNS. */
import { Button, TextInput } from "@mantine/core";
import { IconWorldCheck } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { addDomain, checkDomain, readDomains, removeDomain, turnKey, type Domain } from "@/client/mail";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, ms } from "@/lib/time";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { DrawerForm, SideDrawer } from "@/ui/form/drawer";
import drawer from "@/ui/form/drawer.module.css";
import { strings as shared } from "@/ui/form/strings";
import { useOpen } from "@/ui/form/use_address";
import { useForm } from "@/ui/form/use_form";
import { Listing, Trouble, type Shown } from "@/ui/look/listing";
import { Code, State } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import classes from "./domains.module.css";
import { strings } from "./strings";

const actions = adding("domains.add", strings.add, strings.domains);
const TONES = { pending: "amber", proven: "green", failed: "red", lost: "red" } as const;

export default function DomainsPage() {
  const say = useWords(strings);
  const words = useWords(shared);
  const asked = useQuery({ queryKey: ["domains"], queryFn: readDomains });
  const [open, setOpen] = useOpen();
  const { add } = useActions(actions, { add: () => setOpen("new") });
  const domain = asked.data?.find((one) => one.id === open) ?? null;
  const close = () => setOpen(null);
  return (
    <Page title={say.domains()} about={say.about()} actions={<ActionButton action={add} />}>
      <Listing label={say.domains()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns()} onOpen={(one) => setOpen(one.id)}
        empty={<Empty icon={IconWorldCheck} title={say.empty()} action={<ActionButton action={add} variant="light" />}>{say.empty_words()}</Empty>} />
      <SideDrawer opened={Boolean(open && asked.data)} title={open === "new" ? say.add() : (domain?.name ?? words.gone())} onClose={close} size={640}>
        {open === "new" && <NewDomain onMade={(made) => setOpen(made.id)} onClose={close} />}
        {domain && <Lines key={domain.id} domain={domain} onClose={close} />}
        {open !== "new" && !domain && <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
      </SideDrawer>
    </Page>
  );
}

function useColumns(): Shown<Domain>[] {
  const say = useWords(strings);
  const locale = useLocale();
  return [
    { name: "name", label: say.name(), cell: (one) => one.name },
    { name: "state", label: say.state(), cell: (one) => <State tone={TONES[one.state]}>{one.words}</State> },
    { name: "checked", label: say.checked(), width: 200, cell: (one) => (one.checked_at ? inFull(ms(one.checked_at), locale) : say.never()) },
  ];
}

function NewDomain({ onMade, onClose }: { onMade: (domain: Domain) => void; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const form = useForm<{ name: string }, Domain>({
    start: { name: "" },
    check: ({ name }) => (name.trim() ? {} : { name: words.required() }),
    save: ({ name }) => addDomain(name.trim()),
    done: async (made) => { await queries.invalidateQueries({ queryKey: ["domains"] }); onMade(made); },
  });
  return (
    <DrawerForm form={form} verb={say.add()} onClose={onClose} always>
      <TextInput data-autofocus label={say.name()} description={say.name_about()} value={form.values.name} error={form.wrong("name")} onChange={(event) => form.set({ name: event.currentTarget.value })} />
    </DrawerForm>
  );
}

function Lines({ domain, onClose }: { domain: Domain; onClose: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["domains"] });
  const check = useMutation({ mutationFn: () => checkDomain(domain.id), onSettled: refresh });
  const turn = useMutation({ mutationFn: () => turnKey(domain.id), onSettled: refresh });
  const error = check.error ?? turn.error;
  return (
    <div className={drawer.fields}>
      <State tone={TONES[domain.state]}>{domain.words}</State>
      <h3>{say.lines()}</h3>
      <p>{say.lines_about()}</p>
      {domain.records.map((line) => (
        <section key={line.purpose} className={classes.line} aria-label={line.name}>
          <header><strong>{line.words}</strong><State tone={line.ok ? "green" : line.required ? "red" : "grey"}>{line.ok ? say.stands() : say.missing()} · {line.required ? say.required() : say.advised()}</State></header>
          <span>{line.type}</span>
          <Code wrap text={line.name} label={say.line_name()} />
          <span>{say.line_value()}</span>
          <Code wrap text={line.value} label={say.line_value()} />
          {!line.ok && line.found.length > 0 && <p>{say.found_instead({ found: line.found.join(" · ") })}</p>}
        </section>
      ))}
      {error && <Trouble error={error} onAgain={() => check.mutate()} />}
      <div className={classes.buttons}>
        <Button loading={check.isPending} onClick={() => check.mutate()}>{say.check()}</Button>
        <Button variant="default" loading={turn.isPending} onClick={() => turn.mutate()}>{say.turn()}</Button>
        <RemoveButton title={say.remove_title({ name: domain.name })} verb={say.remove()} onYes={async () => { await removeDomain(domain.id); onClose(); void refresh(); }}>{say.remove_words()}</RemoveButton>
      </div>
    </div>
  );
}
