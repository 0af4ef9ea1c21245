/** On which channels the contact may be written to; turning one off is obeyed by the gate at once. */
import { Switch } from "@mantine/core";
import { useChannelName, useChannels } from "@/client/channels";
import type { Contact } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { useTellProblem } from "@/ui/notices";
import { useOptOut } from "./api";
import classes from "./contact.module.css";
import { strings } from "./strings";

export function OptOuts({ contact }: { contact: Contact }) {
  const say = useWords(strings);
  const tell = useTellProblem();
  const optOut = useOptOut(contact.id);
  const named = useChannelName(strings, say);
  const anonymous = useChannels().filter((one) => !one.capabilities.personal_address).map((one) => one.name); // who writes there may do so again from anywhere
  const channels = [...new Set([...anonymous, ...contact.addresses.map((one) => one.channel), ...contact.opted_out])];
  return (
    <section className={classes.part}>
      <h3>{say.opt_outs()}</h3>
      <div className={classes.switches}>
        {channels.map((channel) => {
          const going = optOut.isPending && optOut.variables.channel === channel;
          const out = going ? optOut.variables.out : contact.opted_out.includes(channel);
          const name = named(channel);
          return <Switch key={channel} size="sm" checked={!out} label={out ? say.opted_out({ channel: name }) : say.may_write({ channel: name })} onChange={(event) => optOut.mutate({ channel, out: !event.currentTarget.checked }, { onError: tell })} />;
        })}
      </div>
      {contact.opted_out.length > 0 && <p className={classes.quiet}>{say.opt_out_words()}</p>}
    </section>
  );
}
