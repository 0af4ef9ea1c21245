/** The light toolbar: marks, list, link, files, saved replies. */
import { ActionIcon } from "@mantine/core";
import { IconBold, IconItalic, IconLink, IconList, IconMessage2Bolt, IconPaperclip } from "@tabler/icons-react";
import { useRef, type ComponentType } from "react";
import { useWords } from "@/lib/i18n";
import { Keys } from "@/ui/keys";
import { Tip } from "@/ui/tip";
import { strings } from "../strings";
import classes from "./composer.module.css";
import { linked, listed, wrapped, type Edited } from "./marks";
import type { Kind } from "./use_draft";

export type Edit = (edited: Edited) => Edited;
export const EDITS: Record<"bold" | "italic" | "link" | "list", { keys: string; edit: Edit }> = {
  bold: { keys: "mod+b", edit: (text) => wrapped(text, "**") },
  italic: { keys: "mod+i", edit: (text) => wrapped(text, "_") },
  list: { keys: "mod+shift+8", edit: listed },
  link: { keys: "mod+shift+k", edit: linked },
};
const ICONS = { bold: IconBold, italic: IconItalic, list: IconList, link: IconLink };

export function Toolbar({ kind, onEdit, onFiles, onSaved }: { kind: Kind; onEdit: (edit: Edit) => void; onFiles: (files: File[]) => void; onSaved: () => void }) {
  const say = useWords(strings);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.toolbar}>
      {(Object.keys(EDITS) as (keyof typeof EDITS)[]).map((name) => <Tool key={name} label={say[name]()} keys={EDITS[name].keys} icon={ICONS[name]} onClick={() => onEdit(EDITS[name].edit)} />)}
      {kind === "reply" && (
        <>
          <span className={classes.rule} />
          <Tool label={say.attach()} icon={IconPaperclip} onClick={() => input.current?.click()} />
          <Tool label={say.saved()} keys="/" icon={IconMessage2Bolt} onClick={onSaved} />
          <input ref={input} type="file" multiple hidden aria-label={say.attach()} onChange={(event) => { onFiles([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ""; }} />
        </>
      )}
    </div>
  );
}

function Tool({ label, keys, icon: Icon, onClick }: { label: string; keys?: string; icon: ComponentType<{ size?: number; stroke?: number }>; onClick: () => void }) {
  return (
    <Tip label={<span style={{ display: "inline-flex", gap: 8 }}>{label}{keys && <Keys binding={keys} plain />}</span>}>
      <ActionIcon variant="subtle" color="gray" size={30} aria-label={label} onPointerDown={(event) => event.preventDefault()} onClick={onClick}><Icon size={17} stroke={1.75} /></ActionIcon>
    </Tip>
  );
}
