/** Where the contact can be reached, and whether that was proven. */
import { Button, Select, TextInput } from "@mantine/core";
import { IconDeviceMobile, IconMail, IconMessageCircle, IconPhone, IconPlus, IconRosetteDiscountCheck } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useChannelName, useChannels } from "@/client/channels";
import type { Contact } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { PhoneNumber } from "@/live/phone_number";
import { CopyIcon } from "@/ui/copy";
import { ProblemNote } from "@/ui/problem_note";
import { Tip } from "@/ui/tip";
import { useAddAddress } from "./api";
import classes from "./contact.module.css";
import { strings } from "./strings";

export const CHANNEL_ICONS: Record<string, typeof IconMail> = { webchat: IconMessageCircle, email: IconMail, sms: IconDeviceMobile, voice: IconPhone };

/** Channels whose addresses are telephone numbers. */
const TELEPHONES = ["voice", "sms"];

export function Addresses({ contact }: { contact: Contact }) {
  const say = useWords(strings);
  const [adding, setAdding] = useState(false);
  const channels = useChannels();
  const named = useChannelName(strings, say);
  const isVisitor = (channel: string) => channels.some((one) => one.name === channel && !one.capabilities.personal_address);
  return (
    <section className={classes.part}>
      <h3>{say.addresses()}<button type="button" className={classes.plus} aria-label={say.add_address()} onClick={() => setAdding(true)}><IconPlus size={15} stroke={1.75} /></button></h3>
      {contact.addresses.length === 0 && !adding && <p className={classes.quiet}>{say.addresses_none()}</p>}
      <ul className={classes.addresses}>
        {contact.addresses.map((one) => {
          const Icon = CHANNEL_ICONS[one.channel] ?? IconMessageCircle;
          return (
            <li key={`${one.channel} ${one.address}`}>
              <Icon size={16} stroke={1.6} aria-hidden />
              {TELEPHONES.includes(one.channel) ? <PhoneNumber number={one.address} name={contact.name} contact={contact.id} /> : <span className="cut" title={one.address}>{isVisitor(one.channel) ? say.visitor({ channel: named(one.channel) }) : one.address}</span>}
              {one.verified && <Tip label={say.verified()}><span role="img" aria-label={say.verified()} className={classes.proven}><IconRosetteDiscountCheck size={15} stroke={1.75} /></span></Tip>}
              {!isVisitor(one.channel) && <CopyIcon value={one.address} />}
            </li>
          );
        })}
      </ul>
      {adding && <AddAddress id={contact.id} onDone={() => setAdding(false)} />}
    </section>
  );
}

function AddAddress({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useWords(strings);
  const [channel, setChannel] = useState("email");
  const [address, setAddress] = useState("");
  const add = useAddAddress(id);
  const named = useChannelName(strings, say);
  const kinds = [...new Set(["email", "sms", "voice", ...useChannels().filter((one) => one.capabilities.personal_address).map((one) => one.name)])];
  const submit = (event: FormEvent) => { event.preventDefault(); if (address.trim()) add.mutate({ channel, address: address.trim() }, { onSuccess: onDone }); };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Select size="xs" label={say.channel()} allowDeselect={false} value={channel} onChange={(next) => setChannel(next ?? "email")} data={kinds.map((one) => ({ value: one, label: named(one) }))} />
      <TextInput size="xs" label={say.address()} autoFocus value={address} onChange={(event) => setAddress(event.currentTarget.value)} />
      {add.error && <ProblemNote error={add.error} />}
      <div className={classes.formButtons}><Button size="compact-sm" type="submit" loading={add.isPending} disabled={!address.trim()}>{say.add()}</Button><Button size="compact-sm" variant="subtle" color="gray" onClick={onDone}>{say.cancel()}</Button></div>
    </form>
  );
}
