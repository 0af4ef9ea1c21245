"""The phone on a telephone's screen: a bar that leaves room for the talk, what is seldom needed one touch away."""

from playwright.async_api import expect

from tests.journeys.test_calls_in_the_browser import working

TALL, WIDE = 64, 390  # pixels: what the bar may take, and the screen
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


async def test_a_call_leaves_the_screen_to_the_talk(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        await nora.page.set_viewport_size({"width": WIDE, "height": 844})
        more = nora.bar.get_by_role("button", name="More")
        await more.wait_for()
        box = await nora.bar.bounding_box()
        assert box is not None
        assert box["height"] <= TALL
        assert await nora.page.evaluate(SIDEWAYS) == 0
        await expect(nora.page.get_by_text("Set up a second factor")).to_be_hidden()
        for name in ("Mute", "Hold", "Hang up"):
            await expect(nora.bar.get_by_role("button", name=name)).to_be_visible()
        await more.click()
        assert await nora.page.evaluate(SIDEWAYS) == 0
        assert await nora.barriers() == []
        await nora.bar.get_by_role("button", name="Transfer").click()
        await nora.page.get_by_role("dialog", name="Transfer the call").wait_for()
        await nora.presses("Escape")
        await nora.bar.get_by_role("button", name="Hold").click()
        await caller.voice.hears(music=True)
        await nora.bar.get_by_role("button", name="Resume").click()
        await caller.voice.hears("Nora")
        await nora.bar.get_by_role("button", name="Hang up").click()
        await caller.is_over()
        await nora.bar.wait_for(state="detached")


async def test_a_page_reloaded_with_a_call_standing_takes_it_back_without_a_complaint(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        await nora.page.reload()
        await nora.talks()
        await caller.voice.hears("Nora")
        assert nora.complaints() == []
        await nora.presses("Alt+x")
        await caller.is_over()
