"""Whoever runs the installation finds an account, keeps what was signed, agrees to a client and guards a name."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.async_api import FilePayload, Page, expect

from tests.support.browser import chromium, complaints
from tests.support.refused import SLOWLY, asks, signed_in
from tests.support.server import PATIENCE, Process

PASSWORD = "violet harbour ladder 93 moss"
HOTEL = "Hôtel du Lac"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Process]:
    """The demo, whose company runs the installation, and a hotel that wants to serve another business."""
    process = Process(tmp_path / "data", verb=("demo",)).start()
    try:
        process.run("account", "operator", asks(process.url, "olivia", "GET", "/v1/session")["account"]["id"])
        owner = ("--owner-email", "mia@hotel.example", "--owner-name", "Mia Rey", "--owner-password", PASSWORD)
        where = ("--country", "CH", "--locale", "fr", "--time-zone", "Europe/Zurich")
        process.run("account", "create", "--name", HOTEL, *owner, *where)
        wants_a_client(process.url)
        yield process
    finally:
        process.stop()


def wants_a_client(url: str) -> None:
    with httpx.Client(base_url=url, timeout=PATIENCE) as mia:
        said = {"email": "mia@hotel.example", "password": PASSWORD}
        mia.headers["X-Fairline-CSRF"] = mia.post("/v1/session", json=said).json()["csrf"]
        told = {"name": "Bernina Tours", "country": "CH", "channels": ["email"], "terms": ""}
        assert mia.post("/v1/clients", json=told).status_code == 201


async def test_an_account_is_found_its_paper_kept_its_client_agreed_to_and_a_name_guarded(house: Process) -> None:
    async with chromium() as browser:
        page = await signed_in(browser, house.url, "olivia")
        await finds_the_hotel(page, house.url)
        await looks_at_it(page)
        await keeps_a_paper(page)
        await agrees_to_the_client(page)
        await guards_a_name(page, house.url)
        assert complaints(page) == []


async def finds_the_hotel(page: Page, url: str) -> None:
    await page.goto(f"{url}/compliance/accounts")
    await expect(page.get_by_role("button", name="Alpine Tea")).to_be_visible(timeout=SLOWLY)
    await page.get_by_role("textbox", name="Find an account by name or id").fill("lac")
    await expect(page.get_by_role("button", name="Alpine Tea")).to_be_hidden()
    await page.get_by_role("button", name=HOTEL).focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog", name=HOTEL)).to_be_visible()


async def looks_at_it(page: Page) -> None:
    who = page.get_by_role("region", name="Who is behind it")
    await expect(who.get_by_text("Nobody looked yet")).to_be_visible(timeout=SLOWLY)
    await who.get_by_role("button", name="Write down what you found").click()
    await who.get_by_label("How you found it").fill("Their entry in the register of companies")
    await who.get_by_role("button", name="Save").click()
    await expect(who.get_by_text("Found right")).to_be_visible(timeout=SLOWLY)


async def keeps_a_paper(page: Page) -> None:
    papers = page.get_by_role("region", name="What was signed")
    await papers.get_by_role("button", name="Keep a signed paper").click()
    await papers.get_by_label("Title").fill("Serving Bernina Tours")
    scan = FilePayload(name="signed.pdf", mimeType="application/pdf", buffer=b"%PDF-1.4 signed")
    await papers.locator('input[type="file"]').set_input_files(scan)
    await papers.get_by_label("Holds from").fill("2035-01-01")
    await papers.get_by_role("button", name="Save").click()
    link = papers.get_by_role("link", name="Serving Bernina Tours")
    await expect(link).to_be_visible(timeout=SLOWLY)
    async with page.expect_download() as got:
        await link.click()
    kept = await (await got.value).path()
    assert await asyncio.to_thread(kept.read_bytes) == b"%PDF-1.4 signed"


async def agrees_to_the_client(page: Page) -> None:
    served = page.get_by_role("region", name="Businesses it serves")
    await expect(served.get_by_text("Waits for agreement")).to_be_visible()
    await served.get_by_role("button", name="Agree to clients").click()
    await served.get_by_role("combobox", name="Which clients").click(force=True)
    await page.get_by_role("option", name="Bernina Tours").click()
    await page.keyboard.press("Tab")
    await served.get_by_role("combobox", name="By which paper").click()
    await page.get_by_role("option", name="Serving Bernina Tours").click()
    await served.get_by_label("Signed on").fill("2026-01-05")
    await served.get_by_role("button", name="Save").click()
    await expect(served.get_by_text("Agreed", exact=True)).to_be_visible(timeout=SLOWLY)


async def guards_a_name(page: Page, url: str) -> None:
    await page.goto(f"{url}/compliance/names")
    await page.get_by_role("button", name="Protect a name").first.click(timeout=SLOWLY)
    asked = page.get_by_role("dialog", name="Protect a name")
    await asked.get_by_label("Name").fill("Swiss Post")
    await asked.get_by_label("Whose it is").fill("Die Schweizerische Post AG")
    await page.keyboard.press("Enter")
    card = page.get_by_role("article").filter(has_text="Die Schweizerische Post AG")
    await card.get_by_role("button", name="Let an account use it").click(timeout=SLOWLY)
    await card.get_by_role("combobox", name="Account").fill("lac")
    await page.get_by_role("option", name=HOTEL).click()
    await card.get_by_label("Until").fill("2035-06-30")
    await card.get_by_role("button", name="Save").click()
    await expect(card.get_by_text("may use it until 30 Jun 2035")).to_be_visible(timeout=SLOWLY)
    await card.get_by_role("button", name="Take back").click()
    await page.get_by_role("dialog").get_by_role("button", name="Take back").click()
    await expect(card.get_by_text("No account may use it.")).to_be_visible(timeout=SLOWLY)
