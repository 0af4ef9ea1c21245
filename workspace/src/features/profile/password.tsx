/** Changing one's password. */
import { Button, PasswordInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { asProblem } from "@/lib/problem";
import { tell } from "@/ui/notices";
import { Section } from "@/ui/page";
import { ProblemNote } from "@/ui/problem_note";
import { useChangePassword } from "./api";
import classes from "./profile.module.css";
import { strings } from "./strings";

export function Password() {
  const say = useWords(strings);
  const { member } = useSession();
  const change = useChangePassword();
  const form = useForm({
    initialValues: { current: "", new: "" },
    validate: { current: (current) => (current ? null : say.needed()), new: (next) => (Array.from(next).length < 12 ? say.too_short() : null) },
  });
  const submit = form.onSubmit((passwords) => change.mutate(passwords, { onSuccess: () => { form.reset(); tell(say.password_changed()); }, onError: (error) => form.setErrors(asProblem(error).fields) }));
  const toggle = { "aria-label": say.show() };
  return (
    <Section title={say.password()} about={say.password_about()}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <input type="hidden" autoComplete="username" value={member.email} readOnly />
        <PasswordInput label={say.current()} autoComplete="current-password" visibilityToggleButtonProps={toggle} {...form.getInputProps("current")} />
        <PasswordInput label={say.new_password()} autoComplete="new-password" visibilityToggleButtonProps={toggle} {...form.getInputProps("new")} />
        {change.error && <ProblemNote error={change.error} />}
        <Button type="submit" variant="default" loading={change.isPending}>{say.change_password()}</Button>
      </form>
    </Section>
  );
}
