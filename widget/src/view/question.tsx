/** Asks how it was after the conversation has ended: one click, and a few words for whoever likes. */
import { useState } from "preact/hooks";
import { openQuestion } from "../transcript";
import { useHere } from "./here";

export function Question() {
  const { messenger, state, say } = useHere();
  const [comment, setComment] = useState("");
  const [failed, setFailed] = useState(false);
  const question = openQuestion(state.transcript, state.out);
  if (!question) return null;
  const { choices, chosen } = question;
  const points = choices.length > 2;
  const give = async (choice: string, words: string) => setFailed(!(await messenger.answer(question, choice, words)));
  if (question.commented || (question.closed && chosen)) return <p class="notice" role="status">{say("satisfaction_thanks")}</p>;
  return (
    <form
      class="leave" noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen && comment.trim()) void give(chosen, comment.trim());
      }}
    >
      <fieldset class="choices">
        <legend>{say("satisfaction_ask")}</legend>
        <div>
          {(points ? choices.toReversed() : choices).map((choice) => (
            <button key={choice} type="button" class="quiet" aria-pressed={chosen === choice} onClick={() => void give(choice, "")}>
              {choice === "good" ? say("satisfaction_good") : choice === "bad" ? say("satisfaction_bad") : choice}
            </button>
          ))}
        </div>
        {points && <p class="ends" aria-hidden="true"><span>{say("satisfaction_worst")}</span><span>{say("satisfaction_best")}</span></p>}
      </fieldset>
      {chosen && (
        <>
          <p role="status">{say("satisfaction_words")}</p>
          <textarea aria-label={say("satisfaction_words")} rows={2} maxLength={4000} value={comment} onInput={(event) => setComment(event.currentTarget.value)} />
          <button type="submit" class="main" disabled={!comment.trim()}>{say("satisfaction_send")}</button>
        </>
      )}
      {failed && <p class="objection" role="alert">{[say("problem"), say("problem_remedy")].join(" ")}</p>}
    </form>
  );
}
