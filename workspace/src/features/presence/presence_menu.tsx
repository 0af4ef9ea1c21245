/** Oneself at the foot of the rail: status, load, sounds, appearance, profile. */
import { Menu } from "@mantine/core";
import { IconBell, IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { PresenceStatus } from "@/client/contract";
import { takesWork, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { useKept } from "@/lib/keep";
import { ActionMenuItem } from "@/ui/action_button";
import { useActions, type Bound } from "@/ui/actions";
import { Avatar } from "@/ui/avatar";
import { ask, canAsk } from "@/ui/browser_notice";
import { Keys } from "@/ui/keys";
import { presenceActions } from "./actions";
import { useMyPresence, useSetPresence } from "./api";
import { LoadLines } from "./load_lines";
import classes from "./presence.module.css";
import { strings } from "./strings";

export const DOTS = { available: "green", busy: "red", away: "amber", offline: "grey" } as const;
const STATUSES: PresenceStatus[] = ["available", "busy", "away", "offline"];

export function PresenceMenu({ appearance, language, density, profile, leave }: { appearance: Bound[]; language: Bound; density: Bound; profile: Bound; leave: Bound }) {
  const say = useWords(strings);
  const session = useSession();
  const { member, account } = session;
  const works = takesWork(session);
  const presence = useMyPresence();
  const set = useSetPresence();
  const status = set.isPending ? (set.variables ?? "offline") : (presence?.status ?? "offline");
  const actions = useActions(presenceActions, { status, works, set: set.mutateAsync });
  return (
    <Menu position="right-end" width={296} offset={10} returnFocus>
      <Menu.Target>
        <button type="button" className={classes.self}>
          <span className="seen-by-readers">{works ? say.menu({ name: member.name, status: say[status]() }) : say.menu_alone({ name: member.name })}</span>
          <Avatar name={member.name} size={32} dot={works ? DOTS[status] : undefined} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}><strong className="cut">{member.name}</strong><span className="cut">{account.name}</span></div>
        {works && <Menu.Divider />}
        {works && STATUSES.map((one) => <StatusLine key={one} status={one} chosen={one === status} action={actions[one]} />)}
        {presence && <LoadLines presence={presence} />}
        <Menu.Divider />
        <Menu.Sub>
          <Menu.Sub.Target><Menu.Sub.Item>{say.appearance()}</Menu.Sub.Item></Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {appearance.map((action) => <ActionMenuItem key={action.name} action={action} />)}
            <Menu.Divider />
            <ActionMenuItem action={density} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Sub>
          <Menu.Sub.Target><Menu.Sub.Item>{say.settings()}</Menu.Sub.Item></Menu.Sub.Target>
          <Menu.Sub.Dropdown><Sounds /></Menu.Sub.Dropdown>
        </Menu.Sub>
        <ActionMenuItem action={language} />
        <ActionMenuItem action={profile} />
        <ActionMenuItem action={leave} />
      </Menu.Dropdown>
    </Menu>
  );
}

function StatusLine({ status, chosen, action }: { status: PresenceStatus; chosen: boolean; action: Bound }) {
  const say = useWords(strings);
  const locale = useLocale();
  return (
    <Menu.RadioItem value={status} checked={chosen} onChange={action.run} closeMenuOnClick classNames={{ itemIndicator: classes.noMark }}
      rightSection={chosen ? <IconCheck size={16} aria-hidden /> : action.keys && <Keys binding={action.keys} />}>
      <span className={classes.status}><i className={classes.dot} data-color={DOTS[status]} /><span>{action.label(locale)}<small>{say[`${status}_words`]()}</small></span></span>
    </Menu.RadioItem>
  );
}

function Sounds() {
  const say = useWords(strings);
  const [offer, setOffer] = useKept("sound.offer", true);
  const [message, setMessage] = useKept("sound.message", true);
  const [asking, setAsking] = useState(canAsk);
  const look = { checkIcon: <IconCheck size={16} aria-hidden />, classNames: { itemIndicator: classes.mark } };
  return (
    <>
      <Menu.CheckboxItem {...look} checked={offer} onChange={setOffer}>{say.sound_offer()}</Menu.CheckboxItem>
      <Menu.CheckboxItem {...look} checked={message} onChange={setMessage}>{say.sound_message()}</Menu.CheckboxItem>
      {asking && <Menu.Item leftSection={<IconBell size={16} stroke={1.75} />} onClick={() => void ask().then(() => setAsking(false))}>{say.notify()}</Menu.Item>}
    </>
  );
}
