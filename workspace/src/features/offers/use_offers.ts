/** The offers open now: those asked at the start and those told since, less those answered here. */
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Offer } from "@/client/contract";
import { useNow } from "@/lib/now";
import { Problem } from "@/lib/problem";
import { offerIn } from "@/live/desk";
import { useDesk, useFrames } from "@/live/live";
import { accept, decline, useAskedOffers } from "./api";

export function useOffers(onGone: () => void) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const told = useDesk((desk) => desk.offers);
  const asked = useAskedOffers().data;
  const [ended, setEnded] = useState<ReadonlySet<string>>(new Set());
  const end = (id: string) => setEnded((before) => new Set(before).add(id));
  const all = useMemo(() => [...new Map([...(asked ?? []), ...Object.values(told)].map((offer) => [offer.id, offer])).values()], [asked, told]);
  const time = useNow(all.length ? 250 : 60_000);
  useFrames((frame) => {
    const gone = "n" in frame && frame.kind.startsWith("Offer") ? offerIn(frame) : null;
    if (gone) end(gone);
  });
  // A call is offered by ringing: the phone draws it.
  const open = all.filter((offer) => offer.channel !== "voice" && !ended.has(offer.id) && Date.parse(offer.expires) > time).toSorted((a, b) => a.expires.localeCompare(b.expires));

  async function answer(offer: Offer, send: (offer: Offer) => Promise<unknown>) {
    end(offer.id);
    try {
      await send(offer);
    } catch (error) {
      // Taken, withdrawn or run out meanwhile: an expected no, told in its own words.
      if (error instanceof Problem && [404, 409, 410].includes(error.status)) onGone();
      else { setEnded((before) => new Set([...before].filter((id) => id !== offer.id))); throw error; }
    }
    void queries.invalidateQueries({ queryKey: ["offers"] });
  }

  return {
    open, time,
    decline: (offer: Offer) => answer(offer, decline),
    accept: (offer: Offer) => answer(offer, async () => {
      await accept(offer);
      void queries.invalidateQueries({ queryKey: ["rows"] });
      await navigate({ to: "/inbox/$view/{-$conversation}", params: { view: "mine", conversation: offer.conversation } });
    }),
  };
}
