"""Who keeps the account sets up from where help can be called, tries the way, and reads the table: by keys alone."""

import pytest
from playwright.async_api import expect

from tests.support.at_the_screen import Screen, at_the_screen, chromium_with, silence, wav
from tests.support.talking import Day

SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def no_site(shop):
    """None before, none left."""
    yield
    for each in shop.get("/v1/emergency/sites")["sites"]:
        shop.ask("DELETE", f"/v1/emergency/sites/{each['id']}")


async def test_a_site_is_set_up_tried_and_removed_by_keys(shop, no_site, tmp_path):
    """Clauses DTA-EMERGENCY-VOICE, ZS-EMER-TEST-CALLS, ZS-EMER-COUNTRIES."""
    quiet = wav(tmp_path / "quiet.wav", silence(1))
    async with Day(shop), chromium_with(quiet) as browser, at_the_screen(shop, "Nora", browser) as nora:
        page = nora.page
        await page.goto(f"{shop.url}/admin/emergency")
        await page.get_by_text("No site yet").wait_for()
        await page.get_by_text("No drill yet").wait_for()
        await expect(page.get_by_role("region", name="Who is told")).to_contain_text("Ownernora")
        assert await nora.barriers() == []
        await _adds(nora)
        row = page.get_by_role("region", name="Sites").get_by_role("row").filter(has_text="Office")
        await expect(row).to_contain_text("Main Street 12, San Francisco, CA, United States")
        await expect(row).to_contain_text("By a trunk, with the address")
        await expect(row).to_contain_text("Due now")
        await _tries(nora)
        await expect(row).not_to_contain_text("Due now")
        await _is_switched_off(nora)
        told = page.get_by_role("region", name="Numbers for help")
        await told.get_by_role("textbox", name="Find a country or number").fill("switz")
        await expect(told.get_by_role("row")).to_have_count(2)
        await expect(told.get_by_role("row").last).to_contain_text("144 medical")
        await page.set_viewport_size({"width": 390, "height": 844})
        assert await nora.barriers() == []
        assert await page.evaluate(SIDEWAYS) == 0
        await page.get_by_role("button", name="Office").first.press("Enter")
        await page.get_by_role("dialog").get_by_role("button", name="Remove").press("Enter")
        await page.get_by_role("dialog", name="Remove Office?").get_by_role("button", name="Remove").press("Enter")
        await page.get_by_text("No site yet").wait_for()
        assert nora.complaints() == []


async def _adds(nora: Screen) -> None:
    page = nora.page
    await nora.presses("c")
    form = page.get_by_role("dialog", name="Add site")
    for label, said in (
        ("Name", "Office"),
        ("Street", "Main Street"),
        ("House number", "12"),
        ("Town", "San Francisco"),
    ):
        await form.get_by_role("textbox", name=label).fill(said)
    await form.get_by_role("textbox", name="State or province").fill("ca")
    await form.get_by_role("combobox", name="Country").fill("United States")
    await page.get_by_role("option", name="United States", exact=True).wait_for()
    await nora.presses("ArrowDown", "Enter")
    await form.get_by_role("radio", name="By a trunk, with the address").press("Space")
    add = form.get_by_role("button", name="Add site")
    await add.press("Enter")
    await form.get_by_text("Name the trunk by which calls for help leave.").wait_for()
    await form.get_by_text("Calls leave only where somebody answers for carrying them.").wait_for()
    assert await nora.barriers() == []
    await form.get_by_role("combobox", name="Trunk").press("ArrowDown")
    await page.get_by_role("option").first.wait_for()
    await nora.presses("ArrowDown", "Enter")
    await form.get_by_role("textbox", name="Who carries these calls").fill("Bay Phone, contract 12")
    await add.press("Enter")
    await form.wait_for(state="detached")


async def _tries(nora: Screen) -> None:
    await nora.page.get_by_role("button", name="Hold a drill of Office").press("Enter")
    held = nora.page.get_by_role("dialog", name="Drill of Office")
    await held.get_by_text("Passed").wait_for()
    await expect(held).to_contain_text("911")
    await expect(held).to_contain_text("Main Street 12, San Francisco, CA, US")
    assert await nora.barriers() == []
    await nora.presses("Escape")
    await held.wait_for(state="detached")


async def _is_switched_off(nora: Screen) -> None:
    """A way that is off does not pass, and it is said why."""
    await nora.page.get_by_role("button", name="Office").first.press("Enter")
    form = nora.page.get_by_role("dialog", name="Office")
    await form.get_by_role("radio", name="They do not leave").press("Space")
    await form.get_by_role("button", name="Save").press("Enter")
    await form.wait_for(state="detached")
    await nora.page.get_by_role("button", name="Hold a drill of Office").press("Enter")
    held = nora.page.get_by_role("dialog", name="Drill of Office")
    await held.get_by_text("Did not pass").wait_for()
    await held.get_by_text("Calls for help do not leave from this site.").wait_for()
    await nora.presses("Escape")
    await held.wait_for(state="detached")
