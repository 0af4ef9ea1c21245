/** Who holds a seat: members down, kinds of seats that are counted across. */
import { Checkbox } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { Member } from "@/client/contract";
import { useMembers } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import { useTellProblem } from "@/ui/notices";
import { Section } from "@/ui/page";
import { Listing, type Shown } from "@/ui/look/listing";
import { setSeat, type Plan, type Seat } from "./api";
import { strings } from "./strings";

export function Seats({ plan }: { plan: Plan }) {
  const say = useWords(strings);
  const members = useMembers();
  const active = members.data?.filter((one) => one.state === "active");
  const columns = useColumns(plan.seats.filter((seat) => seat.bought !== null));
  return (
    <Section title={say.seats()} about={say.seats_about()}>
      <Listing label={say.seats()} asked={members} rows={active} rowKey={(one) => one.id} columns={columns} />
    </Section>
  );
}

function useColumns(counted: Seat[]): Shown<Member>[] {
  const say = useWords(strings);
  const name: Shown<Member> = { name: "member", label: say.member(), cell: (one) => one.name };
  return [name, ...counted.map((seat) => column(seat, `${seat.label}: ${say.held_of({ held: seat.held, bought: seat.bought ?? 0 })}`))];
}

const column = (seat: Seat, label: string): Shown<Member> => ({ name: seat.kind, label, width: 160, cell: (one) => <Held seat={seat} member={one} /> });

function Held({ seat, member }: { seat: Seat; member: Member }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const tellProblem = useTellProblem();
  const set = (held: boolean) => setSeat(seat.kind, member.id, held).then((plan) => queries.setQueryData(["plan"], plan), tellProblem);
  return <Checkbox aria-label={say.gives({ seat: seat.label, name: member.name })} checked={seat.members.includes(member.id)} onChange={(event) => void set(event.currentTarget.checked)} />;
}
