/** A call for help, for who placed it: where help is sent, or that they have to say it. */
import { IconUrgent } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { useWhere } from "./location";
import classes from "./phone.module.css";
import { strings } from "./location_strings";

export function ForHelp({ number }: { number: string }) {
  const say = useWords(strings);
  const where = useWhere();
  return (
    <div className={classes.help} role="status">
      <IconUrgent size={18} stroke={1.75} aria-hidden />
      <p><strong>{say.calling_help({ number })}</strong> {where ? say.sent_to({ place: where }) : say.sent_nowhere()}</p>
    </div>
  );
}
