"""The main job, seen in a browser: a visitor writes, an agent answers, it is wrapped up, and the journal proves it."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.support import postgres
from tests.support.browser import chromium, complaints, page_of
from tests.support.server import running

PASSWORD = "alpine-tea-demo"


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest) -> str:
    """Where the journey's database is."""
    if request.param == "sqlite":
        return ""
    server: postgres.Server = request.getfixturevalue("postgres_server")
    return server.create("journey_chat")


async def sign_in(browser: Browser, url: str, email: str) -> Page:
    page = await page_of(browser)
    await page.goto(url)
    await page.get_by_label("E-mail").fill(email)
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Inbox: Mine")).to_be_visible(timeout=20_000)
    return page


async def test_a_visitor_writes_and_an_agent_answers(address: str, tmp_path: Path) -> None:
    with running(tmp_path, address, ["demo"]) as process:
        async with chromium() as browser:
            agent = await sign_in(browser, process.url, "ada@alpinetea.example")
            visitor = await page_of(browser, width=1200, height=800)
            await visitor.goto(f"{process.url}/demo")
            await write(visitor, "Hello, is Barn evening back in stock?")

            await accept_until(agent, "Hello, is Barn evening back in stock?")
            await expect(widget(visitor).get_by_text("Seen", exact=True)).to_be_visible(timeout=10_000)
            await agent.locator("textarea").first.fill("Good morning. Yes, since **yesterday**.")
            await expect(agent.get_by_text("Will be sent")).to_be_visible()
            await agent.keyboard.press("Enter")
            await expect(widget(visitor).get_by_text("Good morning. Yes, since")).to_be_visible(timeout=10_000)
            await expect(agent.get_by_role("log").get_by_role("img", name="Read", exact=True)).to_be_visible(
                timeout=10_000
            )

            await write(visitor, "Wonderful, thank you")
            await expect(agent.get_by_role("log").get_by_text("Wonderful, thank you")).to_be_visible(timeout=10_000)
            await expect(widget(visitor).get_by_text("Seen", exact=True)).to_be_visible(timeout=10_000)
            await wrap_up(agent)
            await rate(visitor)
            assert complaints(agent) == complaints(visitor) == []
        proof = process.run("verify")
        assert proof["holds"]
        assert proof["entries"] > 300


def widget(page: Page):  # Playwright's FrameLocator
    return page.frame_locator("iframe[src*='/widget/frame.html']")


async def write(page: Page, text: str) -> None:
    field = widget(page).get_by_role("textbox").last
    if not await field.is_visible():
        await page.get_by_role("button", name="chat").last.click()
    await field.fill(text)
    await field.press("Enter")
    await expect(widget(page).get_by_role("log").get_by_text(text)).to_be_visible(timeout=10_000)


async def rate(page: Page) -> None:
    """The visitor says how it was: one click, and a few words; both are taken once and stay."""
    asked = widget(page).get_by_role("group", name="How did we do?")
    await expect(asked).to_be_visible(timeout=15_000)
    await asked.get_by_role("button", name="Good", exact=True).click()
    await expect(asked.get_by_role("button", name="Good", exact=True)).to_have_attribute("aria-pressed", "true")
    await widget(page).get_by_label("A few words").fill("So quick")
    await widget(page).get_by_role("button", name="Send", exact=True).first.click()
    await expect(widget(page).get_by_text("Thank you, our team reads it.")).to_be_visible()
    await page.reload()
    await expect(widget(page).get_by_text("Thank you, our team reads it.")).to_be_visible(timeout=10_000)


async def accept_until(page: Page, text: str) -> None:
    """Become available and take offers, oldest first, until the one with this text is open."""
    await page.get_by_role("button", name="Ada Brunner").click()
    await page.get_by_role("menuitemradio", name="Available").click()
    await page.get_by_role("button", name="Not now").click()
    for _ in range(6):
        offer = page.get_by_role("region", name="Offers")
        await offer.wait_for(timeout=20_000)
        wanted = await offer.get_by_text(text).count() > 0
        await page.keyboard.press("Alt+y")
        if wanted:
            await expect(page.get_by_role("log").get_by_text(text)).to_be_visible(timeout=10_000)
            return
        await page.wait_for_timeout(600)
    raise AssertionError("the visitor was never offered")


async def wrap_up(page: Page) -> None:
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Wrap up").first.click()
    await page.get_by_text("Answered", exact=True).click()
    await page.get_by_role("button", name="Finish").click()
    await expect(page.get_by_text("Conversation closed")).to_be_visible(timeout=10_000)
