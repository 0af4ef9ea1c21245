/** What the visitor is writing: kept while the page changes, gone when it is sent. */
import { Files } from "./keep/files";
import { read, type Keep } from "./keep/storage";
import type { Store } from "./store";
import type { Client } from "./wire/client";
import type { Attachment } from "./wire/types";
import type { World } from "./wire/world";

interface Kept {
  text: string;
  attachments: Attachment[];
}

export class Draft {
  readonly files: Files;

  constructor(private keep: Keep, private store: Store, world: World, client: Client) {
    this.files = new Files({ id: world.id, attach: client.attach, changed: () => this.changed() });
  }

  restore(): void {
    const kept = read<Kept>(this.keep, "draft");
    if (kept) this.resume(kept);
  }

  /** Takes up again what was written before, where nothing new has been begun. */
  resume({ text, attachments }: Kept): void {
    if (this.store.state.text || this.files.all.length) return;
    this.files.restore(attachments);
    this.store.set({ text, files: this.files.all });
    this.remember();
  }

  write(text: string): void {
    this.store.set({ text });
    this.remember();
  }

  add(files: readonly File[]): void {
    const rules = this.store.state.site?.attachments;
    if (rules && files.length) this.store.set({ refusals: this.files.add(files, rules) });
  }

  dismiss(): void {
    this.store.set({ refusals: [] });
  }

  /** Hands over what is to be sent and starts afresh; null while there is nothing, or something is still being uploaded. */
  take(): Kept | null {
    const text = this.store.state.text.trim();
    const attachments = this.files.ready;
    if (!this.files.settled || (!text && attachments.length === 0)) return null;
    this.files.all = [];
    this.store.set({ text: "", files: [], refusals: [] });
    this.remember();
    return { text, attachments };
  }

  clear(): void {
    this.files.clear();
    this.store.set({ text: "", files: [], refusals: [] });
    this.remember();
  }

  private changed(): void {
    this.store.set({ files: this.files.all });
    this.remember();
  }

  private remember(): void {
    const { text } = this.store.state;
    const attachments = this.files.ready;
    if (text || attachments.length) this.keep.set("draft", JSON.stringify({ text, attachments } satisfies Kept));
    else this.keep.remove("draft");
  }
}
