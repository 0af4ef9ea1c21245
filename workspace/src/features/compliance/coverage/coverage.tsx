/** Clause coverage: how many stand how, and each with what keeps or what is missing. */
import { Button, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/client/http";
import { useLocale, useWords } from "@/lib/i18n";
import { Page } from "@/ui/page";
import { useAddress } from "@/ui/form/use_address";
import { Bar, Listing, type Shown } from "@/ui/look/listing";
import { few, State, Two } from "@/ui/look/pieces";
import { areas } from "./areas/strings";
import classes from "./coverage.module.css";
import { strings } from "./strings";

type Stands = "kept" | "partly" | "planned" | "not_software";
interface Row { id: string; title: string; area: string; tier: number; state: Stands; kept_by: string[]; missing: string; waits_for_words: string; why: string; href: string }
interface Found { coverage: { all: Record<Stands | "all", number> }; clauses: Row[] }

const TONES = { kept: "green", partly: "amber", planned: "none", not_software: "grey" } as const;
const STATES = Object.keys(TONES) as Stands[];
const PAGE = 100;

export default function CoveragePage() {
  const say = useWords(strings);
  const called = useAreas();
  const [{ state, area, tier, find = "" }, set] = useAddress();
  const [most, setMost] = useState(PAGE);
  const asked = useQuery({ queryKey: ["clauses"], staleTime: 600_000, queryFn: () => client.ask<Found>("GET", "/v1/clauses") });
  const every = asked.data?.clauses ?? [];
  const word = find.toLowerCase();
  const rows = every.filter((one) => (!state || one.state === state) && (!area || one.area === area) && (!tier || String(one.tier) === tier) && (!word || `${one.id} ${one.title}`.toLowerCase().includes(word)));
  const pick = (name: string, label: string, any: string, value: string | undefined, data: { value: string; label: string }[]) => <Select size="xs" aria-label={label} placeholder={any} data={data} value={value ?? null} clearable onChange={(chosen) => set({ [name]: chosen ?? "" }, true)} />;
  return (
    <Page wide title={say.coverage()} about={say.about()}>
      {asked.data && <Counts of={asked.data.coverage.all} />}
      <Bar find={find} onFind={(text) => set({ find: text }, true)} label={say.find()}>
        {pick("state", say.state(), say.any(), state, STATES.map((value) => ({ value, label: say[value]() })))}
        {pick("area", say.area(), say.any_area(), area, [...new Set(every.map((one) => one.area))].map((value) => ({ value, label: called(value) })).toSorted((one, other) => one.label.localeCompare(other.label)))}
        {pick("tier", say.tier(), say.any_tier(), tier, ["1", "2", "3"].map((value) => ({ value, label: `${say.tier()} ${value}` })))}
      </Bar>
      <Listing label={say.coverage()} asked={{ data: asked.data?.clauses, error: asked.error, refetch: asked.refetch }} rows={rows.slice(0, most)} rowKey={(one) => one.id} filtered={Boolean(state || area || tier || find)} columns={useColumns()} />
      {rows.length > most && <Button mt="md" variant="default" onClick={() => setMost(most + PAGE)}>{say.more()}</Button>}
    </Page>
  );
}

function useAreas(): (area: string) => string {
  const said: Record<string, (() => string) | undefined> = useWords(areas);
  return (area) => said[area]?.() ?? area;
}

function useColumns(): Shown<Row>[] {
  const say = useWords(strings);
  const called = useAreas();
  return [
    { name: "clause", label: say.clause(), width: 320, cell: (one) => <Two small={one.id}><a className={classes.title} href={one.href} target="_blank" rel="noreferrer">{one.title}</a></Two> },
    { name: "state", label: say.state(), width: 150, cell: (one) => <State tone={TONES[one.state]}>{say[one.state]()}</State> },
    { name: "area", label: say.area(), width: 150, wide: true, cell: (one) => <Two small={`${say.tier()} ${one.tier}`}>{called(one.area)}</Two> },
    { name: "keeps", label: say.keeps(), wide: true, cell: (one) => <span className={classes.keeps}>{one.missing || one.why || one.waits_for_words || few(one.kept_by, 2)}</span> },
  ];
}

function Counts({ of }: { of: Found["coverage"]["all"] }) {
  const say = useWords(strings);
  const locale = useLocale();
  const figure = new Intl.NumberFormat(locale);
  return (
    <>
      <div className={classes.line} aria-hidden>{STATES.map((each) => <span key={each} data-state={each} style={{ flexGrow: of[each] }} />)}</div>
      <dl className={classes.counts}>{STATES.map((each) => <div key={each} data-state={each}><dt>{say[each]()}</dt><dd>{figure.format(of[each])}</dd></div>)}</dl>
    </>
  );
}
