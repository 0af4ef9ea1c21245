/** The files of a message: pictures small, others as a line to download. */
import { IconAlertTriangle, IconDownload, IconEyeOff, IconFile, IconFileTypePdf } from "@tabler/icons-react";
import { useState } from "react";
import type { Attachment } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { size } from "@/lib/text";
import { strings } from "../strings";
import classes from "./thread.module.css";

const PICTURES = ["image/png", "image/jpeg", "image/gif", "image/webp"];

export function Attachments({ files }: { files: Attachment[] }) {
  return <div className={classes.files}>{files.map((file) => <File key={file.id} file={file} />)}</div>;
}

function File({ file }: { file: Attachment }) {
  const say = useWords(strings);
  const locale = useLocale();
  const at = `/v1/attachments/${file.id}`;
  if (file.safe && PICTURES.includes(file.type)) {
    return file.veiled ? <Veiled at={at} name={file.name} /> : <Picture at={at} name={file.name} />;
  }
  if (file.held) {
    return (
      <span className={classes.file} data-unsafe>
        <IconAlertTriangle size={20} stroke={1.5} aria-hidden />
        <span><span className="cut">{file.name}</span><small>{file.card ? say.file_card() : say.file_held()}</small></span>
      </span>
    );
  }
  const Icon = !file.safe ? IconAlertTriangle : file.type === "application/pdf" ? IconFileTypePdf : IconFile;
  return (
    <a href={at} download={file.name} className={classes.file} data-unsafe={!file.safe || undefined} aria-label={say.download({ name: file.name })}>
      <Icon size={20} stroke={1.5} aria-hidden />
      <span><span className="cut">{file.name}</span><small>{file.safe ? size(file.size, locale) : say.file_unsafe()}</small></span>
      <IconDownload size={16} stroke={1.75} aria-hidden />
    </a>
  );
}

function Picture({ at, name }: { at: string; name: string }) {
  return <a href={at} target="_blank" rel="noopener" className={classes.picture}><img src={at} alt={name} loading="lazy" /></a>;
}

/** A picture that may show somebody naked: not even fetched until it is asked for. */
function Veiled({ at, name }: { at: string; name: string }) {
  const say = useWords(strings);
  const [shown, setShown] = useState(false);
  if (shown) return <Picture at={at} name={name} />;
  return (
    <button type="button" className={classes.veil} onClick={() => setShown(true)} aria-label={say.unveil_named({ name })}>
      <IconEyeOff size={20} stroke={1.5} aria-hidden />
      <span><span className="cut">{name}</span><small>{say.veiled()}</small></span>
      <strong>{say.unveil()}</strong>
    </button>
  );
}
