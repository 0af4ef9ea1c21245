"""An agent who means to end a conversation in the midst of its call is told to hang up first, and loses nothing."""

from playwright.async_api import Locator, expect

from tests.journeys.test_calls_in_the_browser import working
from tests.support.at_the_screen import SLOWLY, Screen

WRITTEN = "Ask the shop in Bern"


async def by_the_key(nora: Screen) -> None:
    await nora.presses("e")


async def by_the_button(nora: Screen) -> None:
    await nora.page.get_by_role("button", name="Wrap up").click()


async def by_its_status(nora: Screen) -> None:
    await nora.presses("Shift+S")
    await nora.page.get_by_role("option", name="Solved").click()


async def by_putting_it_away(nora: Screen) -> None:
    pane = nora.page.get_by_role("region", name="Conversation with")
    await pane.get_by_role("button", name="More", exact=True).click()
    await nora.page.get_by_role("menuitem", name="spam").click()


def why(nora: Screen) -> Locator:
    return nora.page.get_by_role("alert").filter(has_text="Somebody is on the line in this conversation")


async def is_told_to_hang_up(nora: Screen) -> None:
    """It says so, and goes when it was read."""
    told = why(nora)
    await told.get_by_text("Hang up first, or hand the call on; then end the conversation.").wait_for()
    await told.get_by_role("button", name="Close").click()
    await told.wait_for(state="detached")


async def test_whoever_would_end_it_in_a_call_is_told_to_hang_up_and_ends_it_then(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        await nora.presses("n")
        await nora.page.keyboard.type(WRITTEN)
        await nora.presses("Escape")
        held = shop.calls()[0]["conversation"]
        for ends in (by_the_key, by_the_button, by_its_status, by_putting_it_away):
            await ends(nora)
            await is_told_to_hang_up(nora)
        await nora.hears("caller")
        await caller.voice.hears("Nora")
        await nora.page.get_by_text(WRITTEN).wait_for()
        await nora.page.get_by_role("list", name="Conversations").locator(f'[href$="{held}"]').wait_for()
        status = nora.page.get_by_role("combobox", name="Status")
        await expect(status).to_have_value("Open", timeout=SLOWLY)
        assert shop.get(f"/v1/conversations/{held}")["state"] == "open"
        await nora.presses("Alt+x")
        await caller.is_over()
        await nora.wraps_up()
        assert shop.get(f"/v1/conversations/{held}")["state"] == "closed"
        assert nora.complaints() == []


async def test_whoever_tries_again_is_told_again(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        await by_the_key(nora)
        await why(nora).wait_for()
        before = await why(nora).element_handle()
        await by_the_key(nora)
        await before.wait_for_element_state("hidden")
        await is_told_to_hang_up(nora)
        await nora.presses("Alt+x")
        await caller.is_over()
        await nora.wraps_up()
