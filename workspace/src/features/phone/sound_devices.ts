/** Which microphone, speaker and ringer the reader chose, and what the browser offers. */
import { useCallback, useEffect, useState } from "react";
import { kept, useKept } from "@/lib/keep";

export type Use = "microphone" | "speaker" | "ringer";
export interface Device { id: string; name: string }
const KINDS: Record<Use, MediaDeviceKind> = { microphone: "audioinput", speaker: "audiooutput", ringer: "audiooutput" };

/** The device chosen for a use; empty for the system's own. */
export const chosen = (use: Use): string => kept(`phone.${use}`, "");

export const useChosen = (use: Use) => useKept(`phone.${use}`, "");

/** Sound of the microphone as the phone wants it: one channel, without echo. */
export const constraints = (device = chosen("microphone")): MediaStreamConstraints => ({ audio: { ...(device ? { deviceId: { ideal: device } } : {}), echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 } });

export const openMicrophone = (): Promise<MediaStream> => navigator.mediaDevices.getUserMedia(constraints());

/** Whether the microphone may be used, asked without opening it where the browser tells. */
export async function microphoneState(): Promise<"open" | "ask" | "denied" | "none"> {
  if (!navigator.mediaDevices) return "none";
  const devices = await navigator.mediaDevices.enumerateDevices();
  if (!devices.some((one) => one.kind === "audioinput")) return "none";
  const { state } = await navigator.permissions.query({ name: "microphone" as PermissionName }).catch(() => ({ state: "prompt" as PermissionState }));
  return state === "granted" ? "open" : state === "denied" ? "denied" : "ask";
}

/** Has something that sounds come out of a device; a browser that cannot choose leaves it with the system's. */
export async function outOf(sounding: object, device: string): Promise<void> {
  await (sounding as { setSinkId?: (id: string) => Promise<void> }).setSinkId?.(device).catch(() => undefined);
}

/** What can be chosen now for a use, told again when something is plugged in. */
export function useDevices(use: Use, isOpen: boolean): Device[] {
  const [devices, setDevices] = useState<Device[]>([]);
  const look = useCallback(async () => {
    const all = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
    setDevices(all.filter((one) => one.kind === KINDS[use] && one.deviceId && one.deviceId !== "default" && one.label).map((one) => ({ id: one.deviceId, name: one.label })));
  }, [use]);
  useEffect(() => {
    const timer = setTimeout(() => void look(), 0);
    navigator.mediaDevices?.addEventListener("devicechange", look);
    return () => { clearTimeout(timer); navigator.mediaDevices?.removeEventListener("devicechange", look); };
  }, [look, isOpen]);
  return devices;
}
