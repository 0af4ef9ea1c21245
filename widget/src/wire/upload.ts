/** Sends a file as it is, and tells how far it got; fetch cannot tell, so this is the older request. */
import type { Sending } from "./world";

export function upload(
  address: string, file: File, headers: Record<string, string>, sending: Sending,
): Promise<{ status: number; words: unknown; after: string | null }> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "text";
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => event.lengthComputable && sending.progress(event.loaded / event.total);
    request.onloadend = () =>
      done({ status: request.status, words: parsed(request.responseText), after: request.status ? request.getResponseHeader("Retry-After") : null });
    sending.signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
