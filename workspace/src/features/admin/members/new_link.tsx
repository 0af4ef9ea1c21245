/** A new link for a member: to join, or to choose another password; the one before it stops working. */
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { Member } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import { inviteAgain } from "./api";
import { strings } from "./strings";

export interface Link { email: string; url: string; joined: boolean }

export function NewLink({ member, onMade }: { member: Member; onMade: (made: Link) => void }) {
  const say = useWords(strings);
  const joined = member.state !== "invited";
  const making = useMutation({
    mutationFn: () => inviteAgain(member.id),
    onSuccess: (answer) => onMade({ email: answer.member.email, url: answer.invitation_url, joined }),
  });
  return (
    <>
      <Note tone={joined ? "blue" : "amber"} title={joined ? say.forgotten() : say.waiting()}>
        <p>{joined ? say.forgotten_words() : say.waiting_words()}</p>
        <Button mt={8} size="compact-sm" variant="default" loading={making.isPending} onClick={() => making.mutate()}>{joined ? say.password_link() : say.new_link()}</Button>
      </Note>
      {making.error && <ProblemNote error={making.error} />}
    </>
  );
}
