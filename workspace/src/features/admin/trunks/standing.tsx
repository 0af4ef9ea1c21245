/** How a trunk stands, a test of it, and what to set at its provider. */
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { adoptNumber, listOwned, pauseTrunk, readTrunks, removeTrunk, resumeTrunk, testTrunk, type Trunk } from "@/client/telephony";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { Code, State } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import { strings } from "./strings";
import classes from "./trunks.module.css";
import { TONES } from "./trunks";

interface Props { trunk: Trunk; onChange: () => unknown; onClose: () => void }

export function Standing({ trunk, onChange, onClose }: Props) {
  const say = useWords(strings);
  const locale = useLocale();
  const testing = useMutation({ mutationFn: () => testTrunk(trunk.id), onSuccess: onChange });
  const pausing = useMutation({ mutationFn: async () => { await (trunk.paused ? resumeTrunk(trunk.id) : pauseTrunk(trunk.id)); }, onSuccess: onChange });
  const waiting = trunk.test?.state === "asked";
  useQuery({ queryKey: ["trunks"], queryFn: readTrunks, refetchInterval: waiting ? 1_000 : 10_000 });
  return (
    <>
      <section className={classes.stands} aria-label={say.state()} role="status">
        <State tone={TONES[trunk.state]}>{trunk.since && trunk.state !== "paused" ? say.since({ state: say[trunk.state](), when: inFull(trunk.since, locale) }) : say[trunk.state]()}</State>
        {trunk.state === "down" && <p>{trunk.words} {trunk.remedy}</p>}
        {trunk.test && <State tone={({ asked: "blue", ok: "green", failed: "red", unheard: "amber" } as const)[trunk.test.state]}>{trunk.test.words}</State>}
        <div className={classes.buttons}>
          <Button variant="default" loading={testing.isPending || waiting} onClick={() => testing.mutate()}>{say.test()}</Button>
          <Button variant="default" loading={pausing.isPending} onClick={() => pausing.mutate()}>{trunk.paused ? say.resume() : say.pause()}</Button>
          <RemoveButton title={say.remove_title({ name: trunk.setup.name })} verb={say.remove()} onYes={async () => { await removeTrunk(trunk.id); onClose(); void onChange(); }}>{say.remove_words()}</RemoveButton>
        </div>
        <ProblemNote error={testing.error ?? pausing.error} />
      </section>
      <Guide trunk={trunk} />
      {trunk.kind === "twilio" && <Hosted trunk={trunk} onChange={onChange} />}
    </>
  );
}

/** What has to be set at the provider, ready to be copied. */
function Guide({ trunk }: { trunk: Trunk }) {
  const say = useWords(strings);
  const { guide } = trunk;
  return (
    <section className={classes.guide} aria-label={say.guide()}>
      <h3>{say.guide()}</h3>
      {trunk.kind === "twilio"
        ? <><p>{say.guide_voice()}</p><Code label={say.guide_voice()} text={guide.outgoing} /><p>{say.guide_incoming()}</p><Code label={say.guide_incoming()} text={guide.incoming} /><p>{say.guide_token()}</p></>
        : <><p>{say.guide_send()}</p><Code label={say.guide_send()} text={`sip:${guide.sip}`} /><p>{say.guide_sip()}</p></>}
    </section>
  );
}

/** The numbers a hosted provider has for us, those that are not here yet to be taken up. */
function Hosted({ trunk, onChange }: { trunk: Trunk; onChange: () => unknown }) {
  const say = useWords(strings);
  const listing = useMutation({ mutationFn: () => listOwned(trunk.id), onSuccess: onChange });
  const taking = useMutation({ mutationFn: (number: string) => adoptNumber(trunk.id, { number, kind: "geographic", name: number }), onSuccess: () => listing.mutate() });
  return (
    <section className={classes.hosted} aria-label={say.hosted()}>
      <h3>{say.hosted()}</h3>
      <div className={classes.buttons}><Button variant="default" loading={listing.isPending} onClick={() => listing.mutate()}>{say.list_owned()}</Button></div>
      {listing.data && (listing.data.length === 0
        ? <p>{say.nothing_owned()}</p>
        : <ul className={classes.rows}>{listing.data.map((one) => <li key={one.reference}><span>{one.number}</span>{one.known ? <State tone="green">{say.here()}</State> : <Button size="compact-sm" variant="default" loading={taking.isPending && taking.variables === one.number} onClick={() => taking.mutate(one.number)}>{say.adopt()}</Button>}</li>)}</ul>)}
      <ProblemNote error={listing.error ?? taking.error} />
    </section>
  );
}
