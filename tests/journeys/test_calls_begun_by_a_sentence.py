"""A call by hand that begins with a sentence: it stands in the bar, over a reload too, until it was said."""

import json

from playwright.async_api import Page, Route, expect

from tests.journeys.test_calls_in_the_browser import PLACES, working

SENTENCE = "This is Alpine Tea. I call about the order you placed with us."


async def says(page: Page) -> None:
    """Every call that is made from here on begins with the sentence, as the wire lets whoever dials have it."""

    async def fill(route: Route) -> None:
        body = json.loads(route.request.post_data or "{}")
        await route.continue_(post_data=json.dumps({**body, "opening": SENTENCE}))

    await page.route("**/v1/calls", fill)
    await page.route("**/v1/calls/preview", fill)


async def test_the_sentence_stands_before_whoever_calls_until_it_was_said(shop, tmp_path):
    """Clauses TDA-VOICE-IDENTITY, TDA-VOICE-PURPOSE."""
    async with working(shop, tmp_path) as (day, nora):
        await says(nora.page)
        await nora.presses("d")
        pad = nora.page.get_by_role("dialog", name="Phone")
        for place in PLACES:
            await pad.get_by_role("textbox", name="Number").fill(place)
            await pad.get_by_text(f"{place} · ").wait_for()
            if await nora.is_told(pad, "May be called", "This call would not be made"):
                break
        await pad.get_by_text(SENTENCE).wait_for()
        await nora.presses("Enter")
        rung = await day.rung()
        await nora.bar.get_by_text(SENTENCE).wait_for()
        rung.picks_up()
        await nora.talks()
        assert await nora.barriers() == []
        await nora.page.reload()
        await nora.talks()
        await nora.bar.get_by_text(SENTENCE).wait_for()
        await nora.bar.get_by_role("button", name="I have said it").press("Enter")
        await expect(nora.bar.get_by_text(SENTENCE)).to_have_count(0)
        await nora.presses("Alt+x")
        await rung.is_over()
        assert nora.complaints() == []
