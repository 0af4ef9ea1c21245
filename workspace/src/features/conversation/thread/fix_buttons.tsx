/** What can be done about a refusal: words, and buttons that do it. */
import { Button } from "@mantine/core";
import type { Verdict } from "@/client/contract";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { RemedyLink } from "@/ui/remedy_link";
import { strings } from "../strings";
import type { Fixes } from "./ruling_card";
import { SecondLook } from "./second_look";
import classes from "./thread.module.css";

/** What a remedy may name that is done here; others lead to the page where they are done, or are words only. */
type Doable = "edit" | "remove_attachment" | "take" | "open_contact" | "accept_agreement";

export function FixButtons({ act, verdicts, text, fixes }: { act: string; verdicts: Verdict[]; text: string; fixes: Fixes }) {
  const say = useWords(strings);
  const held = useSession().permissions;
  const deeds: Record<Doable, () => void> = {
    edit: () => fixes.edit(text), remove_attachment: () => fixes.edit(text), take: fixes.take, open_contact: fixes.openContact, accept_agreement: fixes.acceptAgreement,
  };
  const asked = [...new Set(verdicts.map((verdict) => verdict.remedy?.action).filter((action): action is Doable => Boolean(action && action in deeds)))];
  const elsewhere = [...new Set(verdicts.map((verdict) => verdict.remedy?.action))].filter((action) => !action || !(action in deeds));
  const offered: Doable[] = asked.includes("edit") || asked.includes("remove_attachment") ? asked : [...asked, "edit"];
  return (
    <>
      {verdicts.map((verdict) => verdict.remedy && <p key={verdict.policy}>{verdict.remedy.words}</p>)}
      {verdicts.every((verdict) => !verdict.remedy) && <p>{say.ask_admin()}</p>}
      <div className={classes.fixes}>
        {elsewhere.map((action) => <RemedyLink key={action} action={action} held={held} />)}
        {offered.map((action, place) => <Button key={action} size="compact-sm" variant={place === 0 && action !== "edit" ? "light" : "default"} onClick={deeds[action]}>{say[`fix_${action}`]()}</Button>)}
        {verdicts.some((verdict) => verdict.remedy?.action === "ask_release") && <SecondLook act={act} />}
      </div>
    </>
  );
}
