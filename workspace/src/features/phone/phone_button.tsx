/** The phone in the rail: its state as a dot and in words; it opens the dial pad. */
import { IconPhone } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { calling } from "@/live/calling";
import { useActions } from "@/ui/actions";
import { useAnnounce } from "@/ui/announce";
import { Keys } from "@/ui/keys";
import { Tip } from "@/ui/tip";
import { phoneActions } from "./actions";
import { wanted } from "./begin";
import type { Phone } from "./make_phone";
import classes from "./phone.module.css";
import { usePhoneHeld } from "./room";
import { strings } from "./strings";

export default function PhoneButton({ phone, className }: { phone: Phone; className?: string }) {
  const say = useWords(strings);
  const session = useSession();
  const navigate = useNavigate();
  const line = usePhoneHeld(phone, (held) => held.line);
  const dial = () => calling.ask({ number: "" });
  useActions(phoneActions, {
    line, dial, mayCall: may(session, "call.make"),
    turnOn: () => { wanted(true); return phone.turnOn(); },
    turnOff: () => { wanted(false); phone.turnOff(); },
    settings: () => void navigate({ to: "/phone" }),
  });
  useSaid(line);
  const label = say.phone_state({ state: say[`line_${line}`]() });
  return (
    <Tip label={<span className={classes.tip}>{label}<Keys binding="d" plain /></span>} position="right">
      <button type="button" className={className} onClick={dial} aria-label={label} aria-keyshortcuts="d" aria-haspopup="dialog">
        <IconPhone size={21} stroke={1.6} aria-hidden /><span className={classes.dot} data-line={line} aria-hidden />
      </button>
    </Tip>
  );
}

/** What becomes of the line is said where nobody looks, but not its passing through "connecting". */
function useSaid(line: string): void {
  const say = useWords(strings);
  const announce = useAnnounce();
  const last = useRef(line);
  useEffect(() => {
    if (last.current === line || line === "connecting") return;
    if (!(last.current === "off" && line === "elsewhere")) announce(say.said_line({ state: say[`line_${line}` as "line_ready"](), now: say[`now_${line}` as "now_ready"]() }));
    last.current = line;
  }, [line, say, announce]);
}
