/** A code to scan, shown as a picture so that its text can never run as part of the page. */
import { useMemo } from "react";
import { useWords } from "@/lib/i18n";
import classes from "./profile.module.css";
import { strings } from "./strings";

export function QrCode({ svg }: { svg: string }) {
  const say = useWords(strings);
  const at = useMemo(() => `data:image/svg+xml,${encodeURIComponent(svg)}`, [svg]);
  return <div className={classes.qr}><img src={at} alt={say.qr()} width={200} height={200} /></div>;
}
