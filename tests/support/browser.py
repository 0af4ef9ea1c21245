"""Chromium for journeys: launched once, pages that complain when the page does."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakKeyDictionary

from playwright.async_api import Browser, Page, async_playwright

_HEARD: WeakKeyDictionary[Page, list[str]] = WeakKeyDictionary()

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A browser, gone afterwards."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield browser
        await browser.close()


async def page_of(browser: Browser, *, width: int = 1440, height: int = 900, locale: str = "en-GB") -> Page:
    """A fresh person at a screen. What goes wrong in the page is gathered: `complaints(page)`."""
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        locale=locale,
        reduced_motion="reduce",
        timezone_id="Europe/Zurich",
    )
    page = await context.new_page()
    heard = _HEARD.setdefault(page, [])
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on(
        "response",
        lambda answer: heard.append(f"{answer.status} {answer.url}") if answer.status >= 500 else None,
    )
    return page


def complaints(page: Page) -> list[str]:
    """What went wrong in a page until now: its own errors, and answers that say the server failed."""
    return _HEARD[page]
