/** The plan: what it includes, who holds a seat, how much storage is used. */
import { useQuery } from "@tanstack/react-query";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { Note } from "@/ui/note";
import { Page, Section } from "@/ui/page";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { readPlan, type Plan } from "./api";
import classes from "./plan.module.css";
import { Seats } from "./seats";
import { StorageBars } from "./storage";
import { strings } from "./strings";

export default function PlanPage() {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: ["plan"], queryFn: readPlan });
  return (
    <Page title={say.plan()} about={say.about()}>
      {asked.error && !asked.data && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Late lines={6} />}
      {asked.data && <Told plan={asked.data} />}
    </Page>
  );
}

function Told({ plan }: { plan: Plan }) {
  const say = useWords(strings);
  const locale = useLocale();
  const rows: [string, string][] = [
    [say.channels(), plan.channels?.join(", ") ?? say.every_channel()],
    [say.countries(), plan.countries?.join(", ") ?? say.every_country()],
    [say.named(), plan.named_seats ? say.named_yes() : say.named_no()],
    [say.since(), plan.since ? shortDate(plan.since, locale) : "–"],
    ...(plan.renews ? [[say.renews(), shortDate(plan.renews, locale)] as [string, string]] : []),
  ];
  return (
    <>
      {plan.ends && <Note tone="amber">{say.ends({ day: shortDate(plan.ends, locale) })}</Note>}
      <Section title={plan.title} about={say.version({ version: plan.version })}>
        <dl className={classes.facts}>{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      </Section>
      {plan.seats.some((seat) => seat.bought !== null) && <Seats plan={plan} />}
      <StorageBars storage={plan.storage} />
    </>
  );
}
