/** A code to scan, shown as a picture so that its text can never run as part of the page. */
import { useEffect, useState } from "react";
import { useWords } from "@/lib/i18n";
import classes from "./profile.module.css";
import { strings } from "./strings";

export function QrCode({ svg }: { svg: string }) {
  const say = useWords(strings);
  const [at, setAt] = useState<string>();
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    setAt(address);
    return () => URL.revokeObjectURL(address);
  }, [svg]);
  return <div className={classes.qr}>{at && <img src={at} alt={say.qr()} width={200} height={200} />}</div>;
}
