/** The one way to the platform: JSON, with the CSRF token, an idempotency key and problems as `Problem`. */
import { newId } from "@/lib/ids";
import { setClock } from "@/lib/now";
import { Problem, type ProblemBody } from "@/lib/problem";
import type { Attachment } from "./contract";
import type { Answer, Asking, Question, Sent } from "./wire";

type Query = Record<string, string | number | null | undefined>;
export interface Wire { fetch: typeof fetch; newKey: () => string }

export function createClient({ fetch, newKey }: Wire) {
  const state = { csrf: "", locale: "en", onSignedOut: () => undefined as void, onLocked: () => undefined as void };

  async function ask<T>(method: string, path: string, body?: unknown, { query, signal, key }: Asking<Query> = {}): Promise<T> {
    const headers: Record<string, string> = { Accept: "application/json", "Accept-Language": state.locale };
    if (method !== "GET") headers["X-Fairline-CSRF"] = state.csrf;
    if (method === "POST") headers["Idempotency-Key"] = key ?? newKey();
    if (body !== undefined) headers["Content-Type"] = "application/json";
    const sent = { method, headers, signal, credentials: "same-origin" as const, body: body === undefined ? undefined : JSON.stringify(body) };
    const answer = await reach(() => fetch(path + asked(query), sent));
    // Offers and wrap-up count down by the platform's clock, not by that of a desk that may be minutes off.
    const told = Date.parse(answer.headers.get("Date") ?? "");
    if (Number.isFinite(told)) setClock(told);
    if (!answer.ok) throw await refused(answer, path);
    return (answer.status === 204 ? undefined : await answer.json().catch(() => undefined)) as T;
  }

  /** A piece of a file, as it is. */
  async function bring<T>(path: string, piece: Blob): Promise<T> {
    const headers = { Accept: "application/json", "Accept-Language": state.locale, "X-Fairline-CSRF": state.csrf, "Content-Type": "application/octet-stream" };
    const answer = await reach(() => fetch(path, { method: "PUT", headers, credentials: "same-origin", body: piece }));
    if (!answer.ok) throw await refused(answer, path);
    return (await answer.json()) as T;
  }

  /** What is made on asking, as a file. */
  async function fetchFile(path: string, body: unknown): Promise<Blob> {
    const headers = { "Accept-Language": state.locale, "X-Fairline-CSRF": state.csrf, "Content-Type": "application/json", "Idempotency-Key": newKey() };
    const answer = await reach(() => fetch(path, { method: "POST", headers, credentials: "same-origin", body: JSON.stringify(body) }));
    if (!answer.ok) throw await refused(answer, path);
    return answer.blob();
  }

  async function refused(answer: Response, path: string): Promise<Problem> {
    const body = (await answer.json().catch(() => ({}))) as Partial<ProblemBody>;
    const signingIn = path === "/v1/session" || path.startsWith("/v1/invitations");
    if (answer.status === 401 && !signingIn) state.onSignedOut();
    if (body.type === "session-locked") state.onLocked();
    const wait = Number(answer.headers.get("Retry-After"));
    return new Problem({ ...body, status: answer.status }, Number.isFinite(wait) && wait > 0 ? wait : null);
  }

  return {
    get: <P extends string>(path: P, ...[asking]: Question<P>) => ask<Answer<"get", P>>("GET", path, undefined, asking as Asking<Query>),
    post: <P extends string>(path: P, ...[body, asking]: Sent<"post", P>) => ask<Answer<"post", P>>("POST", path, body ?? {}, asking as Asking<Query>),
    put: <P extends string>(path: P, ...[body, asking]: Sent<"put", P>) => ask<Answer<"put", P>>("PUT", path, body, asking as Asking<Query>),
    patch: <P extends string>(path: P, ...[body, asking]: Sent<"patch", P>) => ask<Answer<"patch", P>>("PATCH", path, body, asking as Asking<Query>),
    remove: <P extends string>(path: P, ...[body, asking]: Sent<"delete", P>) => ask<Answer<"delete", P>>("DELETE", path, body, asking as Asking<Query>),
    /** For what is written for many addresses at once, and types them itself. */
    ask,
    bring,
    fetchFile,
    upload: (conversation: string, file: File, onProgress: (share: number) => void, signal?: AbortSignal) => upload(conversation, file, state, newKey(), onProgress, signal),
    setCsrf: (csrf: string) => { state.csrf = csrf; },
    locale: () => state.locale,
    setLocale: (locale: string) => { state.locale = locale; },
    onSignedOut: (tell: () => void) => { state.onSignedOut = tell; },
    onLocked: (tell: () => void) => { state.onLocked = tell; },
  };
}

async function reach(send: () => Promise<Response>): Promise<Response> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Problem({ type: "unreachable", title: "", detail: String(error), status: 0 });
  }
}

function asked(query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return given.length ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : "";
}

/** fetch tells nothing of how far an upload has come, so this one uses XMLHttpRequest. */
function upload(conversation: string, file: File, state: { csrf: string; locale: string }, key: string, onProgress: (share: number) => void, signal?: AbortSignal): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/v1/attachments?conversation=${encodeURIComponent(conversation)}&name=${encodeURIComponent(file.name || "image.png")}`);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    request.setRequestHeader("X-Fairline-CSRF", state.csrf);
    request.setRequestHeader("Accept-Language", state.locale);
    request.setRequestHeader("Idempotency-Key", key);
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => (request.status < 300 ? resolve(request.response as Attachment) : reject(new Problem({ ...(request.response as Partial<ProblemBody> | null), status: request.status })));
    request.onerror = () => reject(new Problem({ type: "unreachable", title: "", status: 0 }));
    signal?.addEventListener("abort", () => request.abort());
    request.onabort = () => reject(new DOMException("withdrawn", "AbortError"));
    request.send(file);
  });
}

export type Client = ReturnType<typeof createClient>;
export const client: Client = createClient({ fetch: (...asked) => globalThis.fetch(...asked), newKey: newId });
