/** `?`: all keys, read from the same list as everything else. */
import { Modal } from "@mantine/core";
import { useLocale, useWords } from "@/lib/i18n";
import { useKnownActions } from "@/ui/actions";
import { Keys } from "@/ui/keys";
import { useShell } from "./shell_actions";
import classes from "./shell.module.css";
import { strings } from "./strings";

export function Help() {
  const say = useWords(strings);
  const { help, closeHelp } = useShell();
  return (
    <Modal opened={help} onClose={closeHelp} title={say.keys()} size={680} closeButtonProps={{ "aria-label": say.close() }}>
      <KeyList />
      <p className={classes.hint}>{say.keys_hint()}</p>
    </Modal>
  );
}

function KeyList() {
  const say = useWords(strings);
  const locale = useLocale();
  const actions = useKnownActions().filter((action) => action.keys && (action.stands() || !action.name.startsWith("shell.")));
  const groups = Map.groupBy(actions, (action) => action.group?.[locale] ?? say.group_here());
  return (
    <div className={classes.keysList}>
      {[...groups].map(([group, list]) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul>{list.map((action) => <li key={action.name}><span>{action.label(locale)}</span><Keys binding={action.keys ?? ""} /></li>)}</ul>
        </section>
      ))}
    </div>
  );
}
