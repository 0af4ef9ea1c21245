/** What stands open beside the list: an invitation being made, or one member. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Member } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { Empty } from "@/ui/empty";
import { SideDrawer } from "@/ui/form/drawer";
import { strings as shared } from "@/ui/form/strings";
import { InvitationMade, InviteForm } from "./invite_form";
import { MemberForm } from "./member_form";
import type { Link } from "./new_link";
import { strings } from "./strings";

export function MemberDrawer({ open, members, onClose }: { open: string | null; members: Member[] | undefined; onClose: () => void }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const [made, setMade] = useState<Link | null>(null);
  const member = members?.find((one) => one.id === open);
  const close = () => { setMade(null); onClose(); };
  const title = made?.joined ? say.password() : open === "new" || made ? say.invite() : (member?.name || member?.email || words.gone());
  return (
    <SideDrawer opened={Boolean(open && members)} title={title} onClose={close}>
      {made ? <InvitationMade {...made} onClose={close} />
        : open === "new" ? <InviteForm onClose={close} />
        : member ? <MemberForm key={member.id} member={member} onClose={close} onLink={setMade} />
        : <Empty title={words.gone()} action={<Button variant="default" onClick={close}>{words.to_list()}</Button>}>{words.gone_words()}</Empty>}
    </SideDrawer>
  );
}
