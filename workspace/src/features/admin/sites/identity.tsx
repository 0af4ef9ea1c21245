/** The identity secret, shown on demand, with how to sign in three languages; and the snippet. */
import { Button, SegmentedControl, Switch } from "@mantine/core";
import { IconEye, IconEyeOff } from "@tabler/icons-react";
import { useState } from "react";
import type { Site } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { Note } from "@/ui/note";
import { Code } from "@/ui/look/pieces";
import { example, LANGUAGES, placedSnippet, signedSnippet, type Language } from "./examples";
import classes from "./sites.module.css";
import { strings } from "./strings";

const HIDDEN = "•".repeat(24);

export function Identity({ site, required, onChange }: { site: Site | null; required: boolean; onChange: (required: boolean) => void }) {
  const say = useWords(strings);
  return (
    <div className={classes.stack}>
      <Switch size="sm" label={say.identity_required()} checked={required} onChange={(event) => onChange(event.currentTarget.checked)} />
      {site?.identity.secret ? <Secret secret={site.identity.secret} snippet={placedSnippet(site.snippet, location.origin)} /> : <p className={classes.small}>{say.sign_later()}</p>}
    </div>
  );
}

function Secret({ secret, snippet }: { secret: string; snippet: string }) {
  const say = useWords(strings);
  const [shown, setShown] = useState(false);
  const [language, setLanguage] = useState<Language>("Python");
  return (
    <>
      <div className={classes.part}>
        <h3>{say.secret()}</h3>
        {shown ? <Code wrap text={secret} label={say.secret()} /> : <code className={classes.hidden} aria-hidden>{HIDDEN}</code>}
        <div><Button size="compact-sm" variant="default" leftSection={shown ? <IconEyeOff size={15} stroke={1.75} /> : <IconEye size={15} stroke={1.75} />} onClick={() => setShown(!shown)}>{shown ? say.secret_hide() : say.secret_show()}</Button></div>
        {shown && <Note tone="amber">{say.secret_about()}</Note>}
      </div>
      <div className={classes.part}>
        <h3>{say.sign()}</h3>
        <p className={classes.small}>{say.sign_about()}</p>
        <div><SegmentedControl size="xs" aria-label={say.sign()} data={[...LANGUAGES]} value={language} onChange={(next) => setLanguage(next as Language)} /></div>
        <Code text={example(language, shown ? secret : "…")} label={`${say.sign()}: ${language}`} />
        <Code wrap text={signedSnippet(snippet)} label={say.snippet()} />
      </div>
    </>
  );
}
