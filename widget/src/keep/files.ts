/** The files that will go with the next message: checked at once, uploaded at once, sent when asked. */
import type { Answer } from "../wire/client";
import type { Attachment, Problem, Site } from "../wire/types";
import type { Sending } from "../wire/world";

export const MOST = 10;

export interface Chosen {
  key: string;
  name: string;
  size: number;
  file: File | null;
  /** 0 to 1 while under way; `attachment` is there when it has arrived, `problem` when it has not. */
  share: number;
  attachment: Attachment | null;
  problem: Problem | null;
}

export type Refusal = { why: "too_big" | "wrong_kind" | "empty_file"; name: string; size: number } | { why: "too_many" };

/** Why this file cannot go with the message, or null when it can. */
export function refusal(file: { name: string; size: number; type: string }, rules: NonNullable<Site["attachments"]>): Refusal | null {
  const { name, size } = file;
  if (size === 0) return { why: "empty_file", name, size };
  if (!rules.kinds.some((kind) => fits(file.type, kind))) return { why: "wrong_kind", name, size };
  return size > rules.max_bytes ? { why: "too_big", name, size } : null;
}

/** "image/png" as people say it: PNG; plain text by the ending its files have. */
export function spoken(kind: string): string {
  const [family = "", form = ""] = kind.split("/");
  if (kind === "text/plain") return "TXT";
  return form === "*" ? family : form.replace(/^(x-|vnd\.)/, "").replace(/\+.*|.*\./, "").toUpperCase();
}

function fits(type: string, kind: string): boolean {
  return kind === "*/*" || (kind.endsWith("/*") ? type.startsWith(kind.slice(0, -1)) : type.toLowerCase() === kind.toLowerCase());
}

interface Upward {
  id(): string;
  attach(file: File, key: string, sending: Sending): Promise<Answer<Attachment>>;
  changed(): void;
}

export class Files {
  all: readonly Chosen[] = [];
  private under = new Map<string, AbortController>();

  constructor(private up: Upward) {}

  /** Takes what can be taken; answers why the rest cannot. */
  add(files: readonly File[], rules: NonNullable<Site["attachments"]>): Refusal[] {
    const refused: Refusal[] = [];
    for (const file of files) {
      const why = this.all.length >= MOST ? ({ why: "too_many" } as const) : refusal(file, rules);
      if (why) refused.push(why);
      else this.start({ key: this.up.id(), name: file.name, size: file.size, file, share: 0, attachment: null, problem: null });
    }
    return refused.filter(({ why }, index) => why !== "too_many" || refused.findIndex((one) => one.why === why) === index);
  }

  /** What was ready when the page was left. */
  restore(attachments: readonly Attachment[]): void {
    this.all = attachments.map((attachment) => ({ key: attachment.id, name: attachment.name, size: attachment.size, file: null, share: 1, attachment, problem: null }));
  }

  retry(key: string): void {
    const chosen = this.all.find((one) => one.key === key && one.problem);
    if (chosen) this.start({ ...chosen, share: 0, problem: null });
  }

  /** Tries again what the network, not the house, turned away. */
  wake(): void {
    for (const { key, problem } of this.all) if (problem?.type === "unknown") this.retry(key);
  }

  remove(key: string): void {
    this.under.get(key)?.abort();
    this.all = this.all.filter((one) => one.key !== key);
    this.up.changed();
  }

  get ready(): Attachment[] {
    return this.all.flatMap(({ attachment }) => attachment ?? []);
  }

  get settled(): boolean {
    return this.all.every(({ attachment }) => attachment !== null);
  }

  clear(): void {
    for (const { key } of this.all) this.remove(key);
  }

  private start(chosen: Chosen): void {
    this.all = [...this.all.filter(({ key }) => key !== chosen.key), chosen];
    this.up.changed();
    void this.carry(chosen);
  }

  private async carry({ key, file }: Chosen): Promise<void> {
    const stop = new AbortController();
    this.under.set(key, stop);
    const answer = await this.up.attach(file!, key, { signal: stop.signal, progress: (share) => this.change(key, { share }) });
    this.under.delete(key);
    this.change(key, answer.ok ? { attachment: answer.value, share: 1, file: null } : { problem: answer.problem });
  }

  private change(key: string, to: Partial<Chosen>): void {
    this.all = this.all.map((one) => (one.key === key ? { ...one, ...to } : one));
    this.up.changed();
  }
}
