/** Sounds for flows: music and recorded words, each with the right by which it is played. */
import { Checkbox, FileInput, Select, TextInput } from "@mantine/core";
import { IconVolume } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { DrawerForm, SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { useForm } from "@/ui/form/use_form";
import { useOpen } from "@/ui/form/use_address";
import { Listing, type Shown } from "@/ui/look/listing";
import { State, Two } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import { tell } from "@/ui/notices";
import { Page } from "@/ui/page";
import { adding } from "../actions";
import { keepClip, readClips, removeClip, type Clip } from "./api";
import { strings } from "./strings";

const actions = adding("sounds.add", strings.add_sound, strings.sounds);
type Values = { name: string; use: "prompt" | "music"; basis: string; owner: string; proof: string; until: string; owned: boolean; lawful: boolean; content: File | null };
const NEW: Values = { name: "", use: "prompt", basis: "own", owner: "", proof: "", until: "", owned: false, lawful: false, content: null };

export default function SoundsPage() {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["flow-clips"], queryFn: readClips, staleTime: 20_000 });
  const [open, setOpen] = useOpen();
  const manages = may(useSession(), "flow.manage");
  const { add } = useActions(actions, { add: () => setOpen("new"), may: manages });
  return (
    <Page wide title={say.sounds()} about={say.sounds_about()} actions={<ActionButton action={add} />}>
      <Listing label={say.sounds()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns(manages)}
        empty={<Empty icon={IconVolume} title={say.no_sounds()} action={<ActionButton action={add} variant="light" />}>{say.no_sounds_words()}</Empty>} />
      <SideDrawer opened={open === "new" && manages} title={say.add_sound()} onClose={() => setOpen(null)}><NewSound onClose={() => setOpen(null)} /></SideDrawer>
    </Page>
  );
}

function NewSound({ onClose }: { onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const queries = useQueryClient();
  const form = useForm<Values, Clip>({
    start: NEW,
    check: ({ name, owner, content, basis, proof }) => ({ ...(name.trim() ? {} : { name: words.required() }), ...(owner.trim() ? {} : { owner: words.required() }), ...(content ? {} : { content: words.required() }), ...(basis !== "licence" || proof.trim() ? {} : { proof: words.required() }) }),
    save: ({ content, owned, lawful, until, ...told }) => keepClip({ ...told, owned: String(owned), lawful: String(lawful), ...(until ? { until: `${until}T23:59:59+00:00` } : {}) }, content as File),
    done: async (made) => { tell(words.saved(), made.name); await queries.invalidateQueries({ queryKey: ["flow-clips"] }); onClose(); },
  });
  const { values, set, wrong } = form;
  const bases = [{ value: "own", label: say.own_work() }, { value: "licence", label: say.licence() }, { value: "public_domain", label: say.public_domain() }];
  return (
    <DrawerForm form={form} onClose={onClose} verb={say.add_sound()} always>
      <TextInput data-autofocus label={say.name()} value={values.name} error={wrong("name")} onChange={(event) => set({ name: event.currentTarget.value })} />
      <FileInput label={say.file()} accept="audio/wav,.wav" value={values.content} error={wrong("content")} onChange={(content) => set({ content })} />
      <Select label={say.use()} data={[{ value: "prompt", label: say.prompt() }, { value: "music", label: say.music_use() }]} value={values.use} allowDeselect={false} onChange={(use) => use && set({ use: use as Values["use"] })} />
      <TextInput label={say.owner()} value={values.owner} error={wrong("owner")} onChange={(event) => set({ owner: event.currentTarget.value })} />
      <Select label={say.basis()} data={bases} value={values.basis} allowDeselect={false} error={wrong("basis")} onChange={(basis) => basis && set({ basis })} />
      {values.basis === "licence" && <TextInput label={say.proof()} value={values.proof} error={wrong("proof")} onChange={(event) => set({ proof: event.currentTarget.value })} />}
      {values.basis === "licence" && <TextInput type="date" label={say.until()} value={values.until} error={wrong("until")} onChange={(event) => set({ until: event.currentTarget.value })} />}
      <Checkbox label={say.owned()} checked={values.owned} error={wrong("owned")} onChange={(event) => set({ owned: event.currentTarget.checked })} />
      <Checkbox label={say.lawful()} checked={values.lawful} onChange={(event) => set({ lawful: event.currentTarget.checked })} />
    </DrawerForm>
  );
}

function useColumns(manages: boolean): Shown<Clip>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const queries = useQueryClient();
  const day = (at: string) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(at));
  const bases: Record<string, string> = { own: say.own_work(), licence: say.licence(), public_domain: say.public_domain() };
  const drop = async (clip: Clip) => { await removeClip(clip.id); void queries.invalidateQueries({ queryKey: ["flow-clips"] }); };
  return [
    { name: "name", label: say.name(), cell: (clip) => <Two small={say.seconds({ n: clip.seconds })}>{clip.name}</Two> },
    { name: "use", label: say.use(), wide: true, width: 120, cell: (clip) => (clip.use === "music" ? say.music_use() : say.prompt()) },
    { name: "basis", label: say.basis(), wide: true, cell: (clip) => <Two small={clip.proof}>{bases[clip.basis] ?? clip.basis}</Two> },
    { name: "until", label: say.until(), width: 140, cell: (clip) => (clip.until ? day(clip.until) : say.no_end()) },
    { name: "state", label: say.state(), width: 130, cell: (clip) => <State tone={clip.playable ? "green" : "red"}>{clip.playable ? say.playable() : say.ended_right()}</State> },
    ...(manages ? [{ name: "remove", label: "", width: 180, end: true, cell: (clip: Clip) => <RemoveButton title={say.remove_sound_title({ name: clip.name })} verb={say.remove_sound()} onYes={() => drop(clip)}>{say.remove_sound_words()}</RemoveButton> }] : []),
  ];
}
