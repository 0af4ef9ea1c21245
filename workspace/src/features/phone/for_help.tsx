/** A call for help, for who placed it: where help is sent, which number is seen there, and what to say; that it was shown is written down. */
import { IconUrgent } from "@tabler/icons-react";
import { useEffect } from "react";
import { client } from "@/client/http";
import { useWords } from "@/lib/i18n";
import { useWhere } from "./location";
import classes from "./phone.module.css";
import { strings } from "./location_strings";

export function ForHelp({ number, ours }: { number: string; ours: string }) {
  const say = useWords(strings);
  const where = useWhere();
  useEffect(() => { void client.ask("PUT", "/v1/emergency/card").catch(() => undefined); }, []);
  return (
    <div className={classes.help} role="status">
      <IconUrgent size={18} stroke={1.75} aria-hidden />
      <p>
        <strong>{say.calling_help({ number })}</strong> {where ? say.sent_to({ place: where }) : say.sent_nowhere()} {ours ? say.called_back({ number: ours }) : say.not_called_back()}
        <q>{where ? say.say_place({ place: where, number: ours || say.my_mobile() }) : say.say_unknown({ number: ours || say.my_mobile() })}</q>
      </p>
    </div>
  );
}
