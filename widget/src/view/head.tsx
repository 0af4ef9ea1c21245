/** The head of the panel: who answers, and when. */
import { standing } from "../transcript";
import { nobodyIsThere, type Stage, type State } from "../state";
import type { Say } from "../strings";
import { back } from "../text/when";
import { useHere } from "./here";
import { Icon } from "./icons";

export function Head({ stage }: { stage: Stage }) {
  const { messenger, state, say, locale } = useHere();
  const name = state.site?.name ?? "";
  const agent = agentOf(state);
  const { tone, words } = answers(state, messenger.world.now(), locale, say);
  return (
    <header>
      <span class="face" aria-hidden="true">{initial(agent ?? name)}</span>
      <div class="who">
        <h1>{name}</h1>
        {stage !== "loading" && stage !== "unreachable" && stage !== "age" && <p class={`status ${tone}`}><span role="status">{words}</span></p>}
      </div>
      {!messenger.alone && (
        <button type="button" class="tool" aria-label={say("close")} title={say("close")} onClick={() => messenger.close(true)}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}

/** Whether somebody answers now, and if not, when; in the visitor's own time. */
export function answers(state: State, now: number, locale: string, say: Say): { tone: "here" | "busy" | "closed"; words: string } {
  const agent = agentOf(state);
  if (agent) return { tone: "here", words: say("with_agent", { name: agent }) };
  const { open, opens_at } = state.hours;
  if (open) return nobodyIsThere(state.hours) ? { tone: "busy", words: say("busy") } : { tone: "here", words: say("here") };
  const at = opens_at ? Date.parse(opens_at) : NaN;
  return { tone: "closed", words: at > now ? say("closed_until", { when: back(at, now, locale, say) }) : say("closed") };
}

function agentOf(state: State): string | null {
  const last = standing(state.transcript);
  return last?.conversation === "open" ? last.agent?.name || null : null;
}

export function initial(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? "";
}
