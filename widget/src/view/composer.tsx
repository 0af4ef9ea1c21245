/** Where the visitor writes, attaches and sends; it stays at the bottom and grows upwards. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { hasEnded } from "../state";
import { MOST, spoken, type Refusal } from "../keep/files";
import { size } from "../text/when";
import { Chosen } from "./chosen";
import { useHere } from "./here";
import { Icon } from "./icons";

export function Composer() {
  const { messenger, state, say } = useHere();
  if (!hasEnded(state)) return <Write />;
  return (
    <footer class="ended">
      <p>{say("ended_hint")}</p>
      <button type="button" class="main" onClick={() => messenger.writeAgain()}>{say("write_again")}</button>
    </footer>
  );
}

function Write() {
  const { messenger, state, say } = useHere();
  const { draft } = messenger;
  const field = useRef<HTMLTextAreaElement>(null);
  const touch = matchMedia("(pointer: coarse)").matches;
  const [held, setHeld] = useState(false);
  const unsettled = state.files.some(({ attachment }) => !attachment);
  const empty = !state.text.trim() && state.files.length === 0;
  useLayoutEffect(() => {
    const area = field.current!;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  }, [state.text, state.shown]);
  const send = () => {
    setHeld(unsettled);
    messenger.send();
    field.current!.focus();
  };
  return (
    <footer>
      <Refusals />
      <div role="alert">{held && unsettled && <p class="objection">{say("wait_for_files")}</p>}</div>
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {state.files.length > 0 && <ul class="chosen">{state.files.map((file) => <Chosen key={file.key} file={file} />)}</ul>}
        <div class="write">
          {state.site?.attachments && <Attach />}
          <textarea
            ref={field} data-first rows={1} value={state.text} placeholder={say("placeholder")} aria-label={say("message")} aria-describedby={touch ? undefined : "keys"}
            enterkeyhint={touch ? "enter" : "send"} dir="auto"
            onInput={(event) => {
              draft.write(event.currentTarget.value);
              messenger.talk.typing();
            }}
            onKeyDown={(event) => {
              // On touch screens Enter makes a new line: there is no Shift to hold.
              if (event.key !== "Enter" || event.shiftKey || event.isComposing || touch) return;
              event.preventDefault();
              send();
            }}
            onPaste={(event) => {
              const files = [...(event.clipboardData?.files ?? [])];
              if (!files.length) return;
              event.preventDefault();
              draft.add(files);
            }}
          />
          <button type="submit" class="send" aria-label={say("send")} title={say("send")} aria-disabled={empty || unsettled}>
            <Icon name="send" />
          </button>
        </div>
      </form>
      <p id="keys" class="hidden">{say("keys")}</p>
    </footer>
  );
}

function Attach() {
  const { messenger, state, say } = useHere();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="tool" aria-label={say("attach")} title={say("attach")} onClick={() => input.current!.click()}><Icon name="clip" /></button>
      <input
        ref={input} type="file" multiple hidden accept={state.site!.attachments!.kinds.join(",")}
        onChange={({ currentTarget }) => {
          messenger.draft.add([...(currentTarget.files ?? [])]);
          currentTarget.value = ""; // so that the same file can be chosen again
        }}
      />
    </>
  );
}

function Refusals() {
  const { messenger, state, say, locale } = useHere();
  const rules = state.site?.attachments;
  if (!rules || state.refusals.length === 0) return <div role="alert" />;
  const worded = (refusal: Refusal) =>
    refusal.why === "too_many" ? say("too_many", { count: MOST })
    : say(refusal.why, { name: refusal.name, size: size(refusal.size, locale), limit: size(rules.max_bytes, locale), kinds: rules.kinds.map(spoken).join(", ") });
  return (
    <div role="alert" class="refusals">
      <div>{state.refusals.map((refusal) => <p>{worded(refusal)}</p>)}</div>
      <button type="button" class="tool" aria-label={say("dismiss")} title={say("dismiss")} onClick={() => messenger.draft.dismiss()}><Icon name="close" small /></button>
    </div>
  );
}
