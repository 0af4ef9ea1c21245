/** The ways out of a wait: a callback that keeps the place, a voicemail. */
import { ActionIcon, Button, NumberInput, Select, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import type { Prompt } from "./api";
import type { Editing } from "./field_input";
import classes from "./flows.module.css";
import { PromptInput } from "./prompt_input";
import { strings } from "./strings";

interface Offer { does: "callback" | "voicemail"; digit: string; prompt: Prompt; after_s?: number }

export function OffersInput({ editing }: { editing: Editing }) {
  const say = useWords(strings);
  const value = (editing.step.offers as Offer[] | undefined) ?? [];
  const set = (offers: Offer[]) => editing.onChange({ offers });
  const put = (place: number, what: Partial<Offer>) => set(value.with(place, { ...value[place]!, ...what }));
  const ways = [{ value: "callback", label: say.callback() }, { value: "voicemail", label: say.voicemail() }];
  const free = ways.find((way) => !value.some((one) => one.does === way.value));
  return (
    <fieldset className={classes.prompt}>
      {value.map((one, place) => (
        <div className={classes.answer} key={place}>
          <div className={classes.line}>
            <Select size="xs" label={say.offer_does()} data={ways} value={one.does} allowDeselect={false} onChange={(does) => does && put(place, { does: does as Offer["does"] })} />
            <TextInput size="xs" w={64} label={say.digit()} maxLength={1} value={one.digit} onChange={(event) => put(place, { digit: event.currentTarget.value })} />
            <NumberInput size="xs" label={say.after_s()} allowDecimal={false} allowNegative={false} value={one.after_s ?? 30} onChange={(after) => put(place, { after_s: typeof after === "number" ? after : 30 })} />
            <ActionIcon variant="subtle" color="gray" aria-label={say.remove_offer()} onClick={() => set(value.toSpliced(place, 1))}><IconX size={16} /></ActionIcon>
          </div>
          <PromptInput label={say.offer_words()} value={one.prompt} languages={editing.languages} known={editing.known} onChange={(prompt) => put(place, { prompt })} />
        </div>
      ))}
      {free && <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={14} />} onClick={() => set([...value, { does: free.value as Offer["does"], digit: String(value.length + 1), prompt: {} }])}>{say.add_offer()}</Button>}
    </fieldset>
  );
}
