/** What can be done with the offer on top. */
import { IconCheck, IconX } from "@tabler/icons-react";
import type { Offer } from "@/client/contract";
import type { Action } from "@/ui/actions";
import { strings } from "./strings";

export interface Offered { offer: Offer | undefined; accept: (offer: Offer) => Promise<void>; decline: (offer: Offer) => Promise<void> }

export const offerActions: Record<"accept" | "decline", Action<Offered>> = {
  accept: { name: "offer.accept", label: strings.accept, keys: "alt+y", group: strings.group, icon: IconCheck, when: (here) => Boolean(here.offer), run: (here) => here.offer && here.accept(here.offer) },
  decline: { name: "offer.decline", label: strings.decline, keys: "alt+n", group: strings.group, icon: IconX, when: (here) => Boolean(here.offer), run: (here) => here.offer && here.decline(here.offer) },
};
