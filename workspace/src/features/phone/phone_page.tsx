/** The page of one's phone: its state, the devices, the line check. */
import { Button, NativeSelect } from "@mantine/core";
import { IconBellRinging } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { Page, Section } from "@/ui/page";
import { Check } from "./check";
import { LineNote } from "./dial_pad";
import type { Phone } from "./make_phone";
import { strings } from "./page_strings";
import classes from "./phone.module.css";
import { ring } from "./ringer";
import { usePhone, usePhoneHeld } from "./room";
import { useChosen, useDevices, type Use } from "./sound_devices";

export function PhonePage() {
  const say = useWords(strings);
  const phone = usePhone();
  return (
    <div className={classes.page}>
      <Page title={say.title()} about={say.about()}>
        {phone && <State phone={phone} />}
        <Section title={say.devices()}>
          <Choose use="microphone" onChange={(device) => void phone?.microphone(device)} />
          <Choose use="speaker" onChange={(device) => phone?.speaker(device)} />
          <Choose use="ringer" />
          <Button mt={12} size="compact-md" variant="default" leftSection={<IconBellRinging size={16} stroke={1.75} />} onClick={() => { const stop = ring(); setTimeout(stop, 1600); }}>{say.try_ring()}</Button>
        </Section>
        <Check />
      </Page>
    </div>
  );
}

const State = ({ phone }: { phone: Phone }) => <LineNote phone={phone} line={usePhoneHeld(phone, (held) => held.line)} />;

function Choose({ use, onChange }: { use: Use; onChange?: (device: string) => void }) {
  const say = useWords(strings);
  const [device, setDevice] = useChosen(use);
  const devices = useDevices(use, true);
  const isGone = device && !devices.some((one) => one.id === device);
  return <NativeSelect mb={12} label={say[use]()} description={devices.length ? undefined : say.devices_hidden()} value={isGone ? "" : device} onChange={(event) => { const next = event.currentTarget.value; setDevice(next); onChange?.(next); }} data={[{ value: "", label: say.system() }, ...devices.map((one) => ({ value: one.id, label: one.name }))]} />;
}
