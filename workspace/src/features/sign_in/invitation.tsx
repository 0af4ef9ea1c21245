/** Accepting an invitation: a name, a password, and one is in. */
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import type { Invitation } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { asProblem } from "@/lib/problem";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { ProblemNote } from "@/ui/problem_note";
import { useInvitation, useJoin } from "./api";
import { DoorFrame } from "./door_frame";
import classes from "./sign_in.module.css";
import { strings } from "./strings";

export function InvitationPage() {
  const say = useWords(strings);
  const { secret = "" } = useParams({ strict: false });
  const { data, error } = useInvitation(secret);
  if (error && !asProblem(error).isUnreachable) {
    return (
      <DoorFrame title={say.invitation_gone()} about={say.invitation_gone_words()}>
        <Button component={Link} to="/" variant="default" fullWidth>{say.to_sign_in()}</Button>
      </DoorFrame>
    );
  }
  if (!data) return <DoorFrame title=" ">{error ? <ProblemNote error={error} /> : <LinesSkeleton />}</DoorFrame>;
  return <Join secret={secret} invitation={data} />;
}

function Join({ secret, invitation }: { secret: string; invitation: Invitation }) {
  const say = useWords(strings);
  const navigate = useNavigate();
  const join = useJoin(secret);
  const form = useForm({
    initialValues: { name: "", password: "" },
    validate: {
      name: (name) => (name.trim() ? null : say.name_needed()),
      password: (password) => (Array.from(password).length < 12 ? say.too_short() : null),
    },
  });
  const submit = form.onSubmit((who) => join.mutate({ ...who, name: who.name.trim() }, {
    onSuccess: () => void navigate({ to: "/" }),
    onError: (error) => form.setErrors(asProblem(error).fields),
  }));
  return (
    <DoorFrame title={say.join({ account: invitation.account_name })} about={say.join_words({ email: invitation.email, role: say[`role_${invitation.role}`]() })}>
      <form className={classes.form} onSubmit={submit} noValidate>
        {join.error && <ProblemNote error={join.error} />}
        <input type="hidden" autoComplete="username" value={invitation.email} readOnly />
        <TextInput label={say.name()} size="md" autoComplete="name" autoFocus {...form.getInputProps("name")} />
        <PasswordInput label={say.new_password()} size="md" autoComplete="new-password" visibilityToggleButtonProps={{ "aria-label": say.show() }} {...form.getInputProps("password")} />
        <Button type="submit" size="md" fullWidth loading={join.isPending}>{say.join_go()}</Button>
      </form>
    </DoorFrame>
  );
}
