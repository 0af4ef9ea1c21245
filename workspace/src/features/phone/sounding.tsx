/** How one's line sounds: a word, and the figures for who asks. */
import { IconAntennaBars2, IconAntennaBars3, IconAntennaBars5 } from "@tabler/icons-react";
import { useWords } from "@/lib/i18n";
import { Tip } from "@/ui/tip";
import classes from "./phone.module.css";
import { mos, wordOf, type Figures } from "./quality";
import { strings } from "./strings";

const ICONS = { good: IconAntennaBars5, fair: IconAntennaBars3, poor: IconAntennaBars2 };

export function Sounding({ figures }: { figures: Figures }) {
  const say = useWords(strings);
  const word = wordOf(figures);
  const Icon = ICONS[word];
  return (
    <Tip label={useFigures(figures)}>
      <span className={classes.sounding} data-word={word}><Icon size={15} stroke={2} aria-hidden />{say.quality_words({ word: say[`quality_${word}`]() })}</span>
    </Tip>
  );
}

export function useFigures(figures: Figures): string {
  const say = useWords(strings);
  return say.quality_figures({ loss: Math.round(figures.loss * 1000) / 10, jitter: figures.jitter, delay: figures.delay, score: Math.round(mos(figures) * 10) / 10 });
}
