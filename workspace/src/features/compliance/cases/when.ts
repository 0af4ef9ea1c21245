/** An instant as cases tell it: the day and the time, on the reader's own clock. */
import { useLocale } from "@/lib/i18n";
import { clock, shortDate } from "@/lib/time";

export function useWhen() {
  const locale = useLocale();
  return { at: (instant: string): string => `${shortDate(instant, locale)} ${clock(instant, locale)}` };
}
