/** The phone of this screen, for whoever draws a part of it. It is looked for once the page rests, and loaded only where the account has a telephone. */
import { useQuery } from "@tanstack/react-query";
import { createContext, lazy, Suspense, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { readOurNumbers } from "@/client/calls";
import { may, useSession } from "@/client/session";
import { whenAtRest } from "@/lib/rest";
import { useFrames } from "@/live/live";
import { callIn } from "./call_in";
import type { Phone, PhoneHeld } from "./make_phone";

const Room = createContext<Phone | null>(null);
const Bar = lazy(() => import("./call_bar"));
const Rings = lazy(() => import("./ringing"));
const Pad = lazy(() => import("./dial_pad"));
const Button = lazy(() => import("./phone_button"));
const Place = lazy(() => import("./location"));
const Withheld = lazy(() => import("./location").then(({ Withheld: part }) => ({ default: part })));

export const useOurNumbers = () => useQuery({ queryKey: ["phone", "numbers"], queryFn: readOurNumbers, enabled: may(useSession(), "call.make", "call.listen"), staleTime: 300_000, retry: false });

/** Whoever may call, in an account that has a number. */
export function PhoneRoom({ children }: { children: ReactNode }) {
  const [phone, setPhone] = useState<Phone | null>(null);
  const me = useSession().member.id;
  const stands = (useOurNumbers().data ?? []).length > 0;
  useEffect(() => (stands ? whenAtRest(() => void import("./begin").then(({ begin }) => setPhone(begin(me)))) : undefined), [stands, me]);
  useEffect(() => () => phone?.turnOff(), [phone]);
  useFrames((frame) => {
    const call = callIn(frame);
    if (call) phone?.told(call);
    if ("resync" in frame) void phone?.refresh().catch(() => undefined);
  });
  return <Room value={phone}>{children}</Room>;
}

export const usePhone = (): Phone | null => useContext(Room);

export function usePhoneHeld<T>(phone: Phone, select: (held: PhoneHeld) => T): T {
  return useSyncExternalStore(phone.subscribe, () => select(phone.get()));
}

const later = (part: (phone: Phone) => ReactNode) => function Part() {
  const phone = usePhone();
  return phone ? <Suspense fallback={null}>{part(phone)}</Suspense> : null;
};

/** The call one is in, across the top of every page. */
export const CallBar = later((phone) => <Bar phone={phone} />);
/** What keeps calls from being offered here. */
export const PhoneBanner = later((phone) => <Withheld phone={phone} />);
/** What rings, over every page; the dial pad; where one works, asked when the phone is turned on. */
export const PhoneOver = later((phone) => <><Rings phone={phone} /><Pad phone={phone} /><Place phone={phone} /></>);

export function PhoneButton({ className }: { className?: string }) {
  const phone = usePhone();
  return phone ? <Suspense fallback={<span className={className} />}><Button phone={phone} className={className} /></Suspense> : null;
}
