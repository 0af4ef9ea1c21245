/** The hours of a week: each day open or closed, with one shift or more, copied to other days by key or pointer. */
import { ActionIcon, Switch, Tooltip } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useLocale, useWords } from "@/lib/i18n";
import { useAnnounce } from "@/ui/announce";
import { CopyMenu } from "./copy_menu";
import { copyDay, DAY_MINUTES, DAYS, isOvernight, lasts, minutesOf, nextShift, overlaps, weekMinutes, type Shift, type Week } from "./hours";
import classes from "./queues.module.css";
import { strings } from "./strings";
import { TimeInput } from "./time_input";
import { dayName, dayTitle, hoursName } from "./words";

export function WeekEditor({ week, onChange }: { week: Week; onChange: (week: Week) => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const announce = useAnnounce();
  const clash = overlaps(week);
  const setDay = (day: number, shifts: Shift[]) => onChange(week.map((other, place) => (place === day ? shifts : other)));
  const copy = (day: number, to: readonly number[]) => {
    onChange(copyDay(week, day, to));
    announce(say.copied({ day: dayName(day, locale), days: to.filter((other) => other !== day).map((other) => dayName(other, locale)).join(", ") }));
  };
  return (
    <div className={classes.week} role="group" aria-label={say.hours()}>
      {DAYS.map((day) => <Day key={day} day={day} shifts={week[day] ?? []} clash={clash} onChange={(shifts) => setDay(day, shifts)} onCopy={(to) => copy(day, to)} />)}
      <p className={classes.total}><span className="figures">{say.week_total({ hours: hoursName(weekMinutes(week), locale) })}</span><span>{say.times_hint()}</span></p>
      {clash.size > 0 && <p className={classes.wrong} role="alert">{say.overlap()}</p>}
    </div>
  );
}

interface DayProps { day: number; shifts: Shift[]; clash: Set<string>; onChange: (shifts: Shift[]) => void; onCopy: (to: readonly number[]) => void }

function Day({ day, shifts, clash, onChange, onCopy }: DayProps) {
  const say = useWords(strings);
  const locale = useLocale();
  const name = dayName(day, locale);
  const add = say.add_shift({ day: name });
  return (
    <div className={classes.day}>
      <Switch size="xs" checked={shifts.length > 0} label={dayTitle(day, locale)} aria-label={say.opens_day({ day: dayTitle(day, locale) })} onChange={(event) => onChange(event.currentTarget.checked ? [nextShift([])] : [])} />
      <div className={classes.shifts}>
        {shifts.length === 0 && <span className={classes.off}>{say.day_closed()}</span>}
        {shifts.map((shift, place) => (
          <ShiftLine key={place} shift={shift} day={name} place={place + 1} wrong={clash.has(`${day}.${place}`)}
            onChange={(next) => onChange(shifts.map((other, at) => (at === place ? next : other)))} onRemove={shifts.length > 1 ? () => onChange(shifts.filter((_, at) => at !== place)) : null} />
        ))}
      </div>
      <Bar shifts={shifts} />
      <div className={classes.dayActions}>
        <Tooltip label={add}><ActionIcon variant="subtle" color="gray" size={28} aria-label={add} onClick={() => onChange([...shifts, nextShift(shifts)])}><IconPlus size={16} stroke={1.6} /></ActionIcon></Tooltip>
        <CopyMenu day={day} onCopy={onCopy} />
      </div>
    </div>
  );
}

function ShiftLine({ shift, day, place, wrong, onChange, onRemove }: { shift: Shift; day: string; place: number; wrong: boolean; onChange: (shift: Shift) => void; onRemove: (() => void) | null }) {
  const say = useWords(strings);
  return (
    <div className={classes.shift}>
      <TimeInput label={say.from_label({ day, place })} value={shift.from} wrong={wrong} onChange={(from) => onChange({ ...shift, from })} />
      <span aria-hidden>–</span>
      <TimeInput isEnd label={say.until_label({ day, place })} value={shift.until} wrong={wrong} onChange={(until) => onChange({ ...shift, until })} />
      {isOvernight(shift) && <small>{say.next_day()}</small>}
      {onRemove && <ActionIcon variant="subtle" color="gray" size={26} aria-label={say.remove_shift({ day, place })} onClick={onRemove}><IconX size={14} stroke={1.75} /></ActionIcon>}
    </div>
  );
}

/** The day drawn as a line of 24 hours. */
function Bar({ shifts }: { shifts: Shift[] }) {
  return (
    <svg className={classes.line} viewBox="0 0 240 8" preserveAspectRatio="none" aria-hidden>
      <rect x={0} y={3} width={240} height={2} rx={1} className={classes.night} />
      {shifts.map((shift, place) => <rect key={place} x={minutesOf(shift.from) / 6} y={1} width={Math.max(1, Math.min(lasts(shift), DAY_MINUTES - minutesOf(shift.from)) / 6)} height={6} rx={2} className={classes.bright} />)}
    </svg>
  );
}
