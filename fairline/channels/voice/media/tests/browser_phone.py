"""A phone in a browser for tests: Chromium with a pretended microphone, JsSIP in the page."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Page, async_playwright

from tests.support.browser import FLAGS

ROOT = Path(__file__).parents[5]
MODULES = ROOT / "workspace" / "node_modules"
SOUND = [
    "--use-fake-device-for-media-stream",  # beeps once a second
    "--use-fake-ui-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
    "--allow-loopback-in-peer-connection",
    "--disable-features=WebRtcHideLocalIpsWithMdns",
]
PATIENCE = 20_000  # milliseconds
PHONE = """
import JsSIP from "jssip";
const made = { session: null, states: [], analyser: null };
function watch(session) {
  made.session = session;
  for (const name of ["progress", "accepted", "confirmed", "hold", "unhold", "ended", "failed"])
    session.on(name, (e) => made.states.push(name === "failed" ? "failed " + e.cause : name));
  const listen = (pc) => pc.addEventListener("track", (e) => {
    const audio = new AudioContext(), stream = e.streams[0] ?? new MediaStream([e.track]);
    const player = new Audio(); player.srcObject = stream; player.muted = true; player.play();
    made.analyser = audio.createAnalyser(); made.analyser.fftSize = 2048;
    audio.createMediaStreamSource(stream).connect(made.analyser);
  });
  if (session.connection) listen(session.connection);
  else session.on("peerconnection", (e) => listen(e.peerconnection));
}
const here = "sip:agent@fairline.test";
const options = { mediaConstraints: { audio: true, video: false }, pcConfig: { iceServers: [] } };
made.start = (server) => new Promise((done) => {
  made.ua = new JsSIP.UA({ sockets: [new JsSIP.WebSocketInterface(server)], uri: here, register: false });
  made.ua.on("newRTCSession", (e) => {
    if (e.originator === "remote") { watch(e.session); e.session.answer(options); }
  });
  made.ua.on("connected", done);
  made.ua.start();
});
made.through = (servers) => { options.pcConfig = { iceServers: servers, iceTransportPolicy: "relay" }; };
made.call = () => { const session = made.ua.call("sip:100@fairline.test", options); watch(session); };
made.peak = () => {
  if (!made.analyser) return 0;
  const wave = new Float32Array(made.analyser.fftSize); made.analyser.getFloatTimeDomainData(wave);
  return Math.max(...wave.map(Math.abs));
};
made.loudest = () => {
  if (!made.analyser) return 0;
  const bins = new Float32Array(made.analyser.frequencyBinCount); made.analyser.getFloatFrequencyData(bins);
  return bins.indexOf(Math.max(...bins)) * made.analyser.context.sampleRate / made.analyser.fftSize;
};
made.received = async () => {
  let found = null;
  (await made.session.connection.getStats()).forEach((s) => { if (s.type === "inbound-rtp") found = s; });
  return found;
};
made.ways = async () => {
  const all = new Map();
  (await made.session.connection.getStats()).forEach((s) => all.set(s.id, s));
  const pairs = [...all.values()].filter((s) => s.type === "candidate-pair" && s.nominated);
  return pairs.map((s) => all.get(s.localCandidateId).candidateType);
};
window.phone = made;
"""


def page_of_phone(folder: Path) -> bytes:
    """The page, its script in one piece."""
    entry, out = folder / "phone.js", folder / "phone.bundle.js"
    entry.write_text(PHONE)
    command = [str(MODULES / ".bin" / "esbuild"), str(entry), "--bundle", "--format=iife", f"--outfile={out}"]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "NODE_PATH": str(MODULES)})
    return b"<!doctype html><title>phone</title><script>" + out.read_bytes() + b"</script>"


@asynccontextmanager
async def phone(server: str, microphone: Path | None = None) -> AsyncIterator[Page]:
    """The page at a server's own address, connected to it; the microphone may say what a WAV says."""
    said = [f"--use-file-for-fake-audio-capture={microphone}"] if microphone else []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=[*FLAGS, *SOUND, *said]
        )
        page = await browser.new_page()
        page.set_default_timeout(PATIENCE)
        await page.goto(server.replace("ws:", "http:"))
        async with asyncio.timeout(PATIENCE / 1000):
            await page.evaluate("(server) => phone.start(server)", server)
        yield page
        await browser.close()
