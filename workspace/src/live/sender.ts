/** Sends what is written, in order, and keeps it until the platform has it: what could not leave tries again when the line is back. */
import type { Ruling } from "@/client/contract";
import { client } from "@/client/http";
import { asProblem, type Problem } from "@/lib/problem";
import { answered, anyway, sendingAgain, unsent, type Beside, type Pending } from "./outbox";
import type { Store } from "./store";

export type Written = Pick<Pending, "clientId" | "conversation" | "kind" | "text" | "attachments" | "mentions" | "at" | "beside">;

export function createSender(store: Store) {
  // One after another within a conversation, so that two quick replies arrive in the order they were written.
  const last = new Map<string, Promise<unknown>>();

  function queue(one: Pending): Promise<Ruling | null> {
    const sending = (last.get(one.conversation) ?? Promise.resolve()).then(() => deliver(one));
    last.set(one.conversation, sending.catch(() => undefined));
    return sending;
  }

  async function deliver(one: Pending): Promise<Ruling | null> {
    try {
      const ruling = await post(one);
      store.send((outbox) => answered(outbox, one.clientId, ruling));
      return ruling;
    } catch (error) {
      const problem = asProblem(error);
      store.send((outbox) => unsent(outbox, one.clientId, wordsOf(problem), problem.type === "conversation-moved"));
      if (problem.isUnreachable || problem.type === "conversation-moved") return null;
      throw error;
    }
  }

  return {
    send(written: Written): Promise<Ruling | null> {
      const one: Pending = { ...written, state: "sending", ruling: null, problem: null };
      store.send((outbox) => [...outbox, one]);
      return queue(one);
    },
    again(clientId: string): void {
      const one = store.get().outbox.find((pending) => pending.clientId === clientId);
      if (!one || one.state !== "unsent") return;
      store.send((outbox) => sendingAgain(outbox, clientId));
      void queue(one).catch(() => undefined);
    },
    /** What somebody else's words held back, sent all the same. */
    anyway(clientId: string): void {
      store.send((outbox) => anyway(outbox, clientId));
      this.again(clientId);
    },
    /** Everything that could not leave because nobody answered. */
    allAgain(): void {
      for (const one of store.get().outbox) if (one.state === "unsent" && one.problem === "") this.again(one.clientId);
    },
  };
}

/** Empty when the platform could not be reached: then it is only a matter of waiting. */
const wordsOf = (problem: Problem): string => (problem.isUnreachable ? "" : [problem.title, problem.detail, problem.remedy].filter(Boolean).join(" ") || `HTTP ${problem.status}`);

async function post(one: Pending): Promise<Ruling | null> {
  const at = `/v1/conversations/${one.conversation}` as const;
  // Asked again with other words beside it, it is another question.
  const key = { key: one.beside?.anyway ? `${one.clientId}-anyway` : one.clientId };
  if (one.kind === "note") {
    await client.post(`${at}/notes`, { text: one.text, mentions: one.mentions }, key);
    return null;
  }
  return client.post(`${at}/replies`, { text: one.text, attachments: one.attachments.map((file) => file.id), client_id: one.clientId, ...onWire(one.beside) }, key);
}

/** On the wire what becomes of the conversation is called `then`, which no object of ours may have. */
// oxlint-disable-next-line unicorn/no-thenable -- the wire names it so, and nobody awaits it
const onWire = ({ after, custom, ...beside }: Beside = {}) => ({ ...beside, ...(after ? { then: { status: after, ...(custom ? { custom } : {}) } } : {}) });

export type Sender = ReturnType<typeof createSender>;
