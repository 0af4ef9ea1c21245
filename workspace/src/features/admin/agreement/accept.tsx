/** The end of a text that waits: whoever may accept it does so here, for the account or for themselves. */
import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useSession } from "@/client/session";
import { useSay } from "@/client/agreements";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./agreement.module.css";
import type { DocumentRow, ShownText } from "@/client/agreements";
import { strings } from "./strings";

export function Accept({ row, shown }: { row: DocumentRow; shown: ShownText }) {
  const say = useWords(strings);
  const { account, member } = useSession();
  const [read, setRead] = useState(false);
  const accept = useSay("acceptances");
  const own = row.asks === "person";
  const may = own || member.role === "owner" || (member.role === "admin" && (row.asks === "family" || row.asks === "carrier"));
  if (!may) return null;
  return (
    <footer className={classes.accept}>
      {accept.error && <ProblemNote error={accept.error} />}
      <Checkbox label={own ? say.read_own() : say.read({ account: account.name })} checked={read} onChange={(event) => setRead(event.currentTarget.checked)} />
      <Button disabled={!read} loading={accept.isPending} onClick={() => accept.mutate(shown, { onSuccess: () => tell(say.accept_done()) })}>{say.accept()}</Button>
    </footer>
  );
}
