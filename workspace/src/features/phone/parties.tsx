/** Who is in a call of more than two, each with their state, and what can be done about who is asked meanwhile. */
import { IconBuilding, IconHeadset, IconPhone, IconUser, IconUserShield } from "@tabler/icons-react";
import type { CallLeg, CallView } from "@/client/calls";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import type { Bound } from "@/ui/actions";
import classes from "./phone.module.css";
import { strings } from "./strings";

const ICONS = { contact: IconUser, agent: IconHeadset, consult: IconHeadset, supervisor: IconUserShield, number: IconPhone };

export function Parties({ call, actions }: { call: CallView; actions: Record<"complete" | "back" | "together", Bound> }) {
  const say = useWords(strings);
  return (
    <div className={classes.parties}>
      <ul aria-label={say.parties()}>{call.legs.map((leg) => <Party key={leg.id} leg={leg} />)}</ul>
      <span className={classes.tools}>{[actions.back, actions.together, actions.complete].filter((one) => one.stands()).map((one) => <ActionButton key={one.name} action={one} size="compact-sm" variant={one === actions.complete ? "filled" : "default"} />)}</span>
    </div>
  );
}

function Party({ leg }: { leg: CallLeg }) {
  const say = useWords(strings);
  const me = useSession().member.id;
  const Icon = ICONS[leg.kind] ?? IconBuilding;
  const state = leg.held ? say.state_held() : leg.muted ? say.muted() : say[`state_${leg.state}`]();
  return <li data-state={leg.held ? "held" : leg.state}><Icon size={15} stroke={1.75} aria-hidden /><strong className="cut">{leg.member === me ? say.you() : leg.label || say.number()}</strong><span>{say[`leg_${leg.kind}`]()} · {leg.mode ? say[`mode_${leg.mode}`]() : state}</span></li>;
}
