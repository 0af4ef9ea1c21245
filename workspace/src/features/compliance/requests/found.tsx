/** Looks through every place for what stands of the person. */
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import { search } from "./api";
import classes from "./requests.module.css";
import { strings } from "./strings";

export function Found({ id }: { id: string }) {
  const say = useWords(strings);
  const looking = useMutation({ mutationFn: () => search(id) });
  const found = looking.data;
  return (
    <section className={classes.part}>
      <div className={classes.deeds}><Button size="compact-md" variant="default" loading={looking.isPending} onClick={() => looking.mutate()}>{say.search()}</Button></div>
      {looking.error && <ProblemNote error={looking.error} />}
      {found?.held_whole && <Note tone="amber"><p>{say.held_whole()}</p></Note>}
      {found && found.held_conversations.length > 0 && <Note tone="amber"><p>{say.held_some({ count: found.held_conversations.length })}</p></Note>}
      {found && (found.places.length
        ? <table className={classes.places}><caption>{say.searched()}</caption><tbody>{found.places.map((one) => <tr key={`${one.module} ${one.place}`}><td>{one.module}.{one.place}</td><td data-end>{one.found}</td></tr>)}</tbody></table>
        : <p>{say.found_none()}</p>)}
    </section>
  );
}
