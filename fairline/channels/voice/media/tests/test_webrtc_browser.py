"""A real browser and a port of ours: each hears the other, digits arrive, hold and resume work."""

import asyncio
from collections.abc import Callable

import numpy as np
import pytest
from playwright.async_api import Page

from fairline.channels.voice.media.g711 import decoded, encoded
from fairline.channels.voice.media.tests.browser_phone import page_of_phone, phone
from fairline.channels.voice.media.tests.sip_side import Line, answering

HERTZ = 700
TONE = encoded(16384 * np.sin(2 * np.pi * HERTZ * np.arange(8000) / 8000).astype(np.float32)).tobytes()
PATIENCE = 20


def tone(number: int) -> bytes:
    """20 ms of it."""
    return TONE[number * 160 % 8000 :][:160]


@pytest.fixture
async def line():
    made = Line("webrtc", range(23000, 23100))
    made.party.say = tone
    return made


@pytest.fixture
async def page(line, tmp_path):
    async with answering(line, page_of_phone(tmp_path)) as side, phone(side.address) as opened:
        line.side = side
        yield opened


async def at_last(truth: Callable[[], bool]) -> None:
    """Sound takes its time; a test that waits longer than this has failed."""
    async with asyncio.timeout(PATIENCE):
        while not truth():  # noqa: ASYNC110  # sound arrives in a port, which sets no event
            await asyncio.sleep(0.02)


def loudness(heard: bytes) -> float:
    """Root of the mean square, of 1."""
    return float(np.sqrt(np.mean((decoded(heard) / 32768) ** 2)))


async def hears(page: Page) -> None:
    await page.wait_for_function("() => phone.peak() > 0.1", timeout=PATIENCE * 1000)


async def test_a_browser_that_calls_hears_us_and_is_heard(line, page):
    await page.evaluate("phone.call()")
    await asyncio.wait_for(line.up.wait(), PATIENCE)
    await hears(page)
    assert abs(await page.evaluate("phone.loudest()") - HERTZ) < 60
    await at_last(lambda: line.party.packets > 100)
    assert loudness(line.party.heard[-16000:]) > 0.01
    stats = await page.evaluate("phone.received()")
    assert stats["packetsLost"] == 0


async def test_a_browser_that_is_called_hears_us_and_is_heard(line, page):
    await line.side.call()
    await asyncio.wait_for(line.up.wait(), PATIENCE)
    await hears(page)
    await at_last(lambda: line.party.packets > 100)
    assert loudness(line.party.heard[-16000:]) > 0.01


async def test_digits_pressed_in_the_browser_arrive(line, page):
    await page.evaluate("phone.call()")
    await asyncio.wait_for(line.up.wait(), PATIENCE)
    await hears(page)
    await page.evaluate("phone.session.sendDTMF('159#', {transportType: 'RFC2833', duration: 100, interToneGap: 100})")
    await at_last(lambda: line.party.digits == "159#")


async def test_hold_is_told_and_after_it_both_hear_again(line, page):
    await page.evaluate("phone.call()")
    await asyncio.wait_for(line.up.wait(), PATIENCE)
    assert await line.holds.get() is False
    await hears(page)
    await page.evaluate("phone.session.hold()")
    assert await asyncio.wait_for(line.holds.get(), PATIENCE) is True
    await page.evaluate("phone.session.unhold()")
    assert await asyncio.wait_for(line.holds.get(), PATIENCE) is False
    await page.wait_for_function("() => phone.states.includes('unhold')", timeout=PATIENCE * 1000)
    already = line.party.packets
    await at_last(lambda: line.party.packets > already + 50)
    await hears(page)


async def test_a_network_the_browser_leaves_is_followed(line, page):
    await page.evaluate("phone.call()")
    await asyncio.wait_for(line.up.wait(), PATIENCE)
    await hears(page)
    first = line.party.port._link
    await page.evaluate("phone.session.renegotiate({rtcOfferConstraints: {iceRestart: true}})")
    await at_last(lambda: line.party.port._link is not first)
    already = line.party.packets
    await at_last(lambda: line.party.packets > already + 50)
    before = (await page.evaluate("phone.received()"))["packetsReceived"]
    await page.wait_for_function("async (n) => (await phone.received()).packetsReceived > n + 50", arg=before)


async def test_when_the_browser_hangs_up_the_way_is_gone(line, page):
    lost: asyncio.Queue[str] = asyncio.Queue()
    await page.evaluate("phone.call()")
    await asyncio.wait_for(line.up.wait(), PATIENCE)
    await hears(page)
    line.party.port.on_lost = lost.put_nowait
    await page.evaluate("phone.session.terminate()")
    await asyncio.wait_for(line.over.wait(), PATIENCE)
    assert await asyncio.wait_for(lost.get(), PATIENCE) == "gone"
