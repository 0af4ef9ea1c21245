/** Sets how long one kind is kept, and shows before it is saved what the coming night would take. */
import { NumberInput, Textarea } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { DrawerForm } from "@/ui/form/drawer";
import { useForm } from "@/ui/form/use_form";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { useDeed, usePreview, type Example, type Kind, type Rule } from "./api";
import classes from "./keeping.module.css";
import { strings } from "./strings";

interface Values { days: number | ""; why: string }

export function RuleForm({ kind, rule, onClose }: { kind: Kind; rule: Rule | undefined; onClose: () => void }) {
  const say = useWords(strings);
  const putting = useDeed<Values>("PUT", () => "/v1/retention", (given) => ({ kind: kind.kind, days: given.days === "" ? null : given.days, why: given.why }));
  const form = useForm<Values, unknown>({
    start: { days: rule?.days ?? "", why: rule?.why ?? "" },
    save: (values) => putting.mutateAsync(values),
    done: () => { tell(say.saved()); onClose(); },
  });
  const [days] = useDebouncedValue(form.values.days, 300);
  return (
    <DrawerForm form={form} onClose={onClose}>
      {kind.law && <p className={classes.small}>{say.law({ law: kind.law })}</p>}
      <NumberInput label={say.days()} description={say.empty_is_forever()} min={1} max={36_500} allowDecimal={false} value={form.values.days} error={form.wrong("days")} onChange={(days) => form.set({ days: typeof days === "number" ? days : "" })} data-autofocus />
      <Textarea label={say.why()} description={say.why_hint()} autosize minRows={2} maxLength={500} value={form.values.why} error={form.wrong("why")} onChange={(event) => form.set({ why: event.currentTarget.value })} />
      {typeof days === "number" && days > 0 && <Shown kind={kind.kind} days={days} />}
    </DrawerForm>
  );
}

function Shown({ kind, days }: { kind: string; days: number }) {
  const say = useWords(strings);
  const asked = usePreview(kind, days);
  if (asked.error) return <ProblemNote error={asked.error} />;
  const told = asked.data;
  return (
    <div className={classes.preview} role="status" aria-busy={asked.isPending}>
      <strong>{say.preview()}</strong>
      {told && (told.count ? <span>{say.preview_count({ count: told.count })}{told.more ? ` ${say.preview_more()}` : ""}</span> : <span>{say.preview_none()}</span>)}
      {told && <Some examples={told.examples} />}
      {told && told.held > 0 && <><span>{say.preview_held({ count: told.held })}</span><Some examples={told.held_examples} /></>}
    </div>
  );
}

function Some({ examples }: { examples: Example[] }) {
  const say = useWords(strings);
  const locale = useLocale();
  if (!examples.length) return null;
  return <ul className={classes.small}>{examples.map((one) => <li key={one.id}>{one.ended_at ? say.example({ called: one.called || one.id, day: shortDate(one.ended_at, locale) }) : one.called || one.id}</li>)}</ul>;
}
