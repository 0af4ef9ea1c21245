/** One's own page: name and language, password, second step, telephones, sessions. */
import { takesWork, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { Page } from "@/ui/page";
import { About } from "./about";
import { NotMe } from "./not_me";
import { Password } from "./password";
import classes from "./profile.module.css";
import { SecondStep } from "./second_step";
import { Sessions } from "./sessions";
import { strings } from "./strings";
import { Telephones } from "./telephones/telephones";

export function ProfilePage() {
  const say = useWords(strings);
  const session = useSession();
  const { member } = session;
  return (
    <div className={classes.scroll}>
      <Page title={say.title()} about={say.about()}>
        <About member={member} />
        <Password />
        <SecondStep on={member.second_factor} />
        {takesWork(session) && <Telephones />}
        <Sessions />
        <NotMe />
      </Page>
    </div>
  );
}
