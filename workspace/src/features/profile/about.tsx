/** Name, language, time zone. */
import { Button, Select, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMemo } from "react";
import type { Member } from "@/client/contract";
import { useChooseLocale, useWords, type Locale } from "@/lib/i18n";
import { asProblem } from "@/lib/problem";
import { zones } from "@/lib/time";
import { tell } from "@/ui/notices";
import { Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { useSaveMe } from "./api";
import classes from "./profile.module.css";
import { strings } from "./strings";

export function About({ member }: { member: Member }) {
  const say = useWords(strings);
  const choose = useChooseLocale();
  const save = useSaveMe();
  const all = useMemo(() => [...new Set([member.time_zone, ...zones()])], [member.time_zone]);
  const form = useForm({ initialValues: { name: member.name, locale: member.locale, time_zone: member.time_zone }, validate: { name: (name) => (name.trim() ? null : say.needed()) } });
  const submit = form.onSubmit((me) => save.mutate(me, {
    onSuccess: () => { choose(me.locale); form.resetDirty(); tell(say.saved()); },
    onError: (error) => form.setErrors(asProblem(error).fields),
  }));
  return (
    <Section title={say.you()}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput label={say.name()} autoComplete="name" {...form.getInputProps("name")} />
        <TextInput label={say.email()} description={say.email_fixed()} value={member.email} readOnly />
        <Select label={say.language()} allowDeselect={false} data={[{ value: "en", label: "English" }, { value: "fr", label: "Français" }]} {...form.getInputProps("locale")} onChange={(locale) => form.setFieldValue("locale", (locale ?? "en") as Locale)} />
        <Select label={say.time_zone()} searchable allowDeselect={false} limit={60} data={all} {...form.getInputProps("time_zone")} />
        {save.error && <ProblemNote error={save.error} />}
        <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>{say.save()}</Button>
      </form>
    </Section>
  );
}
