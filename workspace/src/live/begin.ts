/** The wish to begin a conversation, from wherever one stands: with whom, beside which one, from which mailbox. */
import { createWish } from "@/lib/wish";

export interface Beginning { channel?: "sms"; contact?: { id: string; name: string }; side_of?: { id: string; reference: number }; mailbox?: string; subject?: string }

export const beginning = createWish<Beginning>();
