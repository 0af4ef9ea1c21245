"""Recordings go when their time is over, with their words; a legal hold keeps them; the preview tells it before."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from fairline.privacy.keeping.preview import preview
from fairline.privacy.keeping.recordings import must_stay
from fairline.privacy.rights import holds
from fairline.privacy.tests.test_desk import DAY
from fairline.privacy.tests.test_erasure import everything
from fairline.privacy.tests.test_keeping import keep, nights, reports
from fairline.recording import Segment, UnderHold, recordings_of, transcribed
from fairline.recording.plugin import PLUGIN as RECORDING
from fairline.recording.tests.conftest import Recorded

WORDS = "The green parcel never came to the house by the lake"


@pytest.fixture
def plugins(plugins):
    return (*plugins, RECORDING)


@pytest.fixture
def calls(house, officer, tmp_path):
    """An account with a recording of a call, written down."""
    made = Recorded(SimpleNamespace(house=house), tmp_path)
    house.database.tools.facts[UnderHold] = must_stay
    made.conversation = made.comes_in()
    made.id = made.kept()
    said = Segment(from_ms=0, until_ms=900, channel="left", text=WORDS)
    house.write(lambda c: transcribed(c, made.id, "whisper", [said]))
    house.follow()
    return made


def test_recordings_kept_for_thirty_days_are_gone_after_them_with_their_words_and_the_talk_stays(calls, house):
    """Clause TDP19-RETENTION-TENANT: the parent and what is derived of it."""
    keep(house, "recordings", 30)
    nights(house, 29)
    assert calls.one(calls.id).state == "kept"
    nights(house, 3)
    told = reports(house)
    assert [(line.kind, line.count, line.ids) for line in told[0].forgot] == [("recordings", 1, (calls.id,))]
    assert told[0].found == 0
    assert (calls.one(calls.id).state, calls.lying(calls.id)) == ("erased", [])
    assert WORDS.encode() not in everything(house)
    assert len(house.read(lambda c: recordings_of(c, calls.conversation))) == 1


def test_the_preview_counts_what_would_go_and_what_a_hold_keeps(calls, desk, house):
    second = calls.kept()
    house.clock.advance(timedelta(days=40))
    found = house.read(lambda c: preview(c, "recordings", "", 30))
    assert (found.count, [each.id for each in found.examples]) == (2, [calls.id, second])
    house.write(
        lambda c: holds.place(
            c, desk.by, "conversation", calls.conversation, why="Claim", owner="mem_1", review=c.at + DAY
        )
    )
    found = house.read(lambda c: preview(c, "recordings", "", 30))
    assert (found.count, found.held) == (0, 2)
    keep(house, "recordings", 30)
    nights(house, 2)
    assert calls.one(calls.id).state == "kept"
