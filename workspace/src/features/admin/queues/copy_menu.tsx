/** Gives one day's hours to others: some at a time, the weekdays, or all. */
import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconCopyPlus } from "@tabler/icons-react";
import { useLocale, useWords } from "@/lib/i18n";
import { DAYS } from "./hours";
import { strings } from "./strings";
import { dayName, dayTitle } from "./words";

export function CopyMenu({ day, onCopy }: { day: number; onCopy: (to: readonly number[]) => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const label = say.copy({ day: dayName(day, locale) });
  return (
    <Menu position="bottom-end" width={200} returnFocus>
      <Menu.Target><Tooltip label={label}><ActionIcon variant="subtle" color="gray" size={28} aria-label={label}><IconCopyPlus size={16} stroke={1.6} /></ActionIcon></Tooltip></Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say.copy_to({ day: dayName(day, locale) })}</Menu.Label>
        <Menu.Item onClick={() => onCopy([0, 1, 2, 3, 4])}>{say.copy_weekdays()}</Menu.Item>
        <Menu.Item onClick={() => onCopy(DAYS)}>{say.copy_all()}</Menu.Item>
        <Menu.Divider />
        {DAYS.filter((other) => other !== day).map((other) => <Menu.Item key={other} closeMenuOnClick={false} onClick={() => onCopy([other])}>{dayTitle(other, locale)}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
