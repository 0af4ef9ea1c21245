/** Before anything else, where children may be among the readers: the year of birth; or that it stops here. */
import { useState } from "preact/hooks";
import { Question } from "./field";
import { useHere } from "./here";

export function Age() {
  const { messenger, state, say } = useHere();
  const [born, setBorn] = useState("");
  const [wrong, setWrong] = useState("");
  const [busy, setBusy] = useState(false);
  if (state.age === "young") return <div class="unreachable" role="status"><p><b>{say("young")}</b></p><p>{say("young_more")}</p></div>;

  const submit = async () => {
    if (busy) return;
    if (!/^\d{4}$/u.test(born.trim())) return setWrong(say("born_wrong"));
    setBusy(true);
    const answer = await messenger.bornIn(Number(born));
    setBusy(false);
    setWrong(answer.ok ? (answer.value.age ? "" : say("born_wrong")) : answer.problem.title || say("problem"));
  };

  return (
    <form
      class="prechat" noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Question name="born" kind="text" required label={say("born")} value={born} objection={wrong} first change={setBorn} />
      <button type="submit" class="main" aria-disabled={busy}>{say("go_on")}</button>
    </form>
  );
}
