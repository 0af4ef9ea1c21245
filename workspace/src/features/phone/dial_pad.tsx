/** The dial pad: the phone's state, a number as it is typed, what the gate says of it, our number, the sentence to begin with. */
import { Button, Drawer, NativeSelect, TextInput } from "@mantine/core";
import { IconAlertTriangle, IconBackspace, IconCircleCheck, IconPhone, IconQuote } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { CallPurpose, DialPreview } from "@/client/calls";
import type { Presence } from "@/client/contract";
import { client } from "@/client/http";
import { useLocale, useWords } from "@/lib/i18n";
import { calling, type Calling } from "@/live/calling";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { wanted } from "./begin";
import { strings as dialWords } from "./dial_strings";
import { Keys } from "./keypad";
import type { LineState, Phone } from "./make_phone";
import classes from "./phone.module.css";
import { Refused } from "./refused";
import { useOurNumbers, usePhoneHeld } from "./room";
import { strings } from "./strings";
import { useDial } from "./use_dial";

const NO_COUNTRY = "001"; // satellites and networks of no country

export default function DialPad({ phone }: { phone: Phone }) {
  const say = useWords(strings);
  const wish = calling.use();
  const line = usePhoneHeld(phone, (held) => held.line);
  return (
    <Drawer opened={wish !== null} onClose={calling.done} position="right" size={380} title={say.phone()} closeButtonProps={{ "aria-label": say.close() }}>
      <LineNote line={line} phone={phone} />
      {wish && <Dial key={wish.number + (wish.conversation ?? "")} phone={phone} wish={wish} line={line} />}
      <p className={classes.settings}><Link to="/phone" onClick={calling.done}>{say.settings()}</Link></p>
    </Drawer>
  );
}

export function LineNote({ line, phone }: { line: LineState; phone: Phone }) {
  const say = useWords(strings);
  const on = () => { wanted(true); void phone.turnOn(); }, off = () => { wanted(false); phone.turnOff(); };
  const isOn = ["ready", "connecting", "elsewhere"].includes(line);
  const presence = useAbsent(line);
  return (
    <div className={classes.lineNote} data-line={line} role="status">
      <span className={classes.dotIn} data-line={line} aria-hidden />
      <p><strong>{say.phone_state({ state: say[`line_${line}`]() })}</strong><span>{presence ? say.now_ready_absent() : say[`now_${line}`]()}</span></p>
      {presence && <Button size="compact-sm" loading={presence.isPending} onClick={() => presence.mutate()}>{say.be_available()}</Button>}
      {line !== "not_secure" && <Button size="compact-sm" variant={isOn ? "default" : "filled"} onClick={isOn ? off : on}>{isOn ? say.turn_off() : line === "off" ? say.turn_on() : say.try_again()}</Button>}
    </div>
  );
}

/** A phone that is ready rings nobody who is away: the way to be available; null where they are, or take no work. */
function useAbsent(line: LineState) {
  const queries = useQueryClient();
  const { data } = useQuery<Presence>({ queryKey: ["presence"], enabled: false });
  const coming = useMutation({ mutationFn: () => client.put("/v1/presence", { status: "available" }), onSuccess: (next) => queries.setQueryData(["presence"], next) });
  return line === "ready" && (data?.status === "offline" || data?.status === "away") ? coming : null;
}

function Dial({ phone, wish, line }: { phone: Phone; wish: Calling; line: LineState }) {
  const say = useWords(dialWords);
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const dial = useDial(phone, wish, ({ theirs, conversation }, keyed) => {
    tell(say.calling({ number: theirs || keyed }));
    calling.done();
    void navigate({ to: "/inbox/$view/{-$conversation}", params: { view: "mine", conversation } });
  });
  const { preview, isFresh } = dial;
  const refused = dial.ruled ?? (preview && preview.ruling.outcome !== "permitted" ? preview.ruling : null);
  const type = (key: string) => { dial.setNumber(dial.number + key); input.current?.focus(); };
  return (
    <form className={classes.dial} onSubmit={(event) => { event.preventDefault(); if (dial.number.trim() && line === "ready" && !(refused && isFresh)) dial.calling.mutate(); }}>
      <TextInput ref={input} data-autofocus type="tel" label={wish.name ? say.history({ name: wish.name }) : say.number()} description={say.number_hint()} inputMode="tel" autoComplete="off" value={dial.number} onChange={(event) => dial.setNumber(event.currentTarget.value)}
        rightSection={dial.number && <button type="button" className={classes.erase} aria-label={say.delete()} onClick={() => dial.setNumber(dial.number.slice(0, -1))}><IconBackspace size={18} stroke={1.6} /></button>} />
      <div className={classes.readAs} aria-live="polite">{preview && isFresh && <ReadAs preview={preview} />}</div>
      <Keys onKey={type} />
      <From value={dial.from || (preview?.from ?? "")} onChange={dial.setFrom} />
      <NativeSelect label={say.purpose()} value={dial.purpose} onChange={(event) => dial.setPurpose(event.currentTarget.value as CallPurpose)} data={(["service", "marketing"] as const).map((value) => ({ value, label: say[value]() }))} />
      {refused && <Refused ruling={refused} would={!dial.ruled} />}
      {preview?.opening && !refused && <p className={classes.opening} lang={preview.opening.language}><IconQuote size={16} stroke={1.75} aria-hidden /><span><strong>{say.opening()}</strong>{preview.opening.text}</span></p>}
      {dial.error && <ProblemNote error={dial.error} />}
      {line !== "ready" && <p className={classes.quiet}>{say.not_ready()}</p>}
      <Button type="submit" leftSection={<IconPhone size={17} stroke={1.75} />} loading={dial.calling.isPending} disabled={!dial.number.trim() || line !== "ready" || Boolean(refused && isFresh)}>{say.call()}</Button>
    </form>
  );
}

function ReadAs({ preview }: { preview: DialPreview }) {
  const say = useWords(dialWords);
  const locale = useLocale();
  const country = preview.country === NO_COUNTRY ? say.no_country() : preview.country ? new Intl.DisplayNames([locale], { type: "region" }).of(preview.country) ?? preview.country : "";
  if (preview.emergency) return <p className={classes.urgent}><IconAlertTriangle size={16} stroke={1.75} aria-hidden />{say.emergency()}</p>;
  return <p><span className="figures">{country ? say.read_as({ number: preview.number, country }) : preview.number}</span>{preview.ruling.outcome === "permitted" && <span className={classes.mayCall}><IconCircleCheck size={15} stroke={1.75} aria-hidden />{say.may_call()}</span>}</p>;
}

function From({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const say = useWords(dialWords);
  const numbers = useOurNumbers().data ?? [];
  if (!numbers.length) return null;
  const named = (one: (typeof numbers)[number]) => (one.name ? `${one.name}, ${one.number}` : one.number);
  return <NativeSelect label={say.from()} value={value || (numbers.find((one) => one.usual)?.id ?? "")} onChange={(event) => onChange(event.currentTarget.value)} data={numbers.map((one) => ({ value: one.id, label: one.usual ? say.from_usual({ number: named(one) }) : named(one) }))} />;
}
