"""The list says who is on the line and who waits; what a call keeps open says so when many are solved at once."""

import re

from playwright.async_api import Locator, expect

from tests.journeys.test_calls_in_the_browser import working
from tests.support.at_the_screen import SLOWLY, Screen


def row(nora: Screen, conversation: str) -> Locator:
    return nora.page.locator(f'[data-row="{conversation}"]')


async def solves_all_chosen(nora: Screen, conversation: str) -> None:
    await row(nora, conversation).hover()
    await nora.page.get_by_role("checkbox", name=re.compile("Choose the conversation")).first.check(force=True)
    tools = nora.page.get_by_role("toolbar", name="What to do with those chosen")
    await tools.get_by_role("button", name="Status").click()
    await nora.page.get_by_role("menuitem", name="Solved").click()


async def test_who_talks_is_on_the_line_in_the_list_and_is_not_solved_without_a_word(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        held = shop.calls()[0]["conversation"]
        mark = row(nora, held).get_by_title("on the line")
        await mark.wait_for()
        await expect(row(nora, held).get_by_title(re.compile("^waiting"))).to_have_count(0)
        await solves_all_chosen(nora, held)
        why = nora.page.get_by_role("list", name="Why some were not changed")
        await why.get_by_text("Somebody is on the line in this conversation.").wait_for()
        await why.get_by_text("Hang up first, or hand the call on").wait_for()
        number = shop.get(f"/v1/conversations/{held}")["reference"]
        await expect(why.get_by_role("link")).to_have_text(f"#{number}", timeout=SLOWLY)
        await nora.presses("Alt+x")
        await caller.is_over()
        await mark.wait_for(state="detached")
        assert nora.complaints() == []


async def test_who_sends_and_solves_in_a_call_is_told_at_once_that_it_stayed_open(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        held = shop.calls()[0]["conversation"]
        await nora.page.get_by_role("textbox", name=re.compile("^(Reply|Write)")).first.click()
        await nora.page.keyboard.type("We send it tomorrow")
        await nora.page.keyboard.press("Control+Shift+Enter")
        told = nora.page.get_by_role("status").filter(has_text="Your reply left")
        await told.get_by_text("Somebody is on the line in this conversation. Hang up first").wait_for()
        assert shop.get(f"/v1/conversations/{held}")["state"] == "open"
        await nora.presses("Alt+x")
        await caller.is_over()
        await nora.wraps_up()
        assert shop.get(f"/v1/conversations/{held}")["state"] == "closed"
        assert nora.complaints() == []
