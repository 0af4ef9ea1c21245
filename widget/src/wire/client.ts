/** Asks Fairline over HTTP; every answer is a value, also the ones we would rather not get. */
import { retryAfter } from "./backoff";
import type { Accepted, Attachment, Details, Feed, Problem, Visit } from "./types";
import type { Sending, World } from "./world";
import type { Identity, Page } from "../protocol";

export type Answer<T> =
  | { ok: true; value: T }
  /** `status` is 0 when nobody answered; `after` is how many milliseconds the server asked us to wait. */
  | { ok: false; status: number; problem: Problem; after: number | null };

export interface Client {
  visit(of: { key: string; token?: string; locale: string; page: Page; time_zone: string; identity?: Identity; age?: string }): Promise<Answer<Visit>>;
  age(of: { key: string; born: number; age: string }): Promise<Answer<{ age: string; goes_on: boolean }>>;
  feed(after: number): Promise<Answer<Feed>>;
  message(of: { client_id: string; text: string; attachments: string[]; page: Page }): Promise<Answer<Accepted>>;
  details(of: Details, key: string): Promise<Answer<unknown>>;
  answer(of: { question: string; chosen: string; comment: string }): Promise<Answer<{ chosen: string; commented: boolean }>>;
  attach(file: File, key: string, sending: Sending): Promise<Answer<Attachment>>;
  download(id: string): Promise<Answer<Blob>>;
}

const PATIENCE = 20_000;

/** A client that speaks `locale` and shows the token it is given at each request. */
export function client(world: World, locale: () => string, token: () => string): Client {
  const headers = (more: Record<string, string> = {}) => ({
    "Accept-Language": locale(),
    ...(token() ? { Authorization: `Bearer ${token()}` } : {}),
    ...more,
  });

  async function ask<T>(path: string, body?: unknown, read: "json" | "blob" = "json", more: Record<string, string> = {}): Promise<Answer<T>> {
    const request: RequestInit = { headers: headers(more), credentials: "omit", cache: "no-store", signal: AbortSignal.timeout(PATIENCE) };
    if (body !== undefined) {
      request.method = "POST";
      request.headers = headers({ "Content-Type": "application/json", ...more });
      request.body = JSON.stringify(body);
    }
    try {
      const response = await world.fetch(path, request);
      if (response.ok) return { ok: true, value: (await response[read]()) as T };
      const words: unknown = await response.json().catch(() => null);
      return refusal(response.status, words, retryAfter(response.headers.get("Retry-After"), world.now()));
    } catch {
      // The network failed, or our patience did: we cannot know whether the request arrived.
      return refusal(0, null, null);
    }
  }

  return {
    visit: (of) => ask("v1/visits", of),
    age: (of) => ask("v1/ages", of),
    feed: (after) => ask(`v1/feed?after=${after}`),
    message: (of) => ask("v1/messages", of),
    details: (of, key) => ask("v1/details", of, "json", { "Idempotency-Key": key }),
    answer: (of) => ask("v1/answers", of),
    download: (id) => ask(`v1/attachments/${encodeURIComponent(id)}`, undefined, "blob"),
    async attach(file, key, sending) {
      const more = headers({ "Content-Type": file.type || "application/octet-stream", "Idempotency-Key": key });
      const answer = await world.upload(`v1/attachments?name=${encodeURIComponent(file.name)}`, file, more, sending);
      if (answer.status === 201) return { ok: true, value: answer.words as Attachment };
      return refusal(answer.status, answer.words, retryAfter(answer.after, world.now()));
    },
  };
}

/** Whether asking the same again may help: nobody answered, the house was busy, or it asked for patience. */
export function mayPass(answer: { status: number }): boolean {
  return answer.status === 0 || answer.status === 408 || answer.status === 425 || answer.status === 429 || answer.status >= 500;
}

function refusal(status: number, words: unknown, after: number | null): { ok: false; status: number; problem: Problem; after: number | null } {
  const problem = typeof words === "object" && words !== null && "title" in words ? (words as Problem) : { type: "unknown", title: "" };
  return { ok: false, status, problem, after };
}
