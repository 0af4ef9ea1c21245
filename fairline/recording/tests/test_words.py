"""What was said is written down beside the requests, and card data in it is in no word and no sound."""

import asyncio

import pytest

from fairline.channels.voice import Deaf, Spoken, Transcriber, Word
from fairline.crm import erase
from fairline.journal import HOUSE
from fairline.kit.job import Job
from fairline.kit.work import Again
from fairline.recording import forget, jobs, service, store
from fairline.recording.scribe import JOB
from fairline.recording.secrets import hidden
from fairline.recording.tests.conftest import LOUD, SILENCE
from tests.support.house import ACCOUNT

CARD = "4111 1111 1111 1111"


def said(text, channel="left", at=0, every=400):
    """Words, one after the other, each so many ms long."""
    words = tuple(
        Word(each, at + place * every, at + place * every + every, 0.9) for place, each in enumerate(text.split())
    )
    return Spoken(channel, at, at + len(words) * every, text, 0.9, words)


class Scribe:
    """Somebody who hears what a test says that there was."""

    name = "scribe"

    def __init__(self, *heard, lacks=(), wrong=False):
        self.heard, self.lacks, self.wrong, self.read = list(heard), lacks, wrong, b""

    def why_not(self, language):
        return "not here" if language in self.lacks or "*" in self.lacks else ""

    async def transcribe(self, recording, language):
        self.read = recording.read_bytes()
        if self.wrong:
            raise Deaf("nothing was understood")
        return self.heard


@pytest.fixture
def written(calls):
    """Has one recording written down by a scribe; its id."""

    def write(scribe, seconds=10.0):
        calls.comes_in()
        calls.house.database.tools.facts[Transcriber] = scribe
        calls.house.write(lambda c: service.write_words(c, True, HOUSE))
        made = calls.kept(seconds=seconds)
        calls.house.follow()
        calls.house.due()
        return made

    return write


def test_what_is_kept_is_written_down_where_the_account_wants_it(calls, written):
    scribe = Scribe(said("Where is my tea"), said("On its way", "right", 2_000))
    made = written(scribe)
    words = calls.house.read(lambda c: store.words(c, made))
    assert [(each.channel, each.text) for each in words] == [("left", "Where is my tea"), ("right", "On its way")]
    assert scribe.read == (calls.folder / "call.wav").read_bytes()
    assert calls.one(made).words == "done"
    assert calls.house.replays_the_same()


def test_where_nobody_wants_it_nothing_is_written_down(calls):
    calls.comes_in()
    made = calls.kept()
    calls.house.follow()
    calls.house.due()
    assert calls.one(made).words == ""


@pytest.mark.parametrize(
    ("scribe", "why"),
    [(Scribe(lacks=("*",)), "missing"), (Scribe(lacks=("en",)), "missing"), (Scribe(wrong=True), "failed")],
)
def test_what_cannot_be_written_down_says_why(calls, written, scribe, why):
    made = written(scribe)
    assert (calls.one(made).words, calls.one(made).has_words) == (why, False)


def test_a_number_of_a_card_and_its_code_are_in_no_word_and_no_sound(calls, written):
    """Clause DTA-NO-CARD-VOICE."""
    made = written(Scribe(said(f"My card is {CARD} and the code is 737", at=1_000)), seconds=8.0)
    (words,) = calls.house.read(lambda c: store.words(c, made))
    assert words.text == "My card is •••• •••• •••• •••• and the code is ••••"
    sound = calls.house.read(lambda c: service.sound(c, made, 0, 10**9))
    left = sound[58::2]
    for begin, end in ((1_800, 4_200), (5_400, 6_200)):
        assert set(left[begin * 8 : end * 8]) == {SILENCE}
    assert set(left[: 1_700 * 8]) == {LOUD}
    held = calls.one(made)
    assert {each.why for each in held.gaps} == {"card"}
    assert [entry.kind for entry in calls.house.journal()].count("RecordingMuted") == 1
    peaks = calls.house.read(lambda c: service.peaks(c, made))
    assert peaks.left[2_500 // peaks.every] == 0


@pytest.mark.parametrize(
    ("told", "is_hidden"),
    [
        ([said("four one one one one one one one one one one one one one one one")], True),
        ([said("4111"), said("1111", at=2_000), said("1111", at=4_000), said("1111", at=6_000)], True),
        ([said("Your security code please", "right"), said("seven three seven", at=3_000)], True),
        ([said("4111, 1111-1111. 1111")], True),
        ([said("For 111, 111, 111, 111, 111, 111, 111.")], True),  # what Whisper made of 4111 1111 1111 1111
        ([said("for one one one 1111 1111 too 111")], True),
        ([said("9111 1111 1111 1")], True),
        ([said("I came to Bern for two won tickets")], False),
        ([said("My order is 4711 from the 12 of May")], False),
        ([said("Call me at 020 7946 0958")], False),
        ([said("4111 1111"), said("1111 1111", "right", 1_000)], False),
        ([], False),
    ],
)
def test_digits_are_told_apart_by_what_they_are(told, is_hidden):
    clean, spans = hidden(told)
    assert bool(spans) is is_hidden
    assert any("••••" in each.text for each in clean) is is_hidden
    assert is_hidden or clean == told


def test_one_is_written_down_at_a_time(calls):
    calls.comes_in()
    calls.house.write(lambda c: service.write_words(c, True, HOUSE))
    calls.kept()
    job = Job("job_1", ACCOUNT, JOB, {}, 1, 1, calls.house.database)
    calls.house.database.tools.facts[Transcriber] = Scribe()

    async def twice():
        async with jobs._turn:
            await jobs.write_down(job)

    with pytest.raises(Again):
        asyncio.run(twice())


def test_what_is_forgotten_meanwhile_is_not_written_down(calls):
    conversation = calls.comes_in()
    calls.house.write(lambda c: service.write_words(c, True, HOUSE))
    made, other = calls.kept(), calls.kept()
    job = Job("job_1", ACCOUNT, JOB, {}, 1, 1, calls.house.database)
    calls.house.database.tools.facts[Transcriber] = Scribe(said("Where is my tea"))
    work = asyncio.run(jobs.write_down(job))
    calls.house.write(lambda c: forget(c, made, HOUSE, "by_hand"))
    calls.house.write(work)
    assert calls.house.read(lambda c: store.words(c, made)) == []
    calls.house.write(lambda c: erase(c, calls.talking.one(conversation).contact))
    assert calls.house.read(store.unwritten) is None
    assert calls.one(other).words == ""
