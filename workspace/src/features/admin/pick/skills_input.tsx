/** Skills with levels: of a member, or needed by a queue. */
import { ActionIcon, SegmentedControl, Select } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { MemberSkill } from "@/client/contract";
import { all } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import classes from "./skills_input.module.css";
import { strings } from "@/ui/form/strings";

const LEVELS = ["1", "2", "3", "4", "5"];
export const useSkills = () => useQuery({ queryKey: ["skills"], queryFn: () => all("/v1/skills"), staleTime: 300_000 });

export function SkillsInput({ label, about, value, onChange, error }: { label: string; about: string; value: MemberSkill[]; onChange: (value: MemberSkill[]) => void; error?: string }) {
  const say = useWords(strings);
  const skills = useSkills().data;
  const named = (id: string) => skills?.find((skill) => skill.id === id)?.name ?? id;
  const others = (skills ?? []).filter((skill) => !value.some((one) => one.skill === skill.id));
  return (
    <fieldset className={classes.skills}>
      <legend>{label}</legend>
      <p>{about}</p>
      {value.map((one) => (
        <div key={one.skill} className={classes.skill}>
          <span className="cut">{named(one.skill)}</span>
          <SegmentedControl size="xs" data={LEVELS} value={String(one.level)} aria-label={say.level({ skill: named(one.skill) })} onChange={(level) => onChange(value.map((other) => (other.skill === one.skill ? { ...one, level: Number(level) } : other)))} />
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={say.remove({ name: named(one.skill) })} onClick={() => onChange(value.filter((other) => other.skill !== one.skill))}><IconX size={15} stroke={1.75} /></ActionIcon>
        </div>
      ))}
      {skills?.length === 0 && <p>{say.skills_none()}</p>}
      {others.length > 0 && <Select size="xs" searchable aria-label={say.add_skill()} placeholder={say.add_skill()} data={others.map((skill) => ({ value: skill.id, label: skill.name }))} value={null} onChange={(skill) => skill && onChange([...value, { skill, level: 3 }])} />}
      {error && <p className={classes.error} role="alert">{error}</p>}
    </fieldset>
  );
}
