/** The rights of the telecoms code: an owner says how large the organisation is, and keeps or waives each by itself. */
import { Button, Checkbox, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import { Section } from "@/ui/page";
import { DataTable } from "@/ui/table";
import classes from "./agreements.module.css";
import { useDeed, useRights, type Right } from "./api";
import { strings } from "./strings";

export function TelecomRights() {
  const say = useWords(strings);
  const asked = useRights();
  const owner = may(useSession(), "agreement.accept");
  const answer = useDeed<{ service: string; right: string; choice: string }>("/v1/agreements/telecom-rights");
  const choose = (row: Right, choice: string) => answer.mutate({ service: row.service, right: row.right, choice });
  const choices = (row: Right) => <span className={classes.pair}><Button size="compact-xs" variant="default" onClick={() => choose(row, "keep")}>{say.keep()}</Button><Button size="compact-xs" variant="default" onClick={() => choose(row, "waive")}>{say.waive()}</Button></span>;
  return (
    <Section title={say.telecoms()} about={say.telecoms_about()}>
      {answer.error && <ProblemNote error={answer.error} />}
      {asked.data && !asked.data.rights.length && <Note>{say.no_rights()}</Note>}
      {asked.data && asked.data.rights.length > 0 && (
        <DataTable label={say.telecoms()} rows={asked.data.rights} rowKey={(row) => `${row.service} ${row.right}`} columns={[
          { name: "right", label: say.telecoms(), cell: (row) => say.right({ right: row.right, service: say[row.service as "number-based"]() }) },
          { name: "answer", label: "", cell: (row) => (row.answer === "waive" ? say.waived() : say.kept()) },
          { name: "choose", label: "", end: true, cell: (row) => owner && choices(row) },
        ]} />
      )}
      {owner && <Declare />}
    </Section>
  );
}

function Declare() {
  const say = useWords(strings);
  const declare = useDeed<{ staff: number; turnover: number; for_profit: boolean; countries: string[] }>("/v1/agreements/account-size");
  const [staff, setStaff] = useState<number | string>("");
  const [turnover, setTurnover] = useState<number | string>("");
  const [countries, setCountries] = useState("");
  const [profit, setProfit] = useState(true);
  const codes = countries.toUpperCase().match(/[A-Z]{2}/g) ?? [];
  return (
    <form className={classes.line} onSubmit={(event) => { event.preventDefault(); declare.mutate({ staff: Number(staff), turnover: Number(turnover), for_profit: profit, countries: codes }); }}>
      <NumberInput label={say.staff()} value={staff} onChange={setStaff} min={0} />
      <NumberInput label={say.turnover()} value={turnover} onChange={setTurnover} min={0} />
      <TextInput label={say.countries()} value={countries} onChange={(event) => setCountries(event.currentTarget.value)} placeholder="CH FR" />
      <Checkbox label={say.for_profit()} checked={profit} onChange={(event) => setProfit(event.currentTarget.checked)} />
      <Button type="submit" variant="default" loading={declare.isPending} disabled={staff === "" || turnover === "" || !codes.length}>{say.declare()}</Button>
      {declare.error && <ProblemNote error={declare.error} />}
    </form>
  );
}
