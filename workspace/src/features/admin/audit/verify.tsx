/** What the verification of the journal found. */
import { Button } from "@mantine/core";
import type { Verification } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { clock } from "@/lib/time";
import { Note } from "@/ui/note";
import classes from "./audit.module.css";
import { strings } from "./strings";

export function Verified({ found, onShow }: { found: Verification & { at: number }; onShow: (number: number) => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { entries, holds, first_broken: broken, seconds, at } = found;
  const figure = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 ? 2 : 0 }).format(value);
  const figures = { entries, seconds: seconds < 0.01 ? `< ${figure(0.01)}` : figure(seconds), time: clock(at, locale) };
  if (holds) return <div className={classes.result} role="status"><Note tone="green" title={say.holds()}><p>{say.holds_words(figures)}</p></Note></div>;
  const number = broken ?? entries;
  return (
    <div className={classes.result} role="alert">
      <Note tone="red" title={say.broken()}>
        <p>{say.broken_words({ ...figures, number })}</p>
        <p>{say.broken_now()}</p>
        <Button mt={8} size="compact-sm" variant="default" onClick={() => onShow(number)}>{say.show_entry({ number })}</Button>
      </Note>
    </div>
  );
}
