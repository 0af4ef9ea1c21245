"""People at a screen who are refused something: they read why, open the clause, and do what is offered."""

import re
from functools import cache
from typing import Any

import httpx
from playwright.async_api import Browser, Locator, Page, expect

from tests.support.browser import page_of
from tests.support.server import PATIENCE

PASSWORD = "alpine-tea-demo"
SLOWLY = 20_000  # milliseconds a busy machine may take for a page


async def signed_in(browser: Browser, url: str, who: str) -> Page:
    """A member of the demo's company, at their desk."""
    page = await page_of(browser)
    page.set_default_timeout(SLOWLY)
    await page.goto(url)
    await page.get_by_label("E-mail").fill(f"{who}@alpinetea.example")
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("navigation", name="Places")).to_be_visible(timeout=SLOWLY)
    return page


def asks(url: str, who: str, method: str, path: str, body: Any = None) -> Any:
    """What the platform answers a member, as their browser would ask it; it must go well."""
    answer = _browser_of(url, who).request(method, path, json=body)
    assert answer.status_code < 300, answer.text
    return answer.json() if answer.content else None


@cache
def _browser_of(url: str, who: str) -> httpx.Client:
    client = httpx.Client(base_url=url, timeout=PATIENCE)
    said = {"email": f"{who}@alpinetea.example", "password": PASSWORD}
    client.headers["X-Fairline-CSRF"] = client.post("/v1/session", json=said).json()["csrf"]
    return client


async def opens_the_clause(page: Page, link: Locator) -> None:
    """The link opens the page anybody may read, with the clause's title on it."""
    title = re.sub(r"^[A-Z0-9]+(-[A-Z0-9]+)+\s+", "", (await link.inner_text()).strip())  # some links begin with the id
    async with page.context.expect_page() as opened:
        await link.click()
    await _is_the_clause(await opened.value, title)


async def opens_the_clause_beside(page: Page, card: Locator) -> None:
    """In a conversation a clause opens beside what one reads; from there its page."""
    link = card.locator("dd button").first
    title = (await link.inner_text()).strip()
    await link.click()
    beside = page.get_by_role("dialog", name="Clause")
    await expect(beside.get_by_role("heading", name=title)).to_be_visible()
    async with page.context.expect_page() as opened:
        await beside.get_by_role("link", name="How it is kept and proved").click()
    await _is_the_clause(await opened.value, title)
    await page.keyboard.press("Escape")
    await expect(beside).to_be_hidden()


async def _is_the_clause(page: Page, title: str) -> None:
    assert re.search(r"/trust/clauses/[A-Z0-9-]+", page.url), page.url
    await expect(page.get_by_role("heading", level=1, name=title)).to_be_visible(timeout=SLOWLY)
    await page.close()
