/** A number being dialled: what the gate would say of it while it is typed, and the call itself. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useState } from "react";
import { previewCall, startCall, type Dialling } from "@/client/calls";
import type { Calling } from "@/live/calling";
import type { Phone } from "./make_phone";

const REST = 250;

export function useDial(phone: Phone, wish: Calling, onCalled: (number: string) => void) {
  const [number, setNumber] = useState(wish.number);
  const [from, setFrom] = useState("");
  const typed = useRested(number.trim());
  const dialling: Dialling = { number: typed, contact: wish.contact, conversation: wish.conversation, from: from || undefined };
  const worth = typed.replace(/\D/g, "").length >= 3;
  const asked = useQuery({ queryKey: ["calls", "preview", dialling], queryFn: ({ signal }) => previewCall(dialling, signal), enabled: worth, retry: false, staleTime: 15_000 });
  const calling = useMutation({
    mutationFn: () => startCall({ ...dialling, number: number.trim() }),
    onSuccess: ({ call }) => { if (call) { phone.told(call); onCalled(number.trim()); } },
  });
  const preview = useDeferredValue(worth ? asked.data : undefined);
  return { number, setNumber, from, setFrom, preview, isFresh: typed === number.trim(), error: calling.error ?? (worth ? asked.error : null), ruled: calling.data?.call === null ? calling.data.ruling : null, calling };
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => { const timer = setTimeout(() => setRested(value), REST); return () => clearTimeout(timer); }, [value]);
  return rested;
}
