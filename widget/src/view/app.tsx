/** The panel: its head, and below it the form, the conversation, or why there is neither. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Messenger } from "../messenger";
import type { Stage, State } from "../state";
import type { Say } from "../strings";
import { Age } from "./age";
import { Composer } from "./composer";
import { Head } from "./head";
import { HereContext, useHere } from "./here";
import { Prechat } from "./prechat";
import { Thread } from "./thread";

export function App({ messenger, state, say, stage }: { messenger: Messenger; state: State; say: Say; stage: Stage }) {
  const main = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const takesFiles = stage === "talk" && state.site?.attachments;
  useEffect(() => {
    if (state.focus) focusInside(main.current!);
  }, [state.focus, stage]);
  return (
    <HereContext.Provider value={{ messenger, state, say }}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- files may be dropped anywhere on it; the button does the same */}
      <main
        ref={main} tabIndex={-1} aria-label={say("title", { site: state.site?.name ?? "" })}
        onDragOver={(event) => {
          if (!takesFiles || !event.dataTransfer?.types.includes("Files")) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => event.relatedTarget === null && setOver(false)}
        onDrop={(event) => {
          setOver(false);
          if (!takesFiles || !event.dataTransfer?.files.length) return;
          event.preventDefault();
          messenger.draft.add([...event.dataTransfer.files]);
        }}
      >
        <Head stage={stage} />
        {stage === "talk" ? (
          <>
            <Thread />
            <Composer />
          </>
        ) : stage === "form" ? <Prechat /> : stage === "age" ? <Age /> : <Waiting />}
        {over && <div class="drop">{say("drop")}</div>}
      </main>
    </HereContext.Provider>
  );
}

/** Before the first answer of the platform: empty lines, or what to do when none comes. */
function Waiting() {
  const { state, say, messenger } = useHere();
  const problem = state.unreachable;
  if (!problem) return <div class="skeleton" role="status"><span class="hidden">{say("loading")}</span><i /><i /><i /></div>;
  return (
    <div class="unreachable" role="alert">
      <p><b>{problem.title || say("unreachable")}</b></p>
      <p>{problem.detail} {problem.remedy ?? (problem.title ? "" : say("unreachable_remedy"))}</p>
      <button type="button" class="quiet" onClick={() => messenger.tryNow()}>{say("try_again")}</button>
    </div>
  );
}

/** Into the first field; on a touch screen into the panel only, so that no keyboard jumps up unasked. */
function focusInside(main: HTMLElement): void {
  const first = matchMedia("(pointer: coarse)").matches ? null : main.querySelector<HTMLElement>("[data-first]");
  (first ?? main).focus();
}

