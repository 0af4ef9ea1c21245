"""Papers of a number go to a carrier, fields of a person to an authority: by a click each, on a ground, and written."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Download, Locator, Page, expect

from tests.support.browser import chromium, complaints
from tests.support.refused import SLOWLY, asks, signed_in
from tests.support.server import Process

PASSPORT = "X1234567 of Nora Lake, born in Bern"
PAPERS = {"identity": PASSPORT, "area_address": "Seestrasse 1, Berlin"}
DESK, SECOND = "olivia", "nora"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Process]:
    """The demo, whose company runs the installation, and has shown papers for numbers in Berlin."""
    process = Process(tmp_path / "data", verb=("demo",)).start()
    try:
        process.run("account", "operator", asks(process.url, DESK, "GET", "/v1/session")["account"]["id"])
        shown = {"holder": "Alpine Tea", "own_use": True, "shown": PAPERS}
        asks(process.url, SECOND, "PUT", "/v1/number-papers/DE/geographic", shown)
        yield process
    finally:
        process.stop()


async def test_papers_and_fields_leave_by_the_desk_and_nothing_that_was_not_asked_for(house: Process) -> None:
    """Clauses ZS-NUM-DISCLOSURE, TDP18-LEGAL-PROCESS."""
    account = asks(house.url, DESK, "GET", "/v1/session")["account"]["id"]
    async with chromium() as browser:
        page = await signed_in(browser, house.url, DESK)
        await page.goto(f"{house.url}/compliance/accounts?open={account}")
        assert await gives_papers(page) == {"identity": PASSPORT}
        told = asks(house.url, SECOND, "GET", "/v1/number-papers/DE/geographic/disclosures")["items"]
        assert [(one["recipient"], one["basis"], one["fields"]) for one in told] == [
            ("traceback", "Traceback 2026-7", ["identity"])
        ]
        case, contact = a_demand(house.url, account)
        await page.goto(f"{house.url}/compliance/desk?open={case}")
        await lists_a_field(page)
        agrees(house.url, case)
        await page.reload()
        package = await gives_fields(page)
        assert (package["case"], package["given"]) == (case, {"name": contact["name"]})
        assert complaints(page) == []


async def gives_papers(page: Page) -> Any:
    """To the traceback group, and it stands in the record at once."""
    papers = page.get_by_role("region", name="Papers of its numbers")
    await papers.get_by_role("button", name="Give papers out").click(timeout=SLOWLY)
    await papers.get_by_role("combobox", name="To what sort of recipient").click()
    await page.get_by_role("option", name="The industry’s traceback group").click()
    await papers.get_by_label("Its name, and who there").fill("Traceback desk")
    await papers.get_by_label("On which ground").fill("Traceback 2026-7")
    send = papers.get_by_role("button", name="Give them out")
    await expect(send).to_be_disabled()  # nothing was chosen yet
    await papers.get_by_label("Proof of who that is").check()
    held = await comes(page, send)
    line = papers.get_by_role("listitem").filter(has_text="Traceback desk")
    await expect(line.get_by_text("The account was told")).to_be_visible(timeout=SLOWLY)
    return held


async def lists_a_field(page: Page) -> None:
    """What the order asks for, for a second person to agree to."""
    deeds = page.get_by_role("region", name="What you can do")
    await expect(deeds.get_by_role("button", name="Give the fields out")).to_be_hidden()
    await deeds.get_by_role("button", name="Propose to give fields out").click(timeout=SLOWLY)
    await deeds.get_by_label("Name", exact=True).check()
    await deeds.get_by_label("Reason").fill("Order 7 lists it")
    await deeds.get_by_role("button", name="Send").click()
    await expect(page.get_by_text("Give out fields: Name")).to_be_visible(timeout=SLOWLY)


async def gives_fields(page: Page) -> Any:
    """What two agreed on, as a file."""
    deeds = page.get_by_role("region", name="What you can do")
    await deeds.get_by_role("button", name="Give the fields out").click(timeout=SLOWLY)
    await deeds.get_by_label("Authority").fill("Court of Bern")
    await deeds.get_by_label("Legal basis or order").fill("Order 7")
    return await comes(page, deeds.get_by_role("button", name="Send"))


async def comes(page: Page, button: Locator) -> Any:
    """The file that pressing a button brings."""
    async with page.expect_download(timeout=SLOWLY) as got:
        await button.click()
    file: Download = await got.value
    return json.loads(await asyncio.to_thread((await file.path()).read_text))


def a_demand(url: str, account: str) -> tuple[str, Any]:
    """An authority asks about a contact."""
    contact = asks(url, DESK, "GET", "/v1/contacts?limit=1")["items"][0]
    told = {"account": account, "kind": "legal_process", "title": "Order 7", "about": [f"contact:{contact['id']}"]}
    return asks(url, DESK, "POST", "/v1/operator/cases", told)["case"]["id"], contact


def agrees(url: str, case: str) -> None:
    """A second person of the desk agrees to what waits."""
    waits = asks(url, SECOND, "GET", f"/v1/operator/cases/{case}")["proposals"][0]["id"]
    asks(url, SECOND, "POST", f"/v1/operator/cases/{case}/proposals/{waits}/answers", {"approved": True})
