"""Anybody reads what is promised and what keeps it: on a telephone, in the dark, in French, without a script."""

import asyncio
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from tests.support.browser import chromium
from tests.support.server import running
from tools.tree import ROOT

AXE = ROOT / "workspace" / "node_modules" / "axe-core" / "axe.min.js"
GRAVE = (
    "axe.run({resultTypes: ['violations']}).then(r => r.violations.map(v => `${v.impact} ${v.id} ${v.nodes[0].html}`))"
)


def test_a_stranger_finds_a_clause_and_what_proves_it(tmp_path: Path) -> None:
    with running(tmp_path) as process:
        asyncio.run(_reads(process.url))


async def _reads(url: str) -> None:
    async with chromium() as browser:
        for width, scheme, locale in ((1280, "light", "en-GB"), (360, "dark", "fr-FR")):
            await _walks(browser, url, width, scheme, locale)


async def _walks(browser: Browser, url: str, width: int, scheme: str, locale: str) -> None:
    context = await browser.new_context(
        viewport={"width": width, "height": 800},
        locale=locale,
        color_scheme="dark" if scheme == "dark" else "light",
        bypass_csp=True,
    )
    page = await context.new_page()
    language = locale[:2]
    await page.goto(f"{url}/trust")
    await expect(page.locator("html")).to_have_attribute("lang", language)
    await _is_sound(page, width)
    await page.get_by_role("link", name="Courriel" if language == "fr" else "E-mail", exact=True).click()
    await _is_sound(page, width)
    kept = (
        "Le désabonnement vaut pour tout courrier à venir" if language == "fr" else "Unsubscribing holds for all later"
    )
    await page.get_by_role("link", name=kept).click()
    await expect(page.get_by_text("fairline/gate/policies/suppressed.py")).to_be_visible()
    await _is_sound(page, width)
    await page.get_by_role("link", name="English" if language == "fr" else "Français").click()
    await expect(page.locator("html")).not_to_have_attribute("lang", language)
    await expect(page.get_by_text("fairline/gate/policies/suppressed.py")).to_be_visible()
    assert await context.cookies() == []
    await context.close()


async def _is_sound(page: Page, width: int) -> None:
    assert await page.evaluate("document.documentElement.scrollWidth") <= width
    assert await page.evaluate("document.scripts.length") == 0
    await page.add_script_tag(path=AXE)
    assert await page.evaluate(GRAVE) == []
