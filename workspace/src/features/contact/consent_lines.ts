/** What of a contact's consents is shown: one line a channel for advertising, with what proves it. */
import type { Consents } from "@/client/contract";

export const CHANNELS = ["email", "sms"] as const;

export type Line = {
  channel: string;
  may: boolean;
  why: string;
  /** Since when it holds, or ended; null where nobody ever said. */
  since: string | null;
  proof: Consents["consents"][number] | null;
  refusal: number | null;
};

/** The lines of the channels somebody was ever asked about, or is reached by. */
export function lines(told: Consents, reached: readonly string[]): Line[] {
  return CHANNELS.flatMap((channel) => {
    const answer = told.why.find((one) => one.channel === channel && one.purpose_class === "marketing");
    if (!answer) return [];
    const proof = told.consents.find((one) => one.number === answer.evidence) ?? null;
    if (!proof && answer.refusal === null && !reached.includes(channel)) return [];
    return [{ channel, may: answer.may, why: answer.words, since: answer.withdrawn_at ?? answer.since, proof, refusal: answer.refusal }];
  });
}
