/** Whether this device is told of notices while the workspace is closed: asked for, signed on, signed off. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { addPushPlace, readPushKey, removePushPlace } from "@/client/notices";
import { keep, kept } from "@/lib/keep";
import { registration } from "@/lib/worker";

export type Device = "on" | "off" | "denied" | "none";
const KEY = ["push-device"], WANTED = "push.wanted";

async function read(): Promise<Device> {
  const held = await registration();
  if (!held || !("PushManager" in window) || !("Notification" in window)) return "none";
  if (Notification.permission === "denied") return "denied";
  return (await held.pushManager.getSubscription()) ? "on" : "off";
}

async function signOn(): Promise<void> {
  const held = await registration();
  if (!held || (await Notification.requestPermission()) !== "granted") return;
  const place = (await held.pushManager.getSubscription()) ?? (await held.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: await readPushKey() }));
  await addPushPlace(place.toJSON());
  keep(WANTED, true);
}

async function signOff(): Promise<void> {
  keep(WANTED, null);
  const place = await (await registration())?.pushManager.getSubscription();
  if (!place) return;
  await removePushPlace(place.endpoint).catch(() => undefined);
  await place.unsubscribe();
}

export function useDevice() {
  const queries = useQueryClient();
  const { data: state = "none" } = useQuery({ queryKey: KEY, queryFn: read, staleTime: 0 });
  const turn = useMutation({ mutationFn: (on: boolean) => (on ? signOn() : signOff()), onSettled: () => queries.invalidateQueries({ queryKey: KEY }) });
  return { state, turn };
}

/** A session ends what was signed on with it, and browsers change their addresses: the device signs on again by itself. */
export function useSignedOn(): void {
  useEffect(() => {
    if (!kept(WANTED, false)) return;
    void read().then((state) => (state === "on" ? signOn() : undefined)).catch(() => undefined);
  }, []);
}
