/** A file chosen for the next message: how far it is up, or why it is not. */
import type { Chosen as File } from "../keep/files";
import { size } from "../text/when";
import { useHere } from "./here";
import { Icon } from "./icons";

export function Chosen({ file }: { file: File }) {
  const { messenger, say, locale } = useHere();
  const { files } = messenger.draft;
  const percent = Math.round(file.share * 100);
  const words = file.problem
    ? [say("not_uploaded", { name: file.name }), file.problem.title, file.problem.remedy].filter(Boolean).join(" ")
    : file.attachment ? say("uploaded", { name: file.name, size: size(file.size, locale) }) : say("uploading", { name: file.name, percent });
  return (
    <li class={file.problem ? "wrong" : ""} title={words}>
      <Icon name={file.problem ? "alert" : "file"} small />
      <span class="name" aria-hidden="true">{file.name}<small>{file.problem ? file.problem.title || say("failed") : size(file.size, locale)}</small></span>
      <span class="hidden" role="status">{words}</span>
      {!file.attachment && !file.problem && <progress max={100} value={percent} aria-label={file.name} />}
      {file.problem && <button type="button" class="quiet" onClick={() => files.retry(file.key)}>{say("try_again")}</button>}
      <button type="button" class="tool" aria-label={say("remove_file", { name: file.name })} title={say("remove_file", { name: file.name })} onClick={() => files.remove(file.key)}>
        <Icon name="close" small />
      </button>
    </li>
  );
}
