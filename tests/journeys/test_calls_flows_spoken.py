"""Callers say their answer: a word is understood, another is asked again, and keys go on working."""

import asyncio
from contextlib import suppress

import pytest

from tests.support.flowing import END, flowing, hears
from tests.support.sound import QUIET, RATE, spoken
from tests.support.talking import PATIENCE, soon

HALF = QUIET * (RATE // 2)
CHOICES = [
    {"name": "billing", "digit": "1", "label": {"en": "Billing", "fr": "Facturation"}},
    {"name": "hours", "digit": "2", "label": {"en": "Opening hours", "fr": "Horaires"}},
]
WAYS = {"billing": "welcome", "hours": "after", "failed": "bye"}


def asks(desk):
    said = [desk.say(name, "end") for name in ("welcome", "after", "bye")]
    return [desk.menu({}, "bye", tries=5, choices=CHOICES, ways=WAYS, speech=True), *said, desk.wait(), END]


async def says(caller, folder, sentence, voice="rms"):
    await caller.voice.speaks(HALF + await spoken(folder, sentence, voice) + HALF)


async def says_until(caller, folder, sentence, name, silence=0.02):
    """Say it in each silence until a piece is heard: whoever understands words is started by the first who speaks."""
    async with asyncio.timeout(PATIENCE * 2):
        while True:
            await soon(lambda: caller.voice.power() < silence)
            await says(caller, folder, sentence)
            with suppress(AssertionError):
                await hears(caller, name, 5)
                return


async def test_a_caller_says_a_word_that_fits_nothing_is_asked_again_and_says_their_choice(desk, tmp_path):
    async with flowing(desk, *asks(desk), person="wait") as (day, flow):
        caller = day.calls()
        await caller.is_up()
        caller.voice.says = False
        await hears(caller, "ask")
        await says_until(caller, tmp_path, "what is the weather like", "wrong")
        await says_until(caller, tmp_path, "opening hours", "after")
        await desk.ended(flow, "hung_up")


async def test_what_is_said_while_the_question_is_heard_ends_it(desk, tmp_path):
    steps = asks(desk)
    steps[0]["prompt"] = {"text": {"en": "Please listen to this long and patient question. " * 8}}
    async with flowing(desk, *steps, person="wait") as (day, _):
        caller = day.calls()
        await caller.is_up()
        caller.voice.says = False
        await soon(lambda: caller.voice.power() > 0.05)
        await says_until(caller, tmp_path, "billing", "welcome", silence=2)


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_keys_go_on_working_in_a_menu_one_speaks_to(desk, language):
    async with flowing(desk, *asks(desk), person="wait", languages=[language]) as (day, _):
        caller = day.calls()
        await caller.is_up()
        caller.voice.says = False
        await hears(caller, "ask")
        caller.voice.presses("2")
        await hears(caller, "after")


async def test_where_a_language_is_not_understood_its_flow_says_so_before_anybody_calls(desk):
    made = desk.make(*asks(desk), person="wait", languages=["en", "fr"])
    told = desk.shop.post(f"/v1/flows/{made}/lint", {})["items"]
    (found,) = [each for each in told if each["rule"] == "speech-keys-only"]
    assert (found["step"], found["severity"]) == ("menu", "warning")
    assert "fr" in found["words"]
