"""Agents who take calls in Chromium: what their microphone says, what they hear, what is on their screen."""

import math
import shutil
import struct
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import httpx
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from tests.support.browser import FLAGS, complaints, page_of
from tests.support.phoned import _linear, _ulaw
from tests.support.sound import spoken
from tests.support.talking import LOUD, PASSWORD, QUIET, TONES, Shop
from tools.tree import ROOT

SOUND = [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
    "--allow-loopback-in-peer-connection",
    "--disable-features=WebRtcHideLocalIpsWithMdns",
]
AXE = (ROOT / "workspace" / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
GRAVE = """axe.run({resultTypes: ['violations']}).then(found => found.violations
  .filter(one => ['serious', 'critical'].includes(one.impact))
  .flatMap(one => one.nodes.map(node => `${one.id} ${node.html.slice(0, 160)}`)))"""
STEPS = 60  # Tabs until everything on a screen was met
ASKED = {"/v1/phone/location": "Where do you work today?", "/v1/emergency/limits": "Calling for help from here"}
SLOWLY = 20_000  # milliseconds a busy machine may take
RATE = 8000

# Keeps every line of the page, and the sound that comes out of the newest one, as it is played.
EARS = f"""(() => {{
  const ears = window.ears = {{ peers: [], heard: [], at: 0, first: 0, answered: 0, room: null }};
  const Peer = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Peer {{
    constructor(...told) {{
      super(...told);
      ears.peers.push(this);
      this.addEventListener("track", ({{ streams, track }}) => listen(streams[0] ?? new MediaStream([track])));
    }}
  }};
  function listen(stream) {{
    ears.room?.close();
    const room = ears.room = new AudioContext({{ sampleRate: {RATE} }});
    const tap = room.createScriptProcessor(1024, 1, 1);
    tap.onaudioprocess = ({{ inputBuffer }}) => {{
      const wave = inputBuffer.getChannelData(0);
      if (!ears.first && wave.some((one) => Math.abs(one) > 0.01)) ears.first = performance.now();
      ears.heard.push(Array.from(wave, (one) => Math.round(Math.max(-1, Math.min(1, one)) * 32767)));
      if (ears.heard.length > 240) ears.heard.shift();
    }};
    room.createMediaStreamSource(stream).connect(tap).connect(room.destination);
  }}
  ears.lately = (seconds) => ears.heard.flat().slice(-Math.round(seconds * {RATE}));
  ears.level = (hertz) => {{
    const wave = ears.lately(0.4), step = 2 * Math.PI * hertz / {RATE};
    const real = wave.reduce((sum, one, n) => sum + one * Math.cos(step * n), 0);
    const unreal = wave.reduce((sum, one, n) => sum + one * Math.sin(step * n), 0);
    return 2 * Math.hypot(real, unreal) / Math.max(3200, wave.length) / 8000;
  }};
  ears.power = () => {{
    const wave = ears.lately(0.4);
    return Math.sqrt(wave.reduce((sum, one) => sum + one * one, 0) / Math.max(3200, wave.length)) / 8000;
  }};
}})()"""


@asynccontextmanager
async def chromium_with(microphone: Path) -> AsyncIterator[Browser]:
    """A browser whose microphone says what a WAV of 16 bits says, again and again."""
    said = f"--use-file-for-fake-audio-capture={microphone}"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=[*FLAGS, *SOUND, said]
        )
        try:
            yield browser
        finally:
            await browser.close()


class Screen:
    """An agent at their screen."""

    def __init__(self, shop: Shop, name: str, page: Page) -> None:
        self.shop, self.name, self.page = shop, name, page
        page.set_default_timeout(SLOWLY)

    @property
    def bar(self) -> Locator:
        """The call they are in."""
        return self.page.get_by_role("region", name="Call with")

    async def comes(self) -> None:
        """Sign in, once for all days: who signs in too often is made to wait."""
        await self.page.add_init_script(EARS)
        known = self.shop.sessions.get(self.name)
        if known is not None:
            told = [{"name": one, "value": value, "url": self.shop.url} for one, value in known[1].items()]
            await self.page.context.add_cookies(cast(Any, told))
        await self.page.goto(self.shop.url)
        if known is None:
            await self.page.get_by_label("E-mail").fill(f"{self.name.lower()}@alpinetea.example")
            await self.page.get_by_label("Password", exact=True).fill(PASSWORD)
            await self.page.keyboard.press("Enter")
        await expect(self.page.get_by_role("navigation", name="Places")).to_be_visible(timeout=SLOWLY)
        if known is None:
            asked = await self.page.context.request.get(f"{self.shop.url}/v1/session")
            cookies = {one["name"]: one["value"] for one in await self.page.context.cookies()}
            self.shop.sessions[self.name] = (await asked.json())["csrf"], httpx.Cookies(cookies)

    async def goes(self) -> None:
        """Be offered no more work."""
        headers = {"X-Fairline-CSRF": self.shop.sessions[self.name][0]}
        said = {"status": "offline"}
        await self.page.context.request.put(f"{self.shop.url}/v1/presence", data=said, headers=headers)

    async def takes_calls(self) -> None:
        """Turn the phone on and be available, by keys alone."""
        keys, pad = self.page.keyboard, self.page.get_by_role("dialog", name="Phone")
        await expect(self.page.get_by_role("button", name="Phone: off")).to_be_visible(timeout=SLOWLY)
        await keys.press("d")
        await pad.get_by_role("button", name="Turn the phone on").press("Enter")
        await pad.get_by_text("Calls ring here").wait_for()
        if title := await self._asked_first():
            asked = self.page.get_by_role("dialog", name=title)
            await asked.wait_for()
            await keys.press("Escape")
            await asked.wait_for(state="detached")
        await keys.press("Escape")
        await pad.wait_for(state="detached")
        await self.is_available()

    async def _asked_first(self) -> str:
        """What the workspace asks whoever turns the phone on, by its title; nothing where it was answered before."""
        for path, title in ASKED.items():
            answer = await self.page.context.request.get(self.shop.url + path)
            if answer.ok and (await answer.json())["due"]:
                return title
        return ""

    async def is_available(self) -> None:
        """Be offered work, by keys."""
        await self.page.keyboard.press("p")
        await self.page.keyboard.press("a")
        await self.page.get_by_role("button", name=", available.").wait_for()

    async def answers(self) -> None:
        """Take the call that rings, by its key; its conversation opens."""
        await self.page.get_by_role("article", name="is calling").wait_for()
        await self.page.keyboard.press("Alt+y")
        await self.talks()

    async def presses(self, *keys: str) -> None:
        """One after the other."""
        for key in keys:
            await self.page.keyboard.press(key)

    async def is_told(self, where: Locator, one: str, other: str) -> bool:
        """Wait until one of two sentences stands somewhere; whether it is the first."""
        told = where.get_by_text(one, exact=True)
        await told.or_(where.get_by_text(other, exact=True)).wait_for()
        return await told.is_visible()

    async def reaches(self, name: str) -> None:
        """Go to a button by Tab alone."""
        wanted = self.page.get_by_role("button", name=name).first
        for _ in range(STEPS):
            if await wanted.evaluate("(one) => one === document.activeElement"):
                return
            await self.page.keyboard.press("Tab")
        raise AssertionError(f"no way to {name} by Tab")

    async def barriers(self) -> list[str]:
        """What keeps somebody out who sees, hears or moves otherwise: what axe calls serious."""
        await self.page.evaluate(AXE)
        found: list[str] = await self.page.evaluate(GRAVE)
        return found

    async def wraps_up(self) -> None:
        """Finish what the call left to be done."""
        form = self.page.get_by_role("form", name="Wrap-up")
        await form.wait_for()
        await form.get_by_role("button", name="Finish").press("Enter")
        await form.wait_for(state="detached")

    async def talks(self) -> None:
        """Wait until a call stands, with sound here."""
        await self.bar.get_by_text("talking").wait_for()
        await self.page.wait_for_function("() => ears.heard.length > 0")

    async def levels(self) -> dict[str, float]:
        """How loud each tone was lately, 0 to 1."""
        found = await self.page.evaluate("(all) => all.map((one) => ears.level(one))", list(TONES.values()))
        return {name: round(level, 2) for name, level in zip(TONES, found, strict=True)}

    async def hears(self, *names: str) -> None:
        """Wait until these are heard and nobody else is."""
        wanted = {hertz: name in names for name, hertz in TONES.items()}
        is_so = """(wanted) => Object.entries(wanted.tones).every(([hertz, is]) =>
          is ? ears.level(Number(hertz)) > wanted.loud : ears.level(Number(hertz)) < wanted.quiet)"""
        told: dict[str, Any] = {"tones": wanted, "loud": LOUD, "quiet": QUIET}
        await self.page.wait_for_function(is_so, arg=told, timeout=SLOWLY)

    async def recorded(self, path: Path, seconds: float) -> Path:
        """What they heard lately, as a WAV."""
        samples: Sequence[int] = await self.page.evaluate("(seconds) => ears.lately(seconds)", seconds)
        return _wav(path, struct.pack(f"<{len(samples)}h", *samples))

    def complaints(self) -> list[str]:
        """What went wrong on the screen."""
        return complaints(self.page)


async def microphone(folder: Path, sentence: str, name: str) -> Path:
    """What somebody says into theirs: a sentence, then their tone in bursts, which no filter takes for a noise."""
    tone = [math.sin(2 * math.pi * TONES[name] * each / RATE) * 12_000 for each in range(RATE // 2)]
    burst = bytes(_ulaw(int(each)) for each in tone) + silence(0.2)
    return wav(folder / "microphone.wav", silence(1.5) + await spoken(folder, sentence) + silence(0.3) + burst * 40)


def silence(seconds: float) -> bytes:
    """Silence as u-law."""
    return b"\xff" * int(seconds * RATE)


def wav(path: Path, ulaw: bytes) -> Path:
    """u-law as a WAV of 16 bits and one channel, which Chromium reads."""
    return _wav(path, struct.pack(f"<{len(ulaw)}h", *(_linear(code) for code in ulaw)))


def _wav(path: Path, sound: bytes) -> Path:
    kind = struct.pack("<HHIIHH", 1, 1, RATE, RATE * 2, 2, 16)
    parts = b"fmt " + struct.pack("<I", len(kind)) + kind + b"data" + struct.pack("<I", len(sound)) + sound
    path.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(parts)) + b"WAVE" + parts)
    return path


@asynccontextmanager
async def at_the_screen(shop: Shop, name: str, browser: Browser) -> AsyncIterator[Screen]:
    """Somebody at a screen of their own."""
    page = await page_of(browser)
    screen = Screen(shop, name, page)
    try:
        await screen.comes()
        yield screen
    finally:
        await screen.goes()
        await page.context.close()
