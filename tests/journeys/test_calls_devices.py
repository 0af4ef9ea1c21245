"""Microphone, speaker and ringer are chosen, the line is looked at, and how a call sounds is told in figures."""

import pytest
from playwright.async_api import expect

from tests.journeys.test_calls_in_the_browser import working
from tests.support.at_the_screen import at_the_screen, chromium_with, silence, wav
from tests.support.talking import Day

CHECKED = 40_000  # ms: it listens to itself for five seconds, on a busy machine


async def test_devices_are_changed_while_one_talks_and_the_sound_is_told_in_figures(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        await nora.page.keyboard.press("d")
        await nora.page.get_by_role("link", name="Devices and line check").press("Enter")
        for use in ("Microphone", "Headset or speaker", "Where it rings"):
            chosen = nora.page.get_by_role("combobox", name=use)
            await expect(chosen.locator("option").nth(1)).to_be_attached()
            names = await chosen.locator("option").all_inner_texts()
            assert names[0] == "As the system", use
            await chosen.select_option(label=names[-1])
            await expect(chosen).not_to_have_value("")
        await caller.voice.hears("Nora")
        await nora.hears("caller")
        await nora.page.reload()
        await nora.talks()
        await expect(nora.page.get_by_role("combobox", name="Microphone")).not_to_have_value("")
        sounds = nora.bar.get_by_text("Sound: ")
        await sounds.hover()
        await nora.page.get_by_text("% lost, jitter").wait_for()
        assert await nora.barriers() == []
        held = shop.calls()[0]["conversation"]
        await nora.presses("Alt+x")
        await caller.is_over()
        await nora.page.goto(f"{shop.url}/inbox/all/{held}")
        told = nora.page.get_by_role("article").filter(has_text="Call from")
        await told.get_by_role("note").wait_for()
        assert nora.complaints() == []


@pytest.mark.parametrize(("said", "found"), [(True, "it hears you"), (False, "it is open, but nothing is heard")])
async def test_the_line_is_looked_at_from_the_microphone_to_the_sound(shop, tmp_path, said, found):
    if said:
        async with working(shop, tmp_path) as (_, nora):
            await _looks(shop, nora, found)
        return
    quiet = wav(tmp_path / "quiet.wav", silence(5))
    async with Day(shop), chromium_with(quiet) as browser, at_the_screen(shop, "Nora", browser) as nora:
        await _looks(shop, nora, found)


async def _looks(shop, nora, found):
    await nora.page.goto(f"{shop.url}/phone")
    await nora.page.get_by_role("button", name="Check the line").press("Enter")
    await nora.page.get_by_role("meter", name="Level of the microphone").wait_for()
    lines = nora.page.get_by_role("listitem")
    await lines.filter(has_text="Microphone").get_by_text(found).wait_for(timeout=CHECKED)
    await expect(lines.filter(has_text="Exchange")).to_contain_text("works")
    await expect(lines.filter(has_text="Way through the network")).to_contain_text("works")
    await expect(lines.filter(has_text="Sound")).to_contain_text("score")
    assert await nora.barriers() == []
