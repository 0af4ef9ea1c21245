"""What is kept of somebody's calls is theirs to have: calls, the sound, messages left, what was said; not others'."""

import io
import json
from datetime import timedelta
from types import SimpleNamespace
from typing import Any
from zipfile import ZipFile

import pytest

from fairline.channels.voice.events import LegAnswered, LegEnded, LegStarted
from fairline.conversations import hear
from fairline.journal import HOUSE, append
from fairline.privacy.keeping.recordings import must_stay
from fairline.privacy.tests.test_access import asked, fetched, state
from fairline.privacy.tests.test_erasure import everything
from fairline.privacy.tests.test_http import door
from fairline.recording import Segment, UnderHold, forget, transcribed
from fairline.recording.handing import AROUND, MASK
from fairline.recording.plugin import PLUGIN as RECORDING
from fairline.recording.sound import HEAD
from fairline.recording.tests.conftest import LOUD, SILENCE, Recorded

OURS, THEIRS, OTHERS = "Where is the parcel from Davos", "It is on its way to you", "My own number is on the label"


@pytest.fixture
def plugins(plugins):
    return (*plugins, RECORDING)


@pytest.fixture
def calls(house, officer, tmp_path):
    """A call of two seconds that was recorded and written down, and a message left; somebody else was on the call for
    the second second's beginning.
    """
    made: Any = Recorded(SimpleNamespace(house=house), tmp_path)
    house.database.tools.facts[UnderHold] = must_stay
    made.conversation = made.comes_in()
    began = house.clock.millis()
    third: Any = {"call": "cal_1", "leg": "leg_9"}
    house.write(lambda c: append(c, HOUSE, LegStarted(**third, kind="number", act="act_x")))
    house.clock.advance(timedelta(seconds=1))
    house.write(lambda c: append(c, HOUSE, LegAnswered(**third)))
    house.clock.advance(timedelta(milliseconds=200))
    house.write(lambda c: append(c, HOUSE, LegEnded(**third, cause="hung_up")))
    made.id = made.kept(seconds=2.0, left=LOUD, right=LOUD, began=began)
    said = [
        Segment(from_ms=0, until_ms=400, channel="left", text=OURS),
        Segment(from_ms=500, until_ms=900, channel="right", text=OTHERS),
        Segment(from_ms=1_800, until_ms=1_900, channel="right", text=THEIRS),
    ]
    house.write(lambda c: transcribed(c, made.id, "whisper", said))
    made.message = made.kept(command="run_1.2")
    house.follow()
    made.contact = house.read(lambda c: c.one("SELECT contact AS id FROM conversations WHERE account = :a LIMIT 1",
                                              a=c.account))["id"]  # fmt: skip
    house.write(lambda c: hear(c, made.conversation, made.contact, "Voicemail of 2 seconds", HOUSE))
    house.follow()
    return made


def request_of(calls, officer, kind="access"):
    made = asked(calls.house, SimpleNamespace(id=calls.contact), officer, kind)
    calls.house.due()
    return made


def archive(calls, officer, request):
    with door(calls.house, officer, {"data_request.manage"}) as client:
        answer = client.get(f"/v1/data-requests/{request.id}/package/archive")
    assert answer.headers["content-type"] == "application/zip", answer.text
    return ZipFile(io.BytesIO(answer.content))


def test_the_package_names_calls_recordings_and_messages_and_holds_what_was_said(calls, officer):
    """TDP19-R-ACCESS."""
    told = fetched(calls.house, request_of(calls, officer))
    held = {(each["module"], each["place"]): each["rows"] for each in told["held"]}
    assert [row["call"] for row in held["voice", "calls"]] == ["cal_1"]
    assert {row["id"]: row["kind"] for row in held["recording", "recordings"]} == {
        calls.id: "call", calls.message: "voicemail",
    }  # fmt: skip
    assert [row["text"] for row in held["recording", "words"]] == [OURS, MASK, THEIRS]
    assert {(each["name"], each["type"]) for each in told["files"]} == {
        (f"{each}.wav", "audio/wav") for each in (calls.id, calls.message)
    }
    assert OTHERS not in json.dumps(told)


def test_the_sound_comes_with_it_and_the_voice_of_somebody_else_on_the_call_is_not_in_it(calls, officer):
    request = request_of(calls, officer)
    with archive(calls, officer, request) as packed:
        assert set(packed.namelist()) == {"package.json", f"{calls.id}.wav", f"{calls.message}.wav"}
        assert json.loads(packed.read("package.json"))["request"] == request.id
        sound = packed.read(f"{calls.id}.wav")
    left, right = sound[HEAD::2], sound[HEAD + 1 :: 2]
    first, last = (1_000 - AROUND) * 8, (1_200 + AROUND) * 8
    assert set(left) == {LOUD}
    assert set(right[first:last]) == {SILENCE}
    assert set(right[:first]) == set(right[last:]) == {LOUD}
    told = [entry for entry in calls.house.journal() if entry.kind == "AccessPackageFetched"]
    assert [str(entry.actor) for entry in told] == [f"member:{officer}"]


def test_what_was_deleted_meanwhile_is_not_handed_out_and_the_rest_is(calls, officer):
    request = request_of(calls, officer)
    calls.house.write(lambda c: forget(c, calls.id, HOUSE, "by_hand"))
    calls.house.due()
    with archive(calls, officer, request) as packed:
        assert packed.namelist() == ["package.json", f"{calls.message}.wav"]


def test_the_archive_is_fetched_by_nobody_without_the_permission_nor_before_the_gate_let_it_out(calls, officer):
    made = asked(calls.house, SimpleNamespace(id=calls.contact), officer)
    path = f"/v1/data-requests/{made.id}/package/archive"
    with door(calls.house, officer, {"data_request.manage"}) as client:
        early = client.get(path)
        assert (early.status_code, early.json()["type"]) == (409, "package-not-ready")
        assert client.get("/v1/data-requests/req_nobody/package/archive").status_code == 404
    calls.house.due()
    with door(calls.house, officer, {"recording.listen"}) as other:
        assert other.get(path).status_code == 403


def test_an_erasure_leaves_nothing_of_the_calls(calls, officer):
    """The sound's pieces, how loud it was, the words in the tables and in the journal."""
    done = state(calls.house, request_of(calls, officer, "erasure"))
    assert (done.state, done.report.scan.found) == ("done", 0)
    held = {(line.module, line.place): (line.found, line.done) for line in done.report.holdings}
    assert held["recording", "recordings"] == (2, 2)
    assert held["recording", "words"] == (3, 3)
    calls.house.due()
    assert calls.lying(calls.id) == calls.lying(calls.message) == []
    assert not any(text.encode() in everything(calls.house) for text in (OURS, THEIRS, OTHERS))
