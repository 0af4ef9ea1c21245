/** A number being dialled: what the gate would say of it while it is typed, and the call itself. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useState } from "react";
import { previewCall, startCall, type CallPurpose, type CallView, type Dialling } from "@/client/calls";
import type { Calling } from "@/live/calling";
import type { Phone } from "./make_phone";
import { keepOpening } from "./opening";

const REST = 250;

export function useDial(phone: Phone, wish: Calling, onCalled: (call: CallView, keyed: string) => void) {
  const [number, setNumber] = useState(wish.number);
  const [from, setFrom] = useState(""), [purpose, setPurpose] = useState<CallPurpose>("service");
  const typed = useRested(number.trim());
  // Whoever types another number calls somebody else.
  const to = (told: string): Dialling => ({ ...(told === wish.number.trim() ? { contact: wish.contact, conversation: wish.conversation } : {}), number: told, from: from || undefined, purpose_class: purpose });
  const dialling = to(typed);
  const worth = typed.replace(/\D/g, "").length >= 3;
  const asked = useQuery({ queryKey: ["calls", "preview", dialling], queryFn: ({ signal }) => previewCall(dialling, signal), enabled: worth, retry: false, staleTime: 15_000 });
  const calling = useMutation({
    mutationFn: () => startCall(to(number.trim())),
    onSuccess: ({ call, opening }) => { if (call) { keepOpening(call.id, opening); phone.told(call); onCalled(call, number.trim()); } },
  });
  const preview = useDeferredValue(worth ? asked.data : undefined);
  const type = (next: string) => { calling.reset(); setNumber(next); };
  return { number, setNumber: type, from, setFrom, purpose, setPurpose, preview, isFresh: typed === number.trim(), error: calling.error ?? (worth ? asked.error : null), ruled: calling.data?.call === null ? calling.data.ruling : null, calling };
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => { const timer = setTimeout(() => setRested(value), REST); return () => clearTimeout(timer); }, [value]);
  return rested;
}
