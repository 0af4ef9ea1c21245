"""An admin writes a flow in the browser: drafts it, reads what is wrong, tries it, publishes it, and brings it back."""

from tests.support.browser import chromium, complaints, page_of
from tests.support.talking import PASSWORD

SLOW = 40_000  # ms a page has on a busy machine


async def test_a_flow_is_drafted_looked_at_tried_published_and_brought_back(shop):
    async with chromium() as browser:
        page = await page_of(browser)
        page.set_default_timeout(SLOW)

        async def press(name):
            await page.get_by_role("button", name=name, exact=True).first.click()

        await page.goto(shop.url)
        await page.get_by_label("E-mail").fill("nora@alpinetea.example")
        await page.get_by_label("Password").first.fill(PASSWORD)
        await page.keyboard.press("Enter")
        await page.get_by_label("Password").first.wait_for(state="detached")
        await page.goto(f"{shop.url}/admin/flows")
        await press("Add a flow")
        await page.get_by_label("Name").first.fill("Written by hand")
        await page.keyboard.press("Enter")
        await page.get_by_text("Publish it before it answers anywhere.").wait_for()

        brand = page.get_by_label("Name contacts know you by")
        await brand.fill("Brightwater")
        await page.get_by_text("2 remarks stop it from being published.").wait_for()
        clause = page.get_by_role("link", name="A text says whom it is from").first
        assert (await clause.get_attribute("href") or "").startswith("/trust/")
        await brand.fill("Alpine Tea")
        await page.get_by_text("Nothing stands in the way of publishing.").wait_for()

        await press("Try it")
        await page.get_by_text("Welcome to Alpine Tea.").wait_for()
        await page.get_by_label("Digits or words").fill("1")
        await press("Answer")
        await page.get_by_text("Music", exact=True).wait_for()

        await press("Publish")
        await page.get_by_text("Version 1, runs").wait_for()
        await page.get_by_role("combobox", name="Step that leads to a person").click()
        await page.get_by_role("option", name="voicemail").click()
        await press("Save")
        await page.get_by_text("What the draft changes").wait_for()
        await press("Publish")
        await page.get_by_text("Version 2, runs").wait_for()
        await press("Bring back")
        await page.get_by_role("dialog").get_by_role("button", name="Bring back").click()
        await page.get_by_role("row", name="Written by hand").get_by_text("Version 3").wait_for()
        assert complaints(page) == []
