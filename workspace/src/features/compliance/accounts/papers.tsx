/** What was signed with an account: order forms, addenda, agreements, each with its page; and keeping one more. */
import { FileInput, Select, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/client/http";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { dayBegins, dayEnds, shortDate } from "@/lib/time";
import { State } from "@/ui/look/pieces";
import { ProblemNote } from "@/ui/problem_note";
import { Deed } from "../parts/deed";
import classes from "../parts/parts.module.css";
import { at, KEY, readPapers, useDo, type Paper, type Rank } from "./api";
import { strings } from "./strings";

const RANKS: Rank[] = ["addendum", "order_form", "agreement"];

export function Papers({ account }: { account: string }) {
  const say = useWords(strings);
  const asked = useQuery({ queryKey: [...KEY(account), "papers"], queryFn: () => readPapers(account) });
  const signs = may(useSession(), "operator.agreement.sign");
  return (
    <section aria-label={say.papers()}>
      <h3>{say.papers()}</h3>
      {asked.error && <ProblemNote error={asked.error} />}
      {asked.data?.length === 0 && <p className={classes.quiet}>{say.no_papers()}</p>}
      {asked.data && asked.data.length > 0 && <ul className={classes.lines}>{asked.data.map((one) => <Line key={one.id} account={account} one={one} opens={signs} />)}</ul>}
      {signs && <Keep account={account} />}
    </section>
  );
}

function Line({ account, one, opens }: { account: string; one: Paper; opens: boolean }) {
  const say = useWords(strings);
  const locale = useLocale();
  const day = (instant: string) => shortDate(instant, locale);
  const from = one.ends ? say.from_until({ from: day(one.starts), until: day(one.ends) }) : say.from({ from: day(one.starts) });
  return (
    <li>
      <span className={classes.head}><strong>{opens ? <a href={at(account, "signed", one.id, "page")} download={one.title}>{one.title}</a> : one.title}</strong><State tone={one.holds ? "green" : "grey"}>{one.holds ? say.holds() : say.holds_not()}</State></span>
      <small>{[say[`rank_${one.rank}`](), from, one.id].join(" · ")}</small>
      <small>SHA-256 {one.sha256}</small>
    </li>
  );
}

function Keep({ account }: { account: string }) {
  const say = useWords(strings);
  const [file, setFile] = useState<File | null>(null);
  const [told, setTold] = useState<{ rank: string; title: string; starts: string; ends: string }>({ rank: "addendum", title: "", starts: "", ends: "" });
  const doing = useDo(account, async () => client.ask("POST", "/v1/agreements/signed", { account, rank: told.rank, title: told.title, starts: dayBegins(told.starts), ends: told.ends ? dayEnds(told.ends) : null, page: file ? await inBase64(file) : "" }));
  const line = (name: "title" | "starts" | "ends") => ({ value: told[name], onChange: (event: { currentTarget: { value: string } }) => setTold({ ...told, [name]: event.currentTarget.value }) });
  return (
    <Deed label={say.keep_paper()} full={Boolean(file && told.title.trim() && told.starts)} sending={doing.isPending} error={doing.error} send={() => doing.mutateAsync(undefined)}>
      <Select label={say.rank()} description={say.rank_about()} allowDeselect={false} data={RANKS.map((value) => ({ value, label: say[`rank_${value}`]() }))} value={told.rank} onChange={(rank) => setTold({ ...told, rank: rank ?? "addendum" })} />
      <TextInput label={say.paper_title()} {...line("title")} />
      <FileInput label={say.page()} description={say.page_about()} placeholder={say.choose()} value={file} onChange={setFile} />
      <TextInput type="date" label={say.starts()} {...line("starts")} />
      <TextInput type="date" label={say.ends()} {...line("ends")} />
    </Deed>
  );
}

async function inBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(text);
}
