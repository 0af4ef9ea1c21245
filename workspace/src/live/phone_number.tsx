/** A telephone number that can be called where it stands, by whoever may call. */
import { IconPhoneOutgoing } from "@tabler/icons-react";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { calling, type Calling } from "./calling";
import classes from "./phone_number.module.css";
import { strings } from "./strings";

export function PhoneNumber({ number, name, contact, conversation }: Calling) {
  const say = useWords(strings);
  if (!may(useSession(), "call.make")) return <span className="cut figures" title={number}>{number}</span>;
  return (
    <span className={classes.frame}><button type="button" className={classes.number} title={say.call_number({ number })} aria-label={say.call_number({ number })} onClick={() => calling.ask({ number, name, contact, conversation })}>
      <span className="cut figures">{number}</span><IconPhoneOutgoing size={14} stroke={1.75} aria-hidden />
    </button></span>
  );
}
