/** For somebody who was invited and has not joined: a new link, which ends the old one. */
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { Member } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import { invite, remove, useMembersChanged } from "./api";
import { strings } from "./strings";

export function NewLink({ member, onMade }: { member: Member; onMade: (made: { email: string; url: string }) => void }) {
  const say = useWords(strings);
  const changed = useMembersChanged();
  const making = useMutation({
    mutationFn: async () => {
      await remove(member.id);
      return invite({ email: member.email, name: member.name, role: member.role, teams: member.teams });
    },
    onSuccess: (answer) => onMade({ email: answer.member.email, url: answer.invitation_url }),
    onSettled: changed,
  });
  return (
    <>
      <Note tone="amber" title={say.waiting()}>
        <p>{say.waiting_words()}</p>
        <Button mt={8} size="compact-sm" variant="default" loading={making.isPending} onClick={() => making.mutate()}>{say.new_link()}</Button>
      </Note>
      {making.error && <ProblemNote error={making.error} />}
    </>
  );
}
