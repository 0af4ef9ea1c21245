/** Where one writes: a reply that goes through the gate, or a note for colleagues. */
import { Button, CloseButton } from "@mantine/core";
import { IconSend2, IconWand } from "@tabler/icons-react";
import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from "react";
import type { Conversation, RulingItem } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { now } from "@/lib/now";
import { strings as marks } from "@/ui/marks/strings";
import { strings } from "../strings";
import { AttachmentChips } from "./attachment_chips";
import { Choices } from "./choices";
import classes from "./composer.module.css";
import { KindSwitch } from "./kind_switch";
import { PreviewLine } from "./preview_line";
import { Toolbar } from "./toolbar";
import { BesideFields } from "./beside";
import { Collision } from "./collision";
import { Segments } from "./segments";
import { SendMenu } from "./send_menu";
import { UndoBar, waitsForUndo } from "./undo_bar";
import { useComposer } from "./use_composer";
import type { Kind } from "./use_draft";

export interface ComposerHandle { write: (kind: Kind, text?: string) => void; openSaved: () => void }

const TALLEST = 260;

export function Composer({ conversation, mayReply, seen, waiting, ref }: { conversation: Conversation; mayReply: boolean; seen: number | undefined; waiting: RulingItem[]; ref: Ref<ComposerHandle> }) {
  const say = useWords(strings), words = useWords(marks);
  const area = useRef<HTMLTextAreaElement>(null);
  const writing = useComposer(conversation, mayReply, seen, area);
  useImperativeHandle(ref, () => ({ write: writing.write, openSaved: writing.openSaved }));
  const { kind, text, files, choices, preview } = writing;
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${Math.min(TALLEST, element.scrollHeight)}px`;
  }, [text, kind]);
  const label = kind === "reply" ? say.write_reply({ contact: conversation.called }) : say.write_note();
  const list = `choices-${conversation.id}`;
  return (
    <div className={classes.composer} data-kind={kind} {...writing.drop}>
      {writing.dropping && <div className={classes.drop}>{say.drop_here()}</div>}
      {choices.open && <Choices id={list} label={choices.sign === "/" ? say.saved() : say.mentions()} choices={choices.choices} at={choices.at} onTake={choices.take} onAt={choices.setAt} empty={choices.sign === "/" ? say.saved_none() : null} />}
      <Collision conversation={conversation.id} writing={text.trim() !== "" && kind === "reply"} />
      <UndoBar waiting={waiting} onBack={(words) => writing.write("reply", words)} />
      <div className={classes.box}>
        <KindSwitch kind={kind} mayReply={mayReply} onChange={writing.write} />
        {kind === "reply" && <BesideFields conversation={conversation} above={writing.above} onChange={writing.setAbove} />}
        <textarea ref={area} className={classes.text} rows={1} value={text} aria-label={label} placeholder={kind === "reply" ? label : say.write_note_here()}
          aria-autocomplete="list" aria-controls={choices.open ? list : undefined} aria-activedescendant={choices.open && choices.choices.length ? `${list}-${choices.at}` : undefined}
          onChange={writing.onChange} onSelect={writing.onSelect} onKeyDown={writing.onKeyDown} onPaste={writing.onPaste} />
        {writing.after && kind === "reply" && <p className={classes.after}><IconWand size={14} stroke={1.75} aria-hidden />{say.after_reply({ status: words[`status_${writing.after.status}`]() })}<CloseButton size="xs" aria-label={say.after_reply_not()} onClick={() => writing.setAfter(null)} /></p>}
        <AttachmentChips uploads={files.uploads} onRemove={files.remove} />
        <div className={classes.foot}>
          <Toolbar kind={kind} onEdit={writing.edit} onFiles={files.add} onSaved={writing.openSaved} />
          {kind === "reply" && conversation.can.segments && <Segments text={preview?.text || text} />}
          <span className={classes.sends}>
          <Button size="compact-md" className={classes.send} data-kind={kind} disabled={!writing.canSend} onClick={() => writing.send()} leftSection={<IconSend2 size={16} stroke={1.75} />} >
            {kind === "note" ? say.save_note() : preview?.outcome === "deferred" && !waitsForUndo(preview, now()) ? say.send_later() : say.send()}
          </Button>
          {kind === "reply" && <SendMenu disabled={!writing.canSend} mayLater={conversation.can.scheduled} mayPend onSend={writing.send} />}
          </span>
        </div>
      </div>
      <PreviewLine ruling={kind === "reply" ? preview : null} hint={!text ? "" : conversation.can.subject && kind === "reply" ? say.hint_send_mail() : say.hint_send()} />
    </div>
  );
}
