/** The wish to call somebody, from wherever a number stands; the phone takes it. */
import { createWish } from "@/lib/wish";

export interface Calling { number: string; name?: string; contact?: string; conversation?: string }

export const calling = createWish<Calling>();
