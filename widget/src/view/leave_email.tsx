/** Asks for an e-mail address when nobody is there to answer, and says thank you for it. */
import { useState } from "preact/hooks";
import { isMail } from "../form";
import { useHere } from "./here";
import { Icon } from "./icons";

export function LeaveEmail() {
  const { messenger, state, say } = useHere();
  const [email, setEmail] = useState("");
  const [wrong, setWrong] = useState("");
  if (state.emailLeft) return <p class="notice"><Icon name="mail" small />{say("email_left", { email: state.emailLeft })}</p>;
  const leave = async () => {
    if (!isMail(email)) return setWrong(say("email_wrong"));
    const answer = await messenger.tell({ email: email.trim(), left_email: true, answers: {} });
    if (answer.ok) return messenger.left(email.trim());
    const { title, remedy, fields } = answer.problem;
    setWrong(fields?.email ?? [title || say("problem"), remedy ?? say("problem_remedy")].join(" "));
  };
  return (
    <form
      class="leave" noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
    >
      <label for="leave-email"><Icon name="mail" small />{say(state.hours.open ? "leave_email_busy" : "leave_email")}</label>
      <div>
        <input
          id="leave-email" type="email" name="email" autoComplete="email" maxLength={254} placeholder={say("email")} value={email} aria-invalid={wrong !== ""}
          aria-describedby={wrong ? "leave-wrong" : undefined} onInput={(event) => setEmail(event.currentTarget.value)}
        />
        <button type="submit" class="main">{say("leave")}</button>
      </div>
      {wrong && <p class="objection" id="leave-wrong" role="alert">{wrong}</p>}
    </form>
  );
}
