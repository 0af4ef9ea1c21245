/** Looks whether calls get through here: microphone, exchange, a way by ICE, and sound sent to oneself. */
import { client } from "@/client/http";
import { figuresIn, type Figures } from "./quality";
import type { Secret } from "./sip_line";
import { openMicrophone } from "./sound_devices";

export type Step = "microphone" | "exchange" | "way" | "sound";
export type Found = { state: "waits" | "looking" | "works" | "fails"; words?: "way_direct" | "way_relay" | "way_local" | "no_way" | "not_allowed" | "hears" | "silent"; figures?: Figures };
export const NOTHING: Record<Step, Found> = { microphone: { state: "waits" }, exchange: { state: "waits" }, way: { state: "waits" }, sound: { state: "waits" } };

const FOR = 5_000;
const QUIET = 1e-5; // of a microphone's energy over those seconds: a room without a voice has more

export async function checkLine(tell: (step: Step, found: Found) => void, onStream: (stream: MediaStream) => void): Promise<void> {
  tell("microphone", { state: "looking" });
  const stream = await openMicrophone().catch(() => null);
  tell("microphone", stream ? { state: "works" } : { state: "fails", words: "not_allowed" });
  if (!stream) return;
  onStream(stream);
  tell("exchange", { state: "looking" });
  const secret = await client.ask<Secret>("POST", "/v1/phone/line", {}).catch(() => null);
  const reached = secret !== null && (await reaches(secret.server));
  tell("exchange", { state: reached ? "works" : "fails" });
  tell("way", { state: "looking" });
  const kinds = await gather(secret?.ice ?? []);
  const words = kinds.has("relay") ? "way_relay" : kinds.has("srflx") ? "way_direct" : kinds.has("host") ? "way_local" : "no_way";
  tell("way", { state: kinds.size ? "works" : "fails", words: kinds.has("srflx") ? "way_direct" : words });
  tell("sound", { state: "looking" });
  const { figures, isHeard } = await around(stream).catch(() => ({ figures: null, isHeard: false }));
  tell("sound", figures ? { state: "works", figures } : { state: "fails" });
  tell("microphone", isHeard ? { state: "works", words: "hears" } : { state: "fails", words: "silent" });
}

const reaches = (server: string): Promise<boolean> => new Promise((resolve) => {
  const socket = new WebSocket(server, "sip");
  const end = (well: boolean) => { clearTimeout(timer); socket.close(); resolve(well); };
  const timer = setTimeout(() => end(false), FOR);
  socket.addEventListener("open", () => end(true));
  socket.addEventListener("error", () => end(false));
});

/** Which kinds of way this browser finds: host, srflx (seen from outside), relay. */
async function gather(iceServers: RTCIceServer[]): Promise<Set<string>> {
  const peer = new RTCPeerConnection({ iceServers }), kinds = new Set<string>();
  peer.addTransceiver("audio");
  const done = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, FOR);
    peer.addEventListener("icecandidate", ({ candidate }) => { if (candidate) kinds.add(candidate.type ?? "host"); else { clearTimeout(timer); resolve(); } });
  });
  await peer.setLocalDescription(await peer.createOffer());
  await done;
  peer.close();
  return kinds;
}

/** Sends the microphone to itself and counts what arrives; whether the microphone heard anything at all. */
async function around(stream: MediaStream): Promise<{ figures: Figures | null; isHeard: boolean }> {
  const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
  here.addEventListener("icecandidate", ({ candidate }) => void (candidate && there.addIceCandidate(candidate)));
  there.addEventListener("icecandidate", ({ candidate }) => void (candidate && here.addIceCandidate(candidate)));
  stream.getAudioTracks().forEach((track) => here.addTrack(track, stream));
  await here.setLocalDescription(await here.createOffer());
  await there.setRemoteDescription(here.localDescription!);
  await there.setLocalDescription(await there.createAnswer());
  await here.setRemoteDescription(there.localDescription!);
  await new Promise((resolve) => { setTimeout(resolve, FOR); });
  const [report, mine] = await Promise.all([there.getStats(), here.getStats()]);
  const source = [...mine.values()].find((one: { type: string }) => one.type === "media-source") as { totalAudioEnergy?: number } | undefined;
  const figures = figuresIn([...report.values()] as Parameters<typeof figuresIn>[0]);
  here.close();
  there.close();
  // A browser that does not count the energy is believed.
  return { figures, isHeard: (source?.totalAudioEnergy ?? 1) > QUIET };
}
