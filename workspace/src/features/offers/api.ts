/** The requests about offers. */
import { useQuery } from "@tanstack/react-query";
import type { Offer } from "@/client/contract";
import { client } from "@/client/http";
import { takesWork, useSession } from "@/client/session";

export const useAskedOffers = () => useQuery({ queryKey: ["offers"], enabled: takesWork(useSession()), queryFn: () => client.get("/v1/offers"), select: (page) => page.items });
export const accept = (offer: Offer) => client.post(`/v1/offers/${offer.id}/acceptance`);
export const decline = (offer: Offer) => client.post(`/v1/offers/${offer.id}/refusal`);
