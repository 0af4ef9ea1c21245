/** The files of a reply being written, with progress and refusals. */
import { CloseButton, Progress } from "@mantine/core";
import { IconAlertTriangle, IconPaperclip } from "@tabler/icons-react";
import { useLocale, useWords } from "@/lib/i18n";
import { size } from "@/lib/text";
import { strings } from "../strings";
import classes from "./composer.module.css";
import type { Upload } from "./use_attachments";

export function AttachmentChips({ uploads, onRemove }: { uploads: Upload[]; onRemove: (key: string) => void }) {
  if (!uploads.length) return null;
  return <ul className={classes.chips}>{uploads.map((upload) => <Chip key={upload.key} upload={upload} onRemove={onRemove} />)}</ul>;
}

function Chip({ upload, onRemove }: { upload: Upload; onRemove: (key: string) => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const percent = Math.round(upload.share * 100);
  return (
    <li className={classes.chip} data-refused={upload.problem !== null || undefined}>
      {upload.problem === null ? <IconPaperclip size={15} stroke={1.75} aria-hidden /> : <IconAlertTriangle size={15} stroke={1.75} aria-hidden />}
      <span className={classes.chipWords}>
        <span className="cut">{upload.problem === null ? upload.name : say.file_refused({ name: upload.name })}</span>
        <small role={upload.problem === null ? undefined : "alert"}>{upload.problem ?? (upload.done ? size(upload.size, locale) : say.uploading({ percent }))}</small>
        {!upload.done && upload.problem === null && <Progress value={percent} size={2} aria-label={upload.name} />}
      </span>
      <CloseButton size="sm" aria-label={say.remove_file({ name: upload.name })} onClick={() => onRemove(upload.key)} />
    </li>
  );
}
