"""A number's page says what its provider does while nothing runs, and what is to be done about it (TDP19-BCMS)."""

import pytest
from playwright.async_api import expect

from tests.support.at_the_screen import at_the_screen, chromium_with, silence, wav
from tests.support.phoned import OURS
from tests.support.talking import Day

THERE = "+12025550184"
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def number(shop):
    """The shop's number, on lines by SIP; its calls go nowhere else afterwards."""
    yield shop.number["id"]
    shop.ask("PATCH", f"/v1/numbers/{shop.number['id']}", {"forward_to": ""})


async def test_it_is_set_at_the_provider_by_hand_and_a_drill_is_written_down(shop, number, tmp_path):
    quiet = wav(tmp_path / "quiet.wav", silence(1))
    async with Day(shop), chromium_with(quiet) as browser, at_the_screen(shop, "Nora", browser) as nora:
        page = nora.page
        await page.goto(f"{shop.url}/admin/numbers?open={number}")
        drawer = page.get_by_role("dialog", name=OURS)
        kept = drawer.get_by_role("region", name="While nothing of ours runs")
        await expect(kept).to_contain_text("No number is set for the day nothing of ours runs")
        shop.ask("PATCH", f"/v1/numbers/{number}", {"forward_to": THERE})
        await page.reload()
        await expect(kept).to_contain_text(f"Set {THERE} at the provider, by hand")
        assert [each["open"] for each in shop.get("/v1/continuity")["fallbacks"]] == [True]
        await kept.get_by_role("button", name="I set it at the provider").press("Enter")
        await expect(kept).to_contain_text("Set there by nora on")
        await kept.get_by_role("textbox", name="Seconds until it rang in the drill").fill("9 s")
        assert await nora.barriers() == []
        await page.keyboard.press("Enter")
        await expect(kept).to_contain_text("seen working in a drill")
        await expect(kept).to_contain_text("after 9 s.")
        assert [each["open"] for each in shop.get("/v1/continuity")["fallbacks"]] == [False]
        await page.set_viewport_size({"width": 390, "height": 844})
        assert await nora.barriers() == []
        assert await page.evaluate(SIDEWAYS) == 0
        assert nora.complaints() == []
