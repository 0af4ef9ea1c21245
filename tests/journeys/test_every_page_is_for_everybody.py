"""Every page of the menus opens for the account's owner, who runs the installation too: wide and light in English, on a
telephone in the dark in French. Nothing of it keeps anybody out, scrolls sideways or breaks.
"""

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect
from playwright.async_api import TimeoutError as PlaywrightTimeout

from tests.support.browser import chromium, complaints
from tests.support.refused import SLOWLY, asks, signed_in
from tests.support.server import Process
from tools.tree import ROOT

AXE = (ROOT / "workspace" / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
GRAVE = """axe.run({resultTypes: ['violations']}).then(found => found.violations
  .filter(one => ['serious', 'critical'].includes(one.impact))
  .flatMap(one => one.nodes.map(node => `${one.id} ${node.html.slice(0, 160)}`)))"""
SIDEWAYS = "document.documentElement.scrollWidth > innerWidth"
# What a page shows until its answer is here, and what still moves.
STILL = """() => document.querySelector('#main h1') !== null
  && document.querySelector('.mantine-Skeleton-root, [aria-busy="true"]') === null
  && document.getAnimations().every(one => one.playState !== 'running')"""
PATIENT = 60_000  # milliseconds a page has to come to rest, on a machine that does other things too
PLACES = ("admin", "compliance", "supervise")
BESIDE = ("/search", "/profile")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Process]:
    """The demo, whose company runs the installation."""
    process = Process(tmp_path / "data", verb=("demo",)).start()
    account = asks(process.url, "nora", "GET", "/v1/session")["account"]["id"]
    process.run("account", "operator", account)
    try:
        yield process
    finally:
        process.stop()


@pytest.mark.parametrize(("width", "scheme", "language"), [(1280, "light", "en"), (390, "dark", "fr")])
async def test_no_page_keeps_anybody_out(house: Process, width: int, scheme: Any, language: str) -> None:
    async with chromium() as browser, sitting(browser, house, width, scheme, language) as page:
        found: dict[str, list[str]] = {}
        for address in await addresses(page, house.url):
            await page.goto(house.url + address)
            wrong = await looked_at(page)
            if wrong:
                found[address] = wrong
        assert found == {}
        assert complaints(page) == []


@asynccontextmanager
async def sitting(browser: Browser, house: Process, width: int, scheme: Any, language: str) -> AsyncIterator[Page]:
    """Nora at such a screen, who reads such a language."""
    page = await signed_in(browser, house.url, "nora")
    asks(house.url, "nora", "PATCH", "/v1/me", {"locale": language})
    await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    await page.set_viewport_size({"width": width, "height": 844})
    yield page
    await page.context.close()


async def addresses(page: Page, url: str) -> list[str]:
    """Every page that a menu leads to, however many there are by now."""
    found: list[str] = []
    for place in PLACES:
        await page.goto(f"{url}/{place}")
        menu = page.locator(f'nav a[href^="/{place}/"]')
        await expect(menu.first).to_be_attached(timeout=SLOWLY)
        found += [str(each) for each in await menu.evaluate_all("all => all.map(one => one.getAttribute('href'))")]
    assert len(found) > 40
    return [*dict.fromkeys(found), *BESIDE]


async def looked_at(page: Page) -> list[str]:
    """What is wrong with a page as it stands, once it stands."""
    try:
        await page.wait_for_function(STILL, timeout=PATIENT)
    except PlaywrightTimeout:
        return ["it does not come to rest"]
    await page.evaluate(AXE)
    wrong: list[str] = await page.evaluate(GRAVE)
    if await page.evaluate(SIDEWAYS):
        wrong.append("it scrolls sideways")
    words = await page.locator("#main").inner_text()
    if left := re.findall(r"\{\w+(?: \?[^}]*)?\}", words):
        wrong.append(f"placeholders left open: {left}")
    return wrong
