/** The completion report: what was found where and done, and what a search afterwards still found. */
import type { DataRequest } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { placeWords } from "./place_strings";
import classes from "./requests.module.css";
import { strings } from "./strings";

type Report = NonNullable<DataRequest["report"]>;

export function ReportView({ report, kind, state }: { report: Report; kind: DataRequest["kind"]; state: DataRequest["state"] }) {
  const say = useWords(strings);
  const held = report.holdings.filter((one) => one.found > 0), bare = report.holdings.filter((one) => one.found === 0);
  return (
    <section aria-label={say.report()}>
      <h3>{say.report()}</h3>
      {held.length > 0 && <Places holdings={held} kind={kind} />}
      {bare.length > 0 && <details className={classes.more}><summary>{say.places_bare({ count: bare.length })}</summary><Places holdings={bare} kind={kind} /></details>}
      {kind === "erasure" && state !== "running" && report.scan && report.scan.places > 0 && <Scan scan={report.scan} />}
    </section>
  );
}

function Places({ holdings, kind }: { holdings: Report["holdings"]; kind: DataRequest["kind"] }) {
  const say = useWords(strings);
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  return (
    <table className={classes.report}>
      <thead><tr><th>{say.place()}</th><th data-end>{say.found()}</th><th data-end>{kind === "access" ? say.gathered() : say.forgotten_count()}</th></tr></thead>
      <tbody>{holdings.map((one) => <tr key={`${one.module} ${one.place}`}><td>{placeWords(one.place)?.[locale] ?? one.place}<small>{one.module}.{one.place}</small></td><td data-end>{number.format(one.found)}</td><td data-end>{number.format(one.done)}</td></tr>)}</tbody>
    </table>
  );
}

function Scan({ scan }: { scan: NonNullable<Report["scan"]> }) {
  const say = useWords(strings);
  const clean = scan.found === 0;
  return (
    <div style={{ marginTop: 16 }}>
      {clean && <Note tone="green">{say.scan_clean({ places: scan.places })}</Note>}
      {!clean && <Note tone="red" title={say.scan_found({ places: scan.places, found: scan.found })}><p>{scan.hits.map((hit) => `${hit.place} (${hit.found})`).join(", ")}</p><p>{say.scan_found_now()}</p></Note>}
    </div>
  );
}
