/** Something attached to a message: a picture to look at, anything else to download. */
import { useEffect, useState } from "preact/hooks";
import { size } from "../text/when";
import type { Attachment } from "../wire/types";
import type { World } from "../wire/world";
import { useHere } from "./here";
import { Icon } from "./icons";

const PICTURES = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"];

export function Attached({ of }: { of: Attachment }) {
  return PICTURES.includes(of.type) ? <Picture of={of} /> : <Download of={of} />;
}

function Picture({ of }: { of: Attachment }) {
  const { messenger, say, locale } = useHere();
  const [address, setAddress] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void messenger.client.download(of.id).then((answer) => {
      if (gone) return;
      if (!answer.ok) return setFailed(true);
      made = URL.createObjectURL(new Blob([answer.value], { type: of.type }));
      setAddress(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [of.id]);
  if (failed) return <Download of={of} />;
  if (!address) return <span class="picture" role="img" aria-label={say("picture", { name: of.name })} />;
  return (
    <a class="picture" href={address} download={of.name} title={`${say("download")}, ${size(of.size, locale)}`}>
      <img src={address} alt={say("picture", { name: of.name })} onError={() => setFailed(true)} />
    </a>
  );
}

function Download({ of }: { of: Attachment }) {
  const { messenger, say, locale } = useHere();
  const [problem, setProblem] = useState("");
  const fetchIt = async () => {
    const answer = await messenger.client.download(of.id);
    setProblem(answer.ok ? "" : answer.problem.title || say("problem"));
    if (answer.ok) save(answer.value, of.name, messenger.world);
  };
  return (
    <span class="attached">
      <button type="button" onClick={() => void fetchIt()}>
        <Icon name="file" />
        <span class="hidden">{say("download")} </span>
        <span class="name">{of.name}<small>{size(of.size, locale)}</small></span>
        <Icon name="down" small />
      </button>
      {problem && <small role="alert">{problem}</small>}
    </span>
  );
}

/** Always as a download and as plain bytes: a page opened from here would run with our origin. */
function save(bytes: Blob, name: string, { later }: World): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  link.download = name;
  link.click();
  later(60_000, () => URL.revokeObjectURL(link.href));
}
