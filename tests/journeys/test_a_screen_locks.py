"""A screen nobody touches locks when the sixteenth minute begins, and a live call delays that until wrap-up."""

from pathlib import Path

from playwright.async_api import expect

from tests.support.at_the_screen import SLOWLY, Screen, at_the_screen, chromium_with, microphone
from tests.support.talking import PASSWORD, Day

# The page's clock may be moved on: by its own, and by what the platform says of its.
CLOCK = """() => {
  const now = Date.now, get = Headers.prototype.get;
  window.moved = 0;
  Date.now = () => now() + window.moved;
  Headers.prototype.get = function (name) {
    const said = get.call(this, name);
    return name === "Date" && said ? new Date(Date.parse(said) + window.moved).toUTCString() : said;
  };
}"""
# Whoever is in a call went on saying so meanwhile.
LATER = """(ms) => {
  window.moved += ms;
  const said = Number(localStorage.getItem("fairline.talking"));
  if (said) localStorage.setItem("fairline.talking", String(said + ms));
}"""
LOOKS = """() => { document.dispatchEvent(new Event("visibilitychange")); }"""
SAID_AGAIN = """(before) => Number(localStorage.getItem("fairline.talking")) > before"""
SAID = """() => Number(localStorage.getItem("fairline.talking"))"""
MINUTE = 60_000


async def later(nora: Screen, minutes: float) -> None:
    await nora.page.evaluate(LATER, minutes * MINUTE)
    await nora.page.evaluate(LOOKS)


async def is_open(nora: Screen) -> bool:
    return await nora.page.get_by_role("heading", name="The screen is locked").count() == 0


async def is_locked(nora: Screen) -> None:
    """Nothing of the work is seen behind it."""
    await expect(nora.page.get_by_role("heading", name="The screen is locked")).to_be_visible(timeout=SLOWLY)
    await expect(nora.page.get_by_role("navigation", name="Places")).to_be_hidden()
    await expect(nora.page.get_by_role("main").get_by_text("+4479")).to_have_count(0)


async def unlocks(nora: Screen) -> None:
    await nora.page.get_by_label("Password of Nora").fill(PASSWORD)
    await nora.page.get_by_role("button", name="Unlock").click()
    await expect(nora.page.get_by_role("navigation", name="Places")).to_be_visible(timeout=SLOWLY)


async def test_a_live_call_delays_the_lock_until_wrap_up(shop, tmp_path: Path):
    """Clause TDP18-SIGN-OFF."""
    said = await microphone(tmp_path, "Good morning.", "Nora")
    async with Day(shop) as day, chromium_with(said) as browser, at_the_screen(shop, "Nora", browser) as nora:
        await nora.takes_calls()
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        await nora.page.evaluate(CLOCK)
        await nora.page.wait_for_function(SAID_AGAIN, arg=0)
        await later(nora, 16)
        before = await nora.page.evaluate(SAID)
        await nora.page.wait_for_function(SAID_AGAIN, arg=before)
        await nora.page.evaluate(LOOKS)
        assert await is_open(nora)
        caller.hangs_up()
        await (
            nora.page.get_by_role("form", name="Wrap-up")
            .or_(nora.page.get_by_role("heading", name="The screen is locked"))
            .first.wait_for()
        )
        await is_locked(nora)
        await unlocks(nora)
        await nora.wraps_up()


async def test_who_is_in_no_call_is_locked_out_when_the_sixteenth_minute_begins(shop, tmp_path: Path):
    """Clause TDP18-SIGN-OFF."""
    said = await microphone(tmp_path, "Good morning.", "Nora")
    async with Day(shop), chromium_with(said) as browser, at_the_screen(shop, "Nora", browser) as nora:
        await nora.page.evaluate(CLOCK)
        await nora.page.keyboard.press("Shift")
        await later(nora, 14.5)
        assert await is_open(nora)
        await later(nora, 0.6)
        await is_locked(nora)
        await unlocks(nora)
