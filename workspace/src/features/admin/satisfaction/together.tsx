/** What contacts said anonymously, all together: nobody can tell whose an answer was. */
import { useQuery } from "@tanstack/react-query";
import { client } from "@/client/http";
import { useWords } from "@/lib/i18n";
import { Section } from "@/ui/page";
import { strings } from "./strings";

interface Counted { good: number; bad: number; points: Record<string, number>; comments: string[]; least: number }

export function Together() {
  const say = useWords(strings);
  const { data } = useQuery({ queryKey: ["satisfaction-anonymous"], queryFn: () => client.ask<Counted>("GET", "/v1/satisfaction-anonymous") });
  if (!data) return null;
  const points = Object.entries(data.points).toSorted(([a], [b]) => Number(b) - Number(a)).map(([given, many]) => `${given}: ${many}`);
  return (
    <Section title={say.together()} about={say.together_about({ least: data.least })}>
      {data.good + data.bad === 0 ? <p>{say.together_none()}</p> : <p>{say.together_many({ good: data.good, bad: data.bad })}{points.length > 0 && ` (${points.join(" · ")})`}</p>}
      {data.comments.length > 0 && <ul>{data.comments.map((one, index) => <li key={`${index} ${one}`}>{one}</li>)}</ul>}
    </Section>
  );
}
