/** A drill held just now: what would have gone, or why nothing would have. */
import { Modal } from "@mantine/core";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import { strings as shared } from "@/ui/form/strings";
import { Facts } from "@/ui/look/pieces";
import { useDrill, type Drill, type Site } from "./api";
import classes from "./emergency.module.css";
import { strings } from "./strings";

export interface Drilling { busy: string; hold: (site: string) => void; site: string; drill: Drill | undefined; error: Error | null; done: () => void }

export function useDrilling(): Drilling {
  const { mutate, isPending, variables = "", data, error, reset } = useDrill();
  return { busy: isPending ? variables : "", hold: mutate, site: isPending ? "" : variables, drill: data, error, done: reset };
}

export function Held({ drilling: { site, drill, error, done }, sites = [] }: { drilling: Drilling; sites: Site[] | undefined }) {
  const say = useWords(strings);
  const words = useWords(shared);
  const name = sites.find((one) => one.id === site)?.name ?? say.gone_site();
  return (
    <Modal opened={Boolean(site)} onClose={done} title={say.drill_title({ name })} closeButtonProps={{ "aria-label": words.close() }}>
      {error && <ProblemNote error={error} />}
      {drill && <Outcome drill={drill} />}
    </Modal>
  );
}

function Outcome({ drill }: { drill: Drill }) {
  const say = useWords(strings);
  return (
    <div className={classes.outcome} role="status">
      <Note tone={drill.passed ? "green" : "red"} title={drill.passed ? say.passed() : say.failed()}><p>{drill.passed ? say.passed_words() : whyOf(say, drill)}</p></Note>
      <Facts of={[{ name: say.number(), value: drill.number }, { name: say.address(), value: drill.told }, { name: say.way(), value: say[drill.mode as Site["mode"]]() }]} />
    </div>
  );
}

/** Why a drill did not pass, and what to do now. */
export function whyOf(say: ReturnType<typeof useWords<typeof strings>>, { why }: Drill): string {
  return why === "off" ? say.why_off() : why === "country" ? say.why_country() : say.why_address();
}
