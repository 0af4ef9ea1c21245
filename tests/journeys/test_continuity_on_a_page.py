"""Whoever runs the house stops it in an exercise and writes down what that measured, where its reminder leads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import chromium
from tests.support.refused import SLOWLY, asks, signed_in
from tests.support.server import Process


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Process]:
    """The demo, whose company runs the installation and held no exercise yet."""
    process = Process(tmp_path / "data", verb=("demo",)).start()
    try:
        process.run("account", "operator", asks(process.url, "olivia", "GET", "/v1/session")["account"]["id"])
        yield process
    finally:
        process.stop()


async def test_the_house_is_killed_in_an_exercise_and_its_page_measures_and_keeps_it(house: Process) -> None:
    """Clause TDP19-BCMS."""
    async with chromium() as browser:
        page = await signed_in(browser, house.url, "olivia")
        await page.goto(f"{house.url}/admin/continuity")
        await expect(page.get_by_text("No exercise was held yet.")).to_be_visible(timeout=SLOWLY)
        await page.keyboard.press("c")
        await page.get_by_role("button", name="Begin", exact=True).press("Enter")
        way = page.get_by_role("region", name="An exercise is under way")
        await expect(way).to_be_visible()
        house.kill()
        await way.get_by_role("button", name="A call came to its fallback").press("Enter")
        house.start()
        await page.goto(f"{house.url}/admin/continuity")
        await way.get_by_role("button", name="Everything works again").press("Enter", timeout=SLOWLY)
        await writes_it_down(page)
        await expect(way).to_have_count(0)
        await expect(page.get_by_text("No exercise was held yet.")).to_have_count(0)
        [held] = asks(house.url, "olivia", "GET", "/v1/continuity")["exercises"]
        assert (held["kind"], held["met"], held["lessons"]) == (
            "process_killed",
            True,
            [{"lesson": "Write down who restarts it", "done": ""}],
        )
        assert 0 <= held["calls_after"] <= held["back_after"]
        await a_lesson_is_seen_to(page)
        [held] = asks(house.url, "olivia", "GET", "/v1/continuity")["exercises"]
        assert held["lessons"][0]["done"] == "It stands on the wall"


async def writes_it_down(page: Page) -> None:
    """With what its clock measured, and what it taught."""
    way = page.get_by_role("region", name="An exercise is under way")
    await way.get_by_role("button", name="Write down").press("Enter")
    form = page.get_by_role("dialog", name="Write down an exercise")
    await form.get_by_role("textbox", name="Of what was written, lost").fill("0:00")
    await form.get_by_role("textbox", name="What was found").fill("Killed, and started again by hand")
    await form.get_by_role("textbox", name="Lessons").fill("Write down who restarts it")
    await form.get_by_role("button", name="Write down").press("Enter")
    await form.wait_for(state="detached")


async def a_lesson_is_seen_to(page: Page) -> None:
    await page.get_by_role("button", name="A process stopped").press("Enter")
    shown = page.get_by_role("dialog", name="A process stopped")
    await shown.get_by_role("textbox", name="How it was seen to").fill("It stands on the wall")
    await page.keyboard.press("Enter")
    await expect(shown.get_by_text("It stands on the wall")).to_be_visible()
    await expect(shown.get_by_role("textbox")).to_have_count(0)
