"""A call for help cannot be missed: by who watches over calls, on the wall, by whoever placed it; with the place."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.support.at_the_screen import SLOWLY, Screen, at_the_screen, chromium_with, microphone
from tests.support.talking import Day, Shop, opened

PLACE = {"street": "Main Street", "house": "12", "city": "San Francisco", "country": "US", "region": "CA"}
LINE = "Main Street 12, San Francisco, CA, US"
CALLS = "Ada calls 911 for help"


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """Where nobody has said yet where they work today."""
    opens = opened(tmp_path_factory.mktemp("help"))
    yield opens
    opens.process.stop()


@pytest.fixture
def site(shop):
    """The shop has a site whose calls for help leave by its line."""
    told = {"name": "Office", "place": PLACE, "licence": "Bay Phone, contract 12", "homes": True}
    made = shop.post("/v1/emergency/sites", {**told, "mode": "trunk", "route": shop.trunk["id"]})
    yield made
    shop.ask("DELETE", f"/v1/emergency/sites/{made['id']}")


@pytest.fixture
def home(shop):
    """A site for homes in the account's own country, where nobody has to say where they are to call for help."""
    place = {"street": "Bahnhofstrasse", "house": "1", "city": "Zürich", "country": "CH"}
    told = {"name": "Zürich", "place": place, "licence": "Bay Phone, contract 12", "homes": True}
    made = shop.post("/v1/emergency/sites", {**told, "mode": "trunk", "route": shop.trunk["id"]})
    yield made
    shop.ask("DELETE", f"/v1/emergency/sites/{made['id']}")


@asynccontextmanager
async def two_screens(shop: Shop, folder: Path) -> AsyncIterator[tuple[Day, Screen, Screen]]:
    """Nora, who watches over calls, and Ada, each at a screen."""
    said = await microphone(folder, "Please send somebody.", "Ada")
    async with (
        Day(shop) as day,
        chromium_with(said) as browser,
        at_the_screen(shop, "Nora", browser) as nora,
        at_the_screen(shop, "Ada", browser) as ada,
    ):
        yield day, nora, ada


async def says_where(ada: Screen) -> None:
    """Turn the phone on, and answer what is asked first."""
    await expect(ada.page.get_by_role("button", name="Phone: off")).to_be_visible(timeout=SLOWLY)
    await ada.presses("d")
    pad = ada.page.get_by_role("dialog", name="Phone")
    await pad.get_by_role("button", name="Turn the phone on").press("Enter")
    asked = ada.page.get_by_role("dialog", name="Where do you work today?")
    await asked.get_by_role("button", name="Later").press("Enter")
    await ada.presses("Escape")
    await pad.wait_for(state="detached")
    await ada.page.get_by_text("No calls are offered to you until you say where you work today.").wait_for()
    assert await ada.barriers() == []
    await ada.page.get_by_role("button", name="Say where").press("Enter")
    await asked.get_by_role("radio", name=PLACE["street"]).or_(asked.get_by_role("radio", name="Office")).first.check()
    await asked.get_by_role("button", name="I work here").press("Enter")
    await asked.wait_for(state="detached")
    limits = ada.page.get_by_role("dialog", name="Calling for help from here")
    await limits.or_(ada.page.get_by_role("button", name="Phone: ready")).first.wait_for()
    if await limits.is_visible():
        await limits.get_by_role("button", name="I have read this").press("Enter")
        await limits.wait_for(state="detached")


async def test_a_call_for_help_stands_over_every_page_and_on_the_wall_as_long_as_it_goes_on(shop, site, tmp_path):
    """Clauses DTA-EMERGENCY-VOICE, ZS-EMER-COUNTRIES, ZS-EMER-ADVICE, ZS-EMER-NO-CALLBACK-INFO."""
    async with two_screens(shop, tmp_path) as (day, nora, ada):
        await says_where(ada)
        await nora.page.goto(f"{shop.url}/supervise/floor?wall=1")
        await nora.page.get_by_role("dialog", name="Wallboard").wait_for()
        await ada.presses("d")
        await ada.page.get_by_role("textbox", name="Number").fill("911")
        await ada.page.get_by_text("Take an ordinary telephone or a mobile if one is at hand.").wait_for()
        async with ada.page.expect_response(f"{shop.url}/v1/emergency/card") as noted:
            await ada.presses("Enter")
        assert (await noted.value).ok
        rung = await day.rung("Ben")
        rung.picks_up()
        await ada.talks()
        await ada.bar.get_by_text("Emergency call to 911.").wait_for()
        await ada.bar.get_by_text("Help is sent to Main Street 12").wait_for()
        await ada.bar.get_by_text(f"I am at {LINE}. Call me back on +12025550123.").wait_for()
        assert await ada.barriers() == []
        wall = nora.page.get_by_role("dialog", name="Wallboard")
        await wall.get_by_role("region", name=CALLS).get_by_text(LINE).wait_for()
        await nora.page.goto(f"{shop.url}/inbox/mine")
        told = nora.page.get_by_role("region", name=CALLS)
        await told.get_by_text(LINE).wait_for()
        assert await nora.barriers() == []
        await nora.page.set_viewport_size({"width": 390, "height": 844})
        await told.get_by_role("link", name="Open the call").click()
        await expect(nora.page).to_have_url(f"{shop.url}/inbox/all/{shop.calls()[0]['conversation']}")
        await expect(told).to_be_visible()
        await ada.presses("Alt+x")
        await rung.is_over()
        await told.wait_for(state="detached")
        await nora.page.get_by_text("Somebody called 911").first.wait_for()
        assert nora.complaints() + ada.complaints() == []


async def test_of_whom_nobody_knows_where_they_are_reads_so_and_what_to_say(shop, home, tmp_path):
    """Clauses ZS-EMER-NO-CALLBACK-INFO, ZS-EMER-ADVICE: there is no address on file, and one press connects."""
    said = await microphone(tmp_path, "Please send somebody.", "Nora")
    async with (
        Day(shop) as day,
        chromium_with(said) as browser,
        at_the_screen(shop, "Nora", browser) as nora,
    ):
        await expect(nora.page.get_by_role("button", name="Phone: off")).to_be_visible(timeout=SLOWLY)
        await nora.presses("d")
        pad = nora.page.get_by_role("dialog", name="Phone")
        await pad.get_by_role("button", name="Turn the phone on").press("Enter")
        asked = nora.page.get_by_role("dialog", name="Where do you work today?")
        await asked.get_by_role("button", name="Later").press("Enter")
        await asked.wait_for(state="detached")
        await nora.page.get_by_role("textbox", name="Number").fill("112")
        await nora.page.get_by_text("Take an ordinary telephone or a mobile if one is at hand.").wait_for()
        async with nora.page.expect_response(f"{shop.url}/v1/emergency/card") as noted:
            await nora.presses("Enter")
        assert (await noted.value).ok
        rung = await day.rung("Ben")
        rung.picks_up()
        await nora.talks()
        await nora.bar.get_by_text("Nobody knows where you are. Say it first.").wait_for()
        await nora.bar.get_by_text("I am at: street, number, town, floor. Call me back on +12025550123.").wait_for()
        assert await nora.barriers() == []
        await nora.presses("Alt+x")
        await rung.is_over()
        assert nora.complaints() == []
