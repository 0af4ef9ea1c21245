/** The quiet page around sign-in, second factor and invitations. */
import { Button } from "@mantine/core";
import { IconLanguage } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useChooseLocale, useLocale, useWords } from "@/lib/i18n";
import classes from "./sign_in.module.css";
import { strings } from "./strings";

export function DoorFrame({ title, about, children }: { title: string; about?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.frame}>
      <main className={classes.card}>
        <img src="/fairline.svg" alt="Fairline" width={40} height={40} />
        <h1>{title}</h1>
        {about && <p className={classes.about}>{about}</p>}
        {children}
      </main>
      <footer className={classes.foot}><OtherLanguage /></footer>
    </div>
  );
}

export function OtherLanguage() {
  const say = useWords(strings);
  const locale = useLocale();
  const choose = useChooseLocale();
  const other = locale === "en" ? "fr" : "en";
  return <Button variant="subtle" color="gray" size="compact-sm" lang={other} leftSection={<IconLanguage size={16} stroke={1.6} />} onClick={() => choose(other)}>{say.other_language()}</Button>;
}
