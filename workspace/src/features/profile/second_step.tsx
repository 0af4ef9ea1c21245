/** The second step at sign-in: set up with a code to scan, confirm, keep the recovery codes; or turn off. */
import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { useTellProblem } from "@/ui/notices";
import { Section } from "@/ui/page";
import { useBeginSecond, useConfirmSecond, useEndSecond } from "./api";
import { CodeForm } from "./code_form";
import { QrCode } from "./qr_code";
import { RecoveryCodes } from "./recovery_codes";
import classes from "./profile.module.css";
import { strings } from "./strings";

export function SecondStep({ on }: { on: boolean }) {
  const say = useWords(strings);
  const tell = useTellProblem();
  const [open, setOpen] = useState<"setup" | "off" | null>(null);
  const begin = useBeginSecond();
  const confirm = useConfirmSecond();
  const end = useEndSecond();
  const setUp = () => begin.mutate(undefined, { onSuccess: () => { confirm.reset(); setOpen("setup"); }, onError: tell });
  const close = () => { setOpen(null); begin.reset(); };
  return (
    <Section title={say.second()} about={say.second_about()}>
      <div className={classes.form}>
        <Note tone={on ? "green" : "blue"}>{on ? say.second_on() : say.second_off()}</Note>
        {on ? <Button variant="default" onClick={() => { end.reset(); setOpen("off"); }}>{say.turn_off()}</Button> : <Button variant="default" loading={begin.isPending} onClick={setUp}>{say.set_up()}</Button>}
      </div>
      <Modal opened={open === "setup"} onClose={close} title={confirm.data ? say.recovery() : say.second()} closeButtonProps={{ "aria-label": say.close() }} closeOnClickOutside={false}>
        {confirm.data ? <RecoveryCodes codes={confirm.data.recovery_codes} onDone={close} /> : begin.data && (
          <div className={classes.stack}>
            <p>{say.scan()}</p>
            <QrCode svg={begin.data.qr_svg} />
            <p className={classes.key}>{say.key()}: <code>{begin.data.secret}</code></p>
            <CodeForm verb={say.confirm()} pending={confirm.isPending} error={confirm.error} onCode={(code) => confirm.mutate(code)} />
          </div>
        )}
      </Modal>
      <Modal opened={open === "off"} onClose={close} title={say.turn_off()} closeButtonProps={{ "aria-label": say.close() }}>
        <div className={classes.stack}>
          <p>{say.off_words()}</p>
          <CodeForm verb={say.turn_off()} pending={end.isPending} error={end.error} onCode={(code) => end.mutate(code, { onSuccess: close })} />
        </div>
      </Modal>
    </Section>
  );
}
