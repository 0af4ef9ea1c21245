/** The drills that were held, the newest first. */
import { IconFlagCheck } from "@tabler/icons-react";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, shortDate } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { Section } from "@/ui/page";
import { Listing, type Shown } from "@/ui/look/listing";
import { State, Two } from "@/ui/look/pieces";
import { useDrills, type Drill, type Site } from "./api";
import { whyOf } from "./drilling";
import { strings } from "./strings";

export function Drills({ sites = [] }: { sites: Site[] | undefined }) {
  const say = useWords(strings);
  const asked = useDrills();
  return (
    <Section title={say.drills()} about={say.drills_about()}>
      <Listing label={say.drills()} asked={asked} rows={asked.data} rowKey={(one) => one.id} columns={useColumns(sites)}
        empty={<Empty icon={IconFlagCheck} title={say.drills_none()}>{say.drills_none_words()}</Empty>} />
    </Section>
  );
}

function useColumns(sites: Site[]): Shown<Drill>[] {
  const say = useWords(strings);
  const locale = useLocale();
  return [
    { name: "site", label: say.site(), width: 200, cell: (one) => <Two>{sites.find((site) => site.id === one.site)?.name ?? say.gone_site()}</Two> },
    { name: "when", label: say.when(), width: 170, cell: (one) => <time className="figures" dateTime={one.at}>{shortDate(one.at, locale)} {clock(one.at, locale)}</time> },
    { name: "outcome", label: say.outcome(), width: 150, cell: (one) => <State tone={one.passed ? "green" : "red"}>{one.passed ? say.passed() : say.failed()}</State> },
    { name: "read", label: say.read_back(), cell: (one) => <Two small={one.passed ? undefined : whyOf(say, one)}>{one.number} · {one.told}</Two> },
  ];
}
