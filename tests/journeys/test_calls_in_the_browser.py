"""An agent in Chromium takes and makes calls at our own exchange: heard, held, handed on, recorded, taken back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import expect

from tests.support.at_the_screen import SLOWLY, Screen, at_the_screen, chromium_with, microphone, wav
from tests.support.patience import eventually
from tests.support.sound import ears, spoken, words
from tests.support.talking import Day, Shop, soon

ASKED = "Good morning. I would like to know where my order is."
SAID = "Good morning. I would like to help you with your order."
PLACES = ("+12025550140", "+81355501240", "+41445550140", "+61255501240")  # somewhere it is day
UNDERSTOOD = 0.5  # share of words: the browser's filters and a small model take some


@asynccontextmanager
async def working(shop: Shop, folder: Path) -> AsyncIterator[tuple[Day, Screen]]:
    """Nora at her screen, ready to take calls; her microphone says a sentence, then her tone."""
    said = await microphone(folder, SAID, "Nora")
    async with Day(shop) as day, chromium_with(said) as browser, at_the_screen(shop, "Nora", browser) as nora:
        await nora.takes_calls()
        yield day, nora


def understood(said: str, heard: str) -> float:
    """The share of a sentence's words that arrived."""
    told = set(words(said))
    return len(told & set(words(heard))) / len(told)


async def test_both_understand_one_another_and_what_was_said_is_wrapped_up(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        caller.voice.listens(12)
        await nora.hears("caller")
        await caller.voice.hears("Nora")
        words_of_hers = wav(tmp_path / "caller.wav", caller.voice.kept)
        await caller.voice.speaks(await spoken(tmp_path, ASKED))
        told = await nora.recorded(tmp_path / "nora.wav", 6)
        async with ears() as listener:
            at_the_caller = await listener.hears(words_of_hers)
            at_nora = await listener.hears(told)
        assert understood(SAID, at_the_caller) > UNDERSTOOD, at_the_caller
        assert understood(ASKED, at_nora) > UNDERSTOOD, at_nora
        held = shop.calls()[0]["conversation"]
        await nora.presses("Alt+x")
        await caller.is_over()
        await nora.wraps_up()
        assert shop.get(f"/v1/conversations/{held}")["state"] == "closed"
        assert nora.complaints() == []


async def test_a_muted_agent_is_not_heard_and_a_held_caller_hears_music(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        await caller.voice.hears("Nora")
        await nora.presses("Alt+m")
        await caller.voice.hears()
        await expect(nora.bar.get_by_text("muted", exact=True)).to_be_visible()
        await nora.presses("Alt+m")
        await caller.voice.hears("Nora")
        await nora.presses("Alt+h")
        await caller.voice.hears(music=True)
        await nora.hears()
        await nora.presses("Alt+h")
        await caller.voice.hears("Nora")
        await nora.hears("caller")
        await nora.presses("Alt+k")
        await nora.page.get_by_role("textbox", name="Digits sent").wait_for()
        await nora.page.keyboard.type("159#")
        await soon(lambda: caller.voice.keyed == "159#")
        await nora.presses("Escape", "Alt+x")
        await caller.is_over()


async def test_a_caller_is_handed_on_from_the_screen(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        ada = await day.agent("Ada", "busy")
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        await nora.presses("Alt+t")
        await nora.page.get_by_role("combobox", name="A colleague, a queue").fill("ada")
        await nora.page.get_by_role("option", name="Ada").wait_for()
        await nora.presses("Shift+Enter")
        line = await ada.takes()
        await nora.hears("Ada")
        await line.voice.hears("Nora")
        await caller.voice.hears(music=True)
        await nora.presses("Alt+g")
        await nora.hears("caller", "Ada")
        await caller.voice.hears("Nora", "Ada")
        await nora.presses("Alt+c")
        await nora.bar.wait_for(state="detached")
        await caller.voice.hears("Ada")
        await line.voice.hears("caller")
        caller.hangs_up()


async def test_a_page_that_is_reloaded_has_its_call_again(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        await caller.voice.hears("Nora")
        await nora.page.reload()
        await caller.voice.hears(music=True)
        await nora.page.reload()  # before it was back
        await nora.talks()
        await caller.voice.hears("Nora")
        await nora.hears("caller")
        (held,) = shop.calls()
        assert (held["state"], held["agent"]) == ("up", shop.owner)
        await nora.presses("Alt+x")
        await caller.is_over()


async def test_nobody_is_kept_from_the_phone_by_hand_or_eye(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        assert await nora.barriers() == []
        caller = day.calls()
        await nora.page.get_by_role("article", name="is calling").wait_for()
        assert await nora.barriers() == []
        await nora.reaches("Answer")
        await nora.presses("Enter")
        await nora.talks()
        for name in ("Mute", "Hold", "Keypad", "Transfer", "Note", "Hang up"):
            await nora.reaches(name)
        for opens, what in (("Alt+k", "Keypad"), ("Alt+t", "Transfer the call"), ("d", "Phone")):
            await nora.presses(opens)
            await nora.page.get_by_role("dialog", name=what).wait_for()
            assert await nora.barriers() == [], what
            await nora.presses("Escape")
            await nora.page.get_by_role("dialog", name=what).wait_for(state="detached")
        await nora.page.goto(f"{shop.url}/phone")
        await nora.talks()
        await nora.page.get_by_role("heading", level=1).wait_for()
        assert await nora.barriers() == []
        await nora.presses("Alt+x")
        await caller.is_over()


async def test_a_number_is_called_where_it_stands_and_a_forbidden_one_is_not(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        missed = day.calls()
        await nora.answers()
        missed.hangs_up()
        await nora.wraps_up()
        panel = nora.page.get_by_role("complementary")
        await panel.get_by_role("button", name="Call +12025550177").click()
        pad = nora.page.get_by_role("dialog", name="Phone")
        keyed = pad.get_by_role("textbox", name="Number")
        await expect(keyed).to_have_value("+12025550177")
        for place in PLACES:
            await keyed.fill(place)
            await pad.get_by_text(f"{place} · ").wait_for()
            if await nora.is_told(pad, "May be called", "This call would not be made"):
                break
        await nora.presses("Enter")
        rung = await day.rung()
        rung.picks_up()
        await nora.talks()
        await rung.voice.hears("Nora")
        await nora.hears("caller")
        await nora.presses("Alt+x")
        await rung.is_over()
        await nora.wraps_up()
        await panel.get_by_role("button", name=f"Call {place}").click()
        await pad.get_by_label("What it is about").select_option("marketing")
        await pad.get_by_text("This call would not be made").wait_for()
        assert await pad.get_by_role("button", name="Call", exact=True).is_disabled()
        await pad.get_by_role("alert").get_by_role("button").first.click()
        await expect(nora.page.get_by_text("Source")).to_be_visible()


async def test_a_recording_is_paused_and_heard_in_the_conversation(shop, tmp_path):
    async with working(shop, tmp_path) as (day, nora):
        assert shop.ask("PUT", "/v1/calls/settings", {"record": "all"}).status_code == 200
        try:
            caller = day.calls()
            await nora.answers()
            await caller.is_up()
            caller.voice.presses("1")
            await nora.bar.get_by_text("Recording", exact=True).wait_for(timeout=30_000)
            await nora.presses("Alt+r")
            await nora.bar.get_by_text("Recording paused").wait_for()
            await nora.presses("Alt+r")
            await nora.bar.get_by_text("Recording", exact=True).wait_for()
            await caller.voice.hears("Nora")
            call = shop.calls()[0]
            await nora.presses("Alt+x")
            await caller.is_over()
        finally:
            shop.ask("PUT", "/v1/calls/settings", {"record": "never"})
        await eventually(lambda: shop.get(f"/v1/recordings?conversation={call['conversation']}")["items"])
        player = nora.page.get_by_role("region", name="Recording")
        await player.get_by_role("slider").wait_for(timeout=SLOWLY)
        await player.get_by_role("button", name="Play").press("Enter")
        await expect(player.get_by_role("slider")).not_to_have_attribute("aria-valuenow", "0", timeout=SLOWLY)
        assert await nora.barriers() == []
