/** Where a flow answers: numbers, sites of web chat, queues. */
import { Switch } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { placeFlow, readPlaces, type Flow, type Place } from "./api";
import classes from "./flows.module.css";
import { strings } from "./strings";

export function Places({ flow }: { flow: Flow }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const asked = useQuery({ queryKey: ["flow-places"], queryFn: readPlaces });
  const placing = useMutation({
    mutationFn: ({ place, here }: { place: Place; here: boolean }) => placeFlow(place, here ? flow.id : null),
    onSuccess: async (answer) => { queries.setQueryData(["flow-places"], answer.items); tell(say.placed(), flow.name); await queries.invalidateQueries({ queryKey: ["flows"] }); },
  });
  const name = (place: Place) => (place.kind === "queue" ? say.queue_place({ name: place.name }) : place.name);
  if (!flow.version) return <p>{say.publish_first()}</p>;
  return (
    <div className={classes.versions}>
      {asked.data?.map((place) => (
        <Switch key={`${place.kind}:${place.of}`} size="sm" label={name(place)} description={place.flow && place.flow !== flow.id ? say.other_flow() : undefined} checked={place.flow === flow.id} disabled={placing.isPending}
          onChange={(event) => placing.mutate({ place, here: event.currentTarget.checked })} />
      ))}
      {placing.error && <ProblemNote error={placing.error} />}
    </div>
  );
}
