/** The call a frame of the socket tells of, whole. */
import type { CallView } from "@/client/calls";
import type { Frame } from "@/client/frames";

export function callIn(frame: Frame): CallView | null {
  if (!("n" in frame)) return null;
  const told = (frame.data.call ?? (frame.kind === "call" ? frame.data : null)) as CallView | string | null;
  return told && typeof told === "object" && Array.isArray(told.legs) ? told : null;
}
