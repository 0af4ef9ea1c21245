/** Where one works, asked when the phone is turned on: an emergency call takes it along. */
import { Button, Group, Modal, Radio, TextInput } from "@mantine/core";
import { IconMapPinQuestion } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/client/http";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { useKept } from "@/lib/keep";
import { useNow } from "@/lib/now";
import { Problem } from "@/lib/problem";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { strings } from "./location_strings";
import type { Phone } from "./make_phone";
import classes from "./phone.module.css";
import { usePhoneHeld } from "./room";

export interface Where { label: string; street: string; house: string; postcode: string; city: string; region: string; country: string; detail: string }
interface Located { due: boolean; place: Where | null; known: Where[]; number: string; emergency: boolean; withheld: boolean }
interface Limits { version: string; advice: string; causes: string[]; due: boolean }
const KEY = ["phone", "location"], LIMITS = ["phone", "limits"], NONE: Where = { label: "", street: "", house: "", postcode: "", city: "", region: "", country: "", detail: "" };
const FIELDS = ["label", "street", "house", "postcode", "city", "region", "country", "detail"] as const, NEEDED: string[] = ["street", "city", "country"];

const useLocated = (wanted: boolean) => useQuery({ queryKey: KEY, queryFn: read, enabled: wanted, retry: false, staleTime: 3_600_000 });

/** Where one said one is; null where nobody knows. */
export const useWhere = (): string | null => {
  const place = useLocated(true).data?.place;
  return place ? named(place) : null;
};

/** "Later" lasts a day, over reloads too: a call taken back is not covered by the question. */
function useLater(): [boolean, (later: boolean) => void] {
  const today = new Date(useNow(60_000)).toDateString();
  const [put, set] = useKept(`phone.place.later.${useSession().member.id}`, "");
  return [put === today, (later) => set(later ? today : "")];
}

/** Whoever put the question off is offered no calls where their account sends help by it: said, with the way out. */
export function Withheld({ phone }: { phone: Phone }) {
  const say = useWords(strings);
  const isOn = usePhoneHeld(phone, (held) => held.line === "ready");
  const [later, setLater] = useLater();
  if (!useLocated(isOn).data?.withheld || !later || !isOn) return null;
  return (
    <div className={classes.withheld} role="status">
      <IconMapPinQuestion size={17} stroke={1.75} aria-hidden />
      <p>{say.withheld()}</p>
      <Button size="compact-xs" variant="default" onClick={() => setLater(false)}>{say.withheld_say()}</Button>
    </div>
  );
}

/** Null where this account is not asked. */
async function read(): Promise<Located | null> {
  try {
    return await client.ask<Located>("GET", "/v1/phone/location");
  } catch (error) {
    if (error instanceof Problem && [403, 404].includes(error.status)) return null;
    throw error;
  }
}

export default function Location({ phone }: { phone: Phone }) {
  const say = useWords(strings);
  const isOn = usePhoneHeld(phone, (held) => held.line === "ready" || held.line === "connecting");
  const isBusy = usePhoneHeld(phone, (held) => held.sounds.length > 0);
  const [later, setLater] = useLater();
  const located = useLocated(isOn).data;
  const limits = useQuery({ queryKey: LIMITS, queryFn: () => client.ask<Limits>("GET", "/v1/emergency/limits"), enabled: isOn && located !== null, retry: false, staleTime: 3_600_000 }).data;
  // Nobody is asked while they talk.
  const asks = Boolean(located?.due) && isOn && !isBusy && !later, reads = !asks && Boolean(limits?.due) && isOn && !isBusy && !later;
  return (
    <>
      <Modal opened={asks} onClose={() => setLater(true)} title={say.title()} closeButtonProps={{ "aria-label": say.close() }}>
        {asks && located && <Ask located={located} onLater={() => setLater(true)} />}
      </Modal>
      <Modal opened={reads} onClose={() => setLater(true)} title={say.limits()} closeButtonProps={{ "aria-label": say.close() }}>
        {reads && limits && <Read limits={limits} />}
      </Modal>
    </>
  );
}

function Ask({ located, onLater }: { located: Located; onLater: () => void }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const known = located.place ? [located.place, ...located.known.filter((one) => named(one) !== named(located.place!))] : located.known;
  const [at, setAt] = useState(known.length ? 0 : -1);
  const [other, setOther] = useState(NONE);
  const place = known[at] ?? other;
  const saving = useMutation({
    mutationFn: () => client.ask<Located>("PUT", "/v1/phone/location", place),
    onSuccess: (next) => { queries.setQueryData(KEY, { ...next, due: false }); tell(say.kept(), next.emergency ? say.help_leaves({ number: next.number }) : say.help_does_not({ number: next.number })); },
  });
  const fields = saving.error instanceof Problem ? saving.error.fields : {};
  const field = (name: keyof Where) => <TextInput key={name} label={say[name]()} required={NEEDED.includes(name)} value={other[name]} error={fields[name]} onChange={(event) => { const told = event.currentTarget.value; setOther({ ...other, [name]: ["country", "region"].includes(name) ? told.toUpperCase() : told }); }} {...(name === "country" ? { maxLength: 2, placeholder: "CH" } : name === "region" ? { maxLength: 3 } : {})} />;
  return (
    <form className={classes.place} onSubmit={(event) => { event.preventDefault(); saving.mutate(); }}>
      <p>{say.about()}</p>
      {known.length > 0 && (
        <Radio.Group label={say.known()} value={String(at)} onChange={(next) => setAt(Number(next))}>
          {known.map((one, index) => <Radio key={named(one)} mt={8} value={String(index)} label={one.label || one.street} description={named(one)} />)}
          <Radio mt={8} value="-1" label={say.other()} />
        </Radio.Group>
      )}
      {at === -1 && FIELDS.map(field)}
      {saving.error && <ProblemNote error={saving.error} />}
      <Group justify="flex-end" gap="xs"><Button variant="default" onClick={onLater}>{say.later()}</Button><Button type="submit" loading={saving.isPending}>{say.confirm()}</Button></Group>
    </form>
  );
}

/** What emergency calls from here cannot do, read once. */
function Read({ limits }: { limits: Limits }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const reading = useMutation({ mutationFn: () => client.ask<Limits>("PUT", "/v1/emergency/limits", { version: limits.version }), onSuccess: (next) => queries.setQueryData(LIMITS, next) });
  return (
    <div className={classes.place}>
      <p>{limits.advice}</p>
      <ul>{limits.causes.map((cause) => <li key={cause}>{cause}</li>)}</ul>
      {reading.error && <ProblemNote error={reading.error} />}
      <Group justify="flex-end"><Button loading={reading.isPending} onClick={() => reading.mutate()}>{say.limits_read()}</Button></Group>
    </div>
  );
}

const named = ({ street, house, postcode, city, region, country, detail }: Where): string => [[street, house].filter(Boolean).join(" "), [postcode, city].filter(Boolean).join(" "), region, country, detail].filter(Boolean).join(", ");
