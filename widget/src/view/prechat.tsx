/** The form before the conversation: the questions the site asks, and the consent it needs. */
import { useRef, useState } from "preact/hooks";
import { details, objections, type Answers } from "../form";
import { openFields } from "../state";
import { said, type Key } from "../strings";
import { Question } from "./field";
import { useHere } from "./here";
import { Icon } from "./icons";
import { Text } from "./text";
import { Welcome } from "./welcome";

export function Prechat() {
  const { messenger, state, say, locale } = useHere();
  const { fields, consent } = state.site!.prechat!;
  const asked = openFields({ fields, consent }, state.contact);
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Answers>({ ...messenger.greeting.hint });
  const [given, setGiven] = useState(false);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const text = said(consent?.text, locale);

  const submit = async () => {
    if (busy) return;
    const found = Object.entries(objections(asked, answers, consent, given)).map(([name, why]) => [name, say(why as Key)]);
    setWrong(Object.fromEntries(found));
    if (found.length) return point(form.current!, String(found[0]![0]));
    if (consent && !crypto.subtle) return setWrong({ form: say("insecure") });
    setBusy(true);
    const answer = await messenger.tell(await details(asked, answers, consent && { given, text }));
    setBusy(false);
    if (answer.ok) return messenger.answered();
    const { title, detail, remedy, fields: named } = answer.problem;
    setWrong({ ...named, form: [title || say("problem"), detail, remedy ?? (title ? "" : say("problem_remedy"))].filter(Boolean).join(" ") });
  };

  return (
    <form
      ref={form} class="prechat" noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Welcome />
      <h2 class="hidden">{say("before")}</h2>
      {asked.map((field, index) => (
        <Question
          key={field.name} name={field.name} kind={field.kind} choices={field.choices} required={field.required} why={said(field.why, locale)} label={said(field.label, locale)}
          value={answers[field.name] ?? ""} objection={wrong[field.name] ?? ""} first={index === 0}
          change={(to) => setAnswers({ ...answers, [field.name]: to })}
        />
      ))}
      {consent && (
        <div class="question">
          <label class="consent">
            <input
              type="checkbox" id="field-consent" name="consent" checked={given} required={consent.required} aria-invalid={Boolean(wrong.consent)}
              aria-describedby={wrong.consent ? "consent-wrong" : undefined} onChange={(event) => setGiven(event.currentTarget.checked)} {...(asked.length ? {} : { "data-first": true })}
            />
            <span><Text text={text} />{!consent.required && <small> ({say(consent.no_transcript ? "unkept" : "optional")})</small>}</span>
          </label>
          {wrong.consent && <p class="objection" id="consent-wrong">{wrong.consent}</p>}
        </div>
      )}
      <div role="alert">{wrong.form && <p class="objection"><Icon name="alert" small />{wrong.form}</p>}</div>
      <button type="submit" class="main" aria-disabled={busy}>{say("start")}</button>
    </form>
  );
}

/** Brings the visitor to the first question that is not answered yet. */
function point(form: HTMLFormElement, name: string): void {
  form.querySelector<HTMLElement>(`#field-${CSS.escape(name)}`)?.focus();
}
