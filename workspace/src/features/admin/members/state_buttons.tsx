/** Deactivate, reactivate, forget; or, for one who has not joined, a new link or none. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Member } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { Confirm } from "@/ui/confirm";
import { tell, useTellProblem } from "@/ui/notices";
import { remove, useMembersChanged, useSetState } from "./api";
import { strings } from "./strings";

export function StateButtons({ member, onClose }: { member: Member; onClose: () => void }) {
  const say = useWords(strings);
  const state = useSetState();
  const problem = useTellProblem();
  const changed = useMembersChanged();
  const [asking, setAsking] = useState<"deactivate" | "erase" | "withdraw" | null>(null);
  const { id, name, email } = member;
  const close = () => setAsking(null);
  const forget = async () => { await remove(id); onClose(); await changed(); };
  const deactivate = async () => { await state.mutateAsync({ id, state: "deactivated" }); tell(say.deactivated_done({ name })); onClose(); };
  const reactivate = () => state.mutate({ id, state: "active" }, { onSuccess: () => tell(say.reactivated_done({ name })), onError: problem });
  const quiet = { variant: "subtle", size: "compact-sm" } as const;
  return (
    <>
      {member.state === "active" && <Button {...quiet} color="red" onClick={() => setAsking("deactivate")}>{say.deactivate()}</Button>}
      {member.state === "deactivated" && <Button {...quiet} loading={state.isPending} onClick={reactivate}>{say.reactivate()}</Button>}
      {member.state === "deactivated" && <Button {...quiet} color="red" onClick={() => setAsking("erase")}>{say.erase()}</Button>}
      {member.state === "invited" && <Button {...quiet} color="red" onClick={() => setAsking("withdraw")}>{say.withdraw()}</Button>}
      <Confirm opened={asking === "deactivate"} title={say.deactivate_title({ name })} verb={say.deactivate()} onYes={deactivate} onClose={close}>{say.deactivate_words()}</Confirm>
      <Confirm opened={asking === "erase"} title={say.erase_title({ name })} verb={say.erase()} onYes={forget} onClose={close}>{say.erase_words()}</Confirm>
      <Confirm opened={asking === "withdraw"} title={say.withdraw()} verb={say.withdraw()} onYes={forget} onClose={close}>{say.withdraw_words({ email })}</Confirm>
    </>
  );
}
