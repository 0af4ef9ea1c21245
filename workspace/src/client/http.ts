/** The one way to the platform: JSON, with the CSRF token, an idempotency key and problems as `Problem`. */
import { newId } from "@/lib/ids";
import { setClock } from "@/lib/now";
import { Problem, type ProblemBody } from "@/lib/problem";
import type { Attachment } from "./contract";

type Query = Record<string, string | number | null | undefined>;
export interface Asking { query?: Query; signal?: AbortSignal; key?: string }
export interface Wire { fetch: typeof fetch; newKey: () => string }

export function createClient({ fetch, newKey }: Wire) {
  const state = { csrf: "", locale: "en", onSignedOut: () => undefined as void };

  async function ask<T>(method: string, path: string, body?: unknown, { query, signal, key }: Asking = {}): Promise<T> {
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

  async function refused(answer: Response, path: string): Promise<Problem> {
    const body = (await answer.json().catch(() => ({}))) as Partial<ProblemBody>;
    const signingIn = path === "/v1/session" || path.startsWith("/v1/invitations");
    if (answer.status === 401 && !signingIn) state.onSignedOut();
    const wait = Number(answer.headers.get("Retry-After"));
    return new Problem({ ...body, status: answer.status }, Number.isFinite(wait) && wait > 0 ? wait : null);
  }

  return {
    get: <T>(path: string, asking?: Asking) => ask<T>("GET", path, undefined, asking),
    post: <T = unknown>(path: string, body: unknown = {}, asking?: Asking) => ask<T>("POST", path, body, asking),
    put: <T = unknown>(path: string, body: unknown, asking?: Asking) => ask<T>("PUT", path, body, asking),
    patch: <T = unknown>(path: string, body: unknown, asking?: Asking) => ask<T>("PATCH", path, body, asking),
    remove: <T = undefined>(path: string, body?: unknown, asking?: Asking) => ask<T>("DELETE", path, body, asking),
    upload: (conversation: string, file: File, onProgress: (share: number) => void, signal?: AbortSignal) => upload(conversation, file, state, newKey(), onProgress, signal),
    setCsrf: (csrf: string) => { state.csrf = csrf; },
    locale: () => state.locale,
    setLocale: (locale: string) => { state.locale = locale; },
    onSignedOut: (tell: () => void) => { state.onSignedOut = tell; },
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
