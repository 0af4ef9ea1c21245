/** Moving in: what was brought, what does not map, how far it has come. */
import { Button } from "@mantine/core";
import { IconPackageImport } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readMoves } from "@/client/moving";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { Page, Section } from "@/ui/page";
import { Late } from "@/ui/look/late";
import { Trouble } from "@/ui/look/listing";
import { MoveCard } from "./move_card";
import classes from "./moving.module.css";
import { NewMove } from "./new_move";
import { strings } from "./strings";

const UNDER_WAY = ["looking", "running"];
const useMoves = () => useQuery({ queryKey: ["moves"], queryFn: readMoves, refetchInterval: (query) => (query.state.data?.some((one) => UNDER_WAY.includes(one.state)) ? 2_000 : false) });

export default function MovingInPage() {
  const say = useWords(strings);
  const asked = useMoves();
  const [adding, setAdding] = useState(false);
  const add = <Button leftSection={<IconPackageImport size={16} stroke={1.6} />} onClick={() => setAdding(true)}>{say.new_move()}</Button>;
  return (
    <Page wide title={say.moving_in()} about={say.in_about()} actions={adding ? undefined : add}>
      {adding && <Section title={say.new_move()}><NewMove onClose={() => setAdding(false)} /></Section>}
      {asked.error && !asked.data ? <Trouble error={asked.error} onAgain={() => void asked.refetch()} /> : !asked.data && <Late rows={6} />}
      {asked.data?.length === 0 && !adding && <Empty icon={IconPackageImport} title={say.empty()}>{say.empty_words()}</Empty>}
      <div className={classes.moves}>{asked.data?.map((move) => <MoveCard key={move.id} move={move} />)}</div>
    </Page>
  );
}
