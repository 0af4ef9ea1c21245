"""A recording leaves for somebody named, by a click beside its player; and the operator hears one, by a case and two.

The shop runs the installation, too.
"""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from zipfile import ZipFile

import httpx
from playwright.async_api import Browser, Page, expect

from tests.support.at_the_screen import Screen
from tests.support.browser import chromium, complaints, page_of
from tests.support.patience import eventually
from tests.support.refused import opens_the_clause
from tests.support.server import PLAIN
from tests.support.talking import PASSWORD, Day, Shop, soon

OUTSIDE = "audit@buyer.example"
WHY = "A carrier traces this call"
EXPORT = "Export the recording"


@asynccontextmanager
async def recorded(shop: Shop) -> AsyncIterator[str]:
    """A call that was recorded and is over; its conversation."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        shop.ask("PUT", "/v1/calls/settings", {"record": "all"})
        try:
            caller = day.calls()
            line = await nora.takes()
            await caller.is_up()
            call = shop.calls()[0]
            caller.voice.presses("1")
            await soon(lambda: shop.calls()[0]["recording"]["state"] == "on")
            await caller.voice.hears("Nora")
            line.hangs_up()
            await caller.is_over()
        finally:
            shop.ask("PUT", "/v1/calls/settings", {"record": "never"})
        conversation = str(call["conversation"])
        await eventually(lambda: shop.get(f"/v1/recordings?conversation={conversation}")["items"])
    yield conversation


async def at_home(browser: Browser, shop: Shop, name: str) -> Page:
    """A member at their screen."""
    page = await page_of(browser, width=1280)
    await Screen(shop, name, page).comes()
    return page


async def test_a_recording_leaves_for_who_may_have_it_by_a_link_and_for_nobody_else(shop: Shop) -> None:
    """Clause DTA-EXPORT-RECIPIENT."""
    shop.ask("POST", "/v1/scanning-promises", {})
    async with recorded(shop) as conversation, chromium() as browser:
        page = await at_home(browser, shop, "Nora")
        await page.goto(f"{shop.url}/inbox/all/{conversation}")
        await page.get_by_role("button", name="More about the recording").click()
        await page.get_by_role("menuitem", name=EXPORT).press("Enter")
        asked = page.get_by_role("dialog", name=EXPORT)
        await asked.get_by_role("combobox", name="For", exact=True).fill(OUTSIDE)
        await asked.get_by_role("button", name="Export", exact=True).click()
        await expect(asked.get_by_text("It does not leave")).to_be_visible()
        await opens_the_clause(page, asked.get_by_role("link", name="DTA-EXPORT-RECIPIENT"))
        await asked.get_by_role("button", name="Change who it is for").click()
        await asked.get_by_role("combobox", name="For", exact=True).fill("nora@alpinetea.example")
        await page.keyboard.press("Escape")  # what it suggests
        await asked.get_by_role("button", name="Export", exact=True).click()
        await expect(asked.get_by_text("It may leave until")).to_be_visible()
        async with page.expect_download() as got:
            await asked.get_by_role("link", name="Fetch the file").click()
        held = await asyncio.to_thread((await (await got.value).path()).read_bytes)
        assert [name for name in ZipFile(io.BytesIO(held)).namelist() if name.endswith(".wav")]
        await page.goto(f"{shop.url}/supervise/exports")
        rows = page.get_by_role("table").get_by_role("row").filter(has_text="Recording of a call")  # the newest first
        await expect(rows.filter(has_text="Refused").filter(has_text="1 outside").first).to_be_visible()
        await expect(rows.filter(has_text="Ready").filter(has_text="1 time").first).to_be_visible()
        assert complaints(page) == []


async def test_the_operator_hears_a_recording_by_a_case_and_two_people(shop: Shop) -> None:
    """Clause TDA-MONITOR: who asked does not approve; the account's log says who heard it."""
    joins(shop, "Olga", "compliance_officer")
    async with recorded(shop) as conversation, chromium() as browser:
        about = {"account": shop.account, "kind": "violation", "title": "A traced call"}
        told = {**about, "about": [f"conversation:{conversation}"]}
        nora, olga = await at_home(browser, shop, "Nora"), await at_home(browser, shop, "Olga")
        await nora.goto(f"{shop.url}/compliance/desk")
        case = await nora.evaluate(OPENS, told)
        for page in (nora, olga):
            await page.goto(f"{shop.url}/compliance/desk?open={case}")
        mine, theirs = (page.get_by_role("region", name="What was said") for page in (nora, olga))
        await mine.get_by_role("button", name="Ask to hear recordings").click()
        await mine.get_by_label("Why it has to be").fill(WHY)
        await mine.get_by_role("button", name="Ask", exact=True).click()
        await expect(mine.get_by_text("somebody else of your staff has to approve it")).to_be_visible()
        await expect(mine.get_by_role("button", name="Approve")).to_be_hidden()
        await olga.reload()
        await expect(theirs.get_by_text(WHY)).to_be_visible()
        await theirs.get_by_role("button", name="Approve").click()
        await theirs.get_by_role("button", name="Hear it").click()
        await expect(theirs.get_by_role("button", name="Play")).to_be_enabled()
        await expect(theirs.get_by_text("approved by Olga · used 1 time")).to_be_visible()
        await olga.goto(f"{shop.url}/compliance/operator-access")
        await expect(olga.get_by_role("row").filter(has_text=conversation).first).to_be_visible()
        assert complaints(nora) == complaints(olga) == []


def joins(shop: Shop, name: str, role: str) -> None:
    """Somebody is invited for a role, and joins."""
    invited = shop.post("/v1/members", {"email": f"{name.lower()}@alpinetea.example", "role": role, "name": name})
    at = f"{shop.url}/v1/invitations/{invited['invitation_url'].rsplit('/', 1)[-1]}/acceptance"
    accepted = httpx.post(at, json={"name": name, "password": PASSWORD}, verify=PLAIN)
    assert accepted.status_code < 300, accepted.text


# Opens a case as a person of the desk would, with their own session.
OPENS = """async (told) => {
  const csrf = (await (await fetch('/v1/session')).json()).csrf;
  const headers = { 'Content-Type': 'application/json', 'X-Fairline-CSRF': csrf };
  const answer = await fetch('/v1/operator/cases', { method: 'POST', headers, body: JSON.stringify(told) });
  return (await answer.json()).case.id;
}"""
