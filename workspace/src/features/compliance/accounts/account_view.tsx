/** One account, as the operator sees it: who is behind it, with whom it belongs together, its clients, papers and mode. */
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "@/ui/look/listing";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import classes from "../parts/parts.module.css";
import { KEY, readBehind } from "./api";
import { Clients } from "./clients";
import { OpenedInNeed } from "../opened/opened";
import { ModeOf } from "./mode";
import { NumberPapers } from "./number_papers";
import { Papers } from "./papers";
import { Shared } from "./shared";
import { Who } from "./who";

export function AccountView({ id }: { id: string }) {
  const asked = useQuery({ queryKey: [...KEY(id), "behind"], queryFn: () => readBehind(id) });
  if (asked.error && !asked.data) return <div className={classes.sheet}><Trouble error={asked.error} onAgain={() => void asked.refetch()} /></div>;
  if (!asked.data) return <div className={classes.sheet}><LinesSkeleton /></div>;
  const behind = asked.data;
  return (
    <div className={classes.sheet}>
      <Who behind={behind} />
      <Shared account={id} told={behind.together} />
      <Clients account={id} told={behind.together} />
      <Papers account={id} />
      <NumberPapers account={id} />
      <OpenedInNeed account={id} />
      <ModeOf account={id} />
    </div>
  );
}
