/** Continuity: what fails now, what is planned, the account's numbers without a kept fallback, and for the operator exercises. */
import { IconBolt, IconPlayerPlay } from "@tabler/icons-react";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import { useActions, type ActionList } from "@/ui/actions";
import { Page, Section } from "@/ui/page";
import { useOpen } from "@/ui/form/use_address";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { Facts } from "@/ui/look/pieces";
import { seesExercises } from "./aims";
import { useContinuity, type Continuity } from "./api";
import { Exercises } from "./exercises";
import { Failing } from "./failing";
import { Numbers } from "./numbers";
import { Side } from "./side";
import { Standing } from "./standing";
import { strings } from "./strings";
import { useUnderWay } from "./under_way";

interface Here { may: boolean; held: boolean; open: (what: string) => void }
const OPERATE = "operator.accounts";
const actions = {
  begin: { name: "continuity.begin", label: strings.begin, group: strings.page, keys: "c", icon: IconPlayerPlay, when: (page) => page.may && !page.held, run: (page) => page.open("begin") },
  fails: { name: "continuity.fails", label: strings.say_fails, group: strings.page, icon: IconBolt, when: (page) => page.may, run: (page) => page.open("failure") },
} satisfies ActionList<Here>;

export default function ContinuityPage() {
  const say = useWords(strings);
  const operates = may(useSession(), OPERATE);
  const asked = useContinuity();
  const [open, setOpen] = useOpen();
  const held = useUnderWay()[0] !== null;
  const { begin, fails } = useActions(actions, { may: operates, held, open: setOpen });
  const found = asked.data;
  return (
    <Page title={say.page()} about={say.about()} wide actions={operates && !held && <ActionButton action={begin} />}>
      {asked.error && !found && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late lines={12} />}
      {found && (
        <>
          <Standing found={found} />
          <Failing failing={found.failing} operates={operates} fails={fails} />
          <Plan found={found} />
          <Numbers all={found.fallbacks} />
          {(operates || seesExercises(found)) && <Exercises found={found} operates={operates} onOpen={setOpen} begin={begin} />}
          <Side found={found} open={open} operates={operates} onClose={() => setOpen(null)} />
        </>
      )}
    </Page>
  );
}

function Plan({ found: { back_within, loses_most, every_days } }: { found: Continuity }) {
  const say = useWords(strings);
  const soon = say.within({ minutes: back_within / 60 });
  return (
    <Section title={say.plan()} about={say.plan_about()}>
      <Facts of={[
        { name: say.aim_back(), value: soon },
        { name: say.aim_calls(), value: soon },
        { name: say.aim_lost(), value: say.minutes({ minutes: loses_most / 60 }) },
        { name: say.aim_every(), value: say.every({ days: every_days }) },
      ]} />
    </Section>
  );
}
