/** The line to the house's exchange by SIP over a WebSocket: JsSIP behind a few words of ours, loaded when the phone is turned on. */
import { UA, WebSocketInterface } from "jssip";
import type { RTCSessionEvent } from "jssip/lib/UA";
import { chosen, constraints, outOf } from "./sound_devices";

export interface Secret { uri: string; user: string; password: string; realm: string; server: string; ice: RTCIceServer[]; expires: string }

/** A call that rings this screen, and how it is steered. */
export interface SipCall {
  call: string; leg: string; from: string; atOnce: boolean;
  answer: () => void; decline: () => void; hangUp: () => void; mute: (on: boolean) => void; speaker: (device: string) => void; microphone: (device: string) => Promise<void>;
  stats: () => Promise<RTCStatsReport | null>;
}
export interface Heard {
  line: (state: "connecting" | "ready" | "no_connection" | "forbidden") => void;
  rings: (call: SipCall) => void; up: (call: SipCall) => void; over: (call: SipCall, why: "ended" | "microphone") => void;
}
export interface Line { stop: () => void }

type Session = ReturnType<UA["call"]>;
type Asked = { getHeader: (name: string) => string | undefined };

export function openLine({ uri, user, password, realm, server, ice }: Secret, heard: Heard): Line {
  const phone = new UA({ sockets: [new WebSocketInterface(server)], uri, authorization_user: user, password, realm, session_timers: false, register_expires: 300, user_agent: "Fairline workspace", connection_recovery_min_interval: 2, connection_recovery_max_interval: 15 });
  phone.on("connecting", () => heard.line("connecting"));
  phone.on("registered", () => heard.line("ready"));
  phone.on("disconnected", () => heard.line("no_connection"));
  phone.on("registrationFailed", ({ response }) => heard.line([401, 403, 404].includes((response as { status_code?: number } | null)?.status_code ?? 0) ? "forbidden" : "no_connection"));
  phone.on("newRTCSession", (event: RTCSessionEvent) => {
    if ((event.originator as string) === "remote") take(event.session, event.request as unknown as Asked, ice, heard);
  });
  phone.start();
  return { stop: () => phone.stop() };
}

/** True where the exchange asks that it is answered without a hand: after a reload, or a call one dialled oneself. */
export const isAtOnce = ({ getHeader }: Asked): boolean =>
  Boolean(getHeader("X-Fairline-Resume")) || getHeader("X-Fairline-Answer") === "at-once" || /answer-after=0/.test(getHeader("Call-Info") ?? "") || /alert-autoanswer/.test(getHeader("Alert-Info") ?? "");

function take(session: Session, asked: Asked, ice: RTCIceServer[], heard: Heard): void {
  const header = (name: string) => asked.getHeader(name) ?? "";
  const sound = document.createElement("audio");
  sound.autoplay = true;
  const settings = { mediaConstraints: constraints(), pcConfig: { iceServers: ice } };
  const call: SipCall = {
    call: header("X-Fairline-Resume") || header("X-Fairline-Call"), leg: header("X-Fairline-Leg"), from: session.remote_identity.display_name || session.remote_identity.uri.user, atOnce: isAtOnce({ getHeader: (name) => asked.getHeader(name) }),
    answer: () => { if (!session.isEnded() && !session.isEstablished()) session.answer(settings); },
    decline: () => { if (!session.isEnded()) session.terminate({ status_code: 603 }); },
    hangUp: () => { if (!session.isEnded()) session.terminate(); },
    mute: (on) => (on ? session.mute({ audio: true }) : session.unmute({ audio: true })),
    speaker: (device) => void outOf(sound, device),
    microphone: async (device) => {
      const [track] = (await navigator.mediaDevices.getUserMedia(constraints(device))).getAudioTracks();
      const sender = session.connection?.getSenders().find((one) => one.track?.kind === "audio");
      if (!track || !sender) return;
      track.enabled = sender.track?.enabled ?? true;
      sender.track?.stop();
      await sender.replaceTrack(track);
    },
    stats: async () => (await session.connection?.getStats()) ?? null,
  };
  session.on("peerconnection", ({ peerconnection }) => peerconnection.addEventListener("track", ({ streams, track }) => {
    sound.srcObject = streams[0] ?? new MediaStream([track]);
    void outOf(sound, chosen("speaker")).then(() => sound.play()).catch(() => undefined);
  }));
  session.on("confirmed", () => heard.up(call));
  // A search for ways that goes on for seconds would leave the caller in silence: what is known after one is sent.
  let timer: ReturnType<typeof setTimeout> | undefined;
  session.on("icecandidate", ({ ready }) => { timer ??= setTimeout(ready, 1000); });
  const over = (why: "ended" | "microphone") => { clearTimeout(timer); sound.srcObject = null; heard.over(call, why); };
  session.on("ended", () => over("ended"));
  session.on("failed", ({ cause }) => over(cause === "User Denied Media Access" ? "microphone" : "ended"));
  heard.rings(call);
}
