/** The saved messenger in its own frame, greeted as a page would greet it; if it stays silent, we say why. */
import { Anchor } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useWords, type Locale } from "@/lib/i18n";
import { Note } from "@/ui/note";
import classes from "./preview.module.css";
import { strings } from "./strings";

const PATIENCE = 4000;

export function LiveFrame({ siteKey, locale }: { siteKey: string; locale: Locale }) {
  const say = useWords(strings);
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<"waiting" | "ready" | "silent">("waiting");
  const address = `/widget/frame.html?key=${encodeURIComponent(siteKey)}`;
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.source === frame.current?.contentWindow && event.origin === location.origin && (event.data as { fairline?: string } | null)?.fairline === "ready") setState("ready");
    };
    addEventListener("message", hear);
    const timer = setTimeout(() => setState((before) => (before === "ready" ? before : "silent")), PATIENCE);
    return () => { removeEventListener("message", hear); clearTimeout(timer); };
  }, []);
  const greet = () => {
    const hello = { fairline: "hello", page: { url: `${location.origin}/`, title: document.title, referrer: "" }, locale, theme: "", identity: null, hint: {}, open: true, covers: false };
    // A frame that was not allowed to open has no origin of ours: the words then go nowhere.
    frame.current?.contentWindow?.postMessage(hello, location.origin);
  };
  const silent = <Note tone="amber" title={say.preview_live_failed()}><p>{say.preview_live_failed_words()}</p><Anchor size="sm" href={address} target="_blank" rel="noopener">{say.preview_alone()}</Anchor></Note>;
  // oxlint-disable-next-line react/iframe-missing-sandbox -- a page of our own origin: a sandbox that lets it run would hold nothing
  const shown = <iframe key={locale} ref={frame} className={classes.frame} src={address} title={say.preview_live()} onLoad={greet} />;
  return (
    <>
      {state === "silent" ? silent : shown}
      {state === "ready" && <p className={classes.about}>{say.preview_live_about()}</p>}
    </>
  );
}
