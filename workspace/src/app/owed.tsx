/** What an account demands before anything else opens: a second factor, set up here. */
import { Button } from "@mantine/core";
import { useSession } from "@/client/session";
import { strings } from "@/features/lock/strings";
import { SecondStep } from "@/features/profile/second_step";
import { DoorFrame } from "@/features/sign_in/door_frame";
import { useWords } from "@/lib/i18n";

export function Owed({ onDone, onLeave }: { onDone: () => void; onLeave: () => void }) {
  const say = useWords(strings);
  const { member } = useSession();
  return (
    <DoorFrame title={say.owed()} about={say.owed_words()}>
      <SecondStep on={member.second_factor} />
      {member.second_factor && <Button onClick={onDone}>{say.open()}</Button>}
      <Button variant="subtle" color="gray" onClick={onLeave}>{say.leave()}</Button>
    </DoorFrame>
  );
}
