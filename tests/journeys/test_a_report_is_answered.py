"""A stranger reports something unlawful on a page, a person decides, and the stranger is told why and where to turn."""

import html
import re

import httpx
from playwright.async_api import Page, expect

from tests.support.browser import chromium, complaints, page_of
from tests.support.patience import eventually
from tests.support.refused import SLOWLY, asks
from tests.support.server import PATIENCE, running

REASON = "It sells a medicine that is forbidden here."
WHY = "The medicine is forbidden, and the form was taken down."
THEIRS = "nour@buyer.example"


async def test_what_a_stranger_reports_is_decided_by_a_person_and_answered(tmp_path):
    """Clause ZS-HC-DSA-16, from the form of a shop to the letter with the reasons."""
    with running(tmp_path, verb=("demo",)) as process:
        url = process.url
        process.run("account", "operator", asks(url, "olivia", "GET", "/v1/session")["account"]["id"])
        async with chromium() as browser:
            page = await page_of(browser)
            page.set_default_timeout(SLOWLY)
            await reports(page, url)
            assert complaints(page) == []
        receipt = await eventually(lambda: mailed(url, "We received your report"))
        assert THEIRS in receipt
        case = await eventually(lambda: unlawful(url))
        told = {"outcome": "confirmed", "reason": WHY}
        asks(url, "olivia", "POST", f"/v1/operator/cases/{case['id']}/decisions", told)
        decision = await eventually(lambda: mailed(url, "What was decided about your report"))
        assert WHY in decision
        assert "You can contest it" in decision


async def reports(page: Page, url: str) -> None:
    """From the form, leaving out what the law asks for at first."""
    await page.goto(f"{url}/help/alpine-tea")
    await page.locator("a[href*='/write/']").first.click()
    await page.get_by_role("link", name="Report something unlawful on this page").click()
    await expect(page.get_by_label("Which page or address?")).to_have_value(re.compile("^/help/alpine-tea/write/"))
    send = page.get_by_role("button", name="Send the report")
    await page.get_by_label("What happened?").press_sequentially(REASON, delay=90)  # as fast as a person writes
    await send.click()
    await expect(page.get_by_role("alert")).to_contain_text("Your name")
    await expect(page.get_by_label("What happened?")).to_have_value(REASON)
    await page.get_by_label("Your name").fill("Nour Haddad")
    await page.get_by_label("Your e-mail").fill(THEIRS)
    await page.get_by_label("What I say is, as far as I know, correct and complete.").check()
    await send.click()
    await expect(page.get_by_role("heading", name="We have your report")).to_be_visible()


def mailed(url: str, title: str) -> str:
    """The newest letter of a title; empty while there is none."""
    shown = html.unescape(httpx.get(f"{url}/demo/mail", timeout=PATIENCE).text)
    return next((each for each in shown.split("<article>")[1:] if title in each), "")


def unlawful(url):
    """The case that stands for the report."""
    found = asks(url, "olivia", "GET", "/v1/operator/cases")["items"]
    return next((each for each in found if each["kind"] == "illegal_content"), None)
