/** Short notices in the corner: something was done, or could not be. */
import { notifications } from "@mantine/notifications";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useCallback } from "react";
import { asProblem } from "@/lib/problem";
import { useWords } from "@/lib/i18n";
import { strings } from "./strings";

const base = { withBorder: true, radius: 10, autoClose: 6000 };
/** What takes a notice away says so to who cannot see its cross. */
const closing = () => ({ closeButtonProps: { "aria-label": strings.close[document.documentElement.lang === "fr" ? "fr" : "en"] } });

export const tell = (title: string, message = "") => notifications.show({ ...base, ...closing(), title, message, color: "green", icon: <IconCheck size={18} stroke={2} aria-hidden /> });

/** The notice in which a problem was told last, by its kind. */
const toldIn = new Map<string, string>();

/** Tells a problem in its own words, in place of what was told of its kind before; gives back the function that does. */
export function useTellProblem(): (error: unknown) => void {
  const say = useWords(strings);
  return useCallback((error: unknown) => {
    const problem = asProblem(error);
    const title = problem.isUnreachable ? say.unreachable() : problem.title || say.went_wrong();
    const message = problem.isUnreachable ? say.unreachable_now() : [problem.detail, problem.remedy].filter(Boolean).join(" ");
    const kind = `${problem.type}${problem.status}`;
    notifications.hide(toldIn.get(kind) ?? "");
    toldIn.set(kind, notifications.show({ ...base, ...closing(), autoClose: 9000, title, message, color: "red", icon: <IconAlertTriangle size={18} stroke={1.75} aria-hidden /> }));
  }, [say]);
}
