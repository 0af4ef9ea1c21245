/** Where one writes: a reply that goes through the gate, or a note for colleagues. */
import { Button } from "@mantine/core";
import { IconSend2 } from "@tabler/icons-react";
import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from "react";
import type { Conversation } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { strings } from "../strings";
import { AttachmentChips } from "./attachment_chips";
import { Choices } from "./choices";
import classes from "./composer.module.css";
import { KindSwitch } from "./kind_switch";
import { PreviewLine } from "./preview_line";
import { Toolbar } from "./toolbar";
import { useComposer } from "./use_composer";
import type { Kind } from "./use_draft";

export interface ComposerHandle { write: (kind: Kind, text?: string) => void; openSaved: () => void }

const TALLEST = 260;

export function Composer({ conversation, mayReply, ref }: { conversation: Conversation; mayReply: boolean; ref: Ref<ComposerHandle> }) {
  const say = useWords(strings);
  const area = useRef<HTMLTextAreaElement>(null);
  const writing = useComposer(conversation, mayReply, area);
  useImperativeHandle(ref, () => ({ write: writing.write, openSaved: writing.openSaved }));
  const { kind, text, files, choices, preview } = writing;
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${Math.min(TALLEST, element.scrollHeight)}px`;
  }, [text, kind]);
  const label = kind === "reply" ? say.write_reply({ contact: conversation.contact.name }) : say.write_note();
  const list = `choices-${conversation.id}`;
  return (
    <div className={classes.composer} data-kind={kind} {...writing.drop}>
      {writing.dropping && <div className={classes.drop}>{say.drop_here()}</div>}
      {choices.open && <Choices id={list} label={choices.sign === "/" ? say.saved() : say.mentions()} choices={choices.choices} at={choices.at} onTake={choices.take} onAt={choices.setAt} empty={choices.sign === "/" ? say.saved_none() : null} />}
      <div className={classes.box}>
        <KindSwitch kind={kind} mayReply={mayReply} onChange={writing.write} />
        <textarea ref={area} className={classes.text} rows={1} value={text} aria-label={label} placeholder={kind === "reply" ? label : say.write_note_here()}
          aria-autocomplete="list" aria-controls={choices.open ? list : undefined} aria-activedescendant={choices.open && choices.choices.length ? `${list}-${choices.at}` : undefined}
          onChange={writing.onChange} onSelect={writing.onSelect} onKeyDown={writing.onKeyDown} onPaste={writing.onPaste} />
        <AttachmentChips uploads={files.uploads} onRemove={files.remove} />
        <div className={classes.foot}>
          <Toolbar kind={kind} onEdit={writing.edit} onFiles={files.add} onSaved={writing.openSaved} />
          <Button size="compact-md" className={classes.send} data-kind={kind} disabled={!writing.canSend} onClick={writing.send} leftSection={<IconSend2 size={16} stroke={1.75} />} >
            {kind === "note" ? say.save_note() : preview?.outcome === "deferred" ? say.send_later() : say.send()}
          </Button>
        </div>
      </div>
      <PreviewLine ruling={kind === "reply" ? preview : null} hint={text ? say.hint_send() : ""} />
    </div>
  );
}
