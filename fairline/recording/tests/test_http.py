"""The routes of recordings: heard in parts by who may, written down, deleted by who may."""

from types import SimpleNamespace

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.recording import Segment, transcribed
from fairline.recording.http import ROUTES
from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT

LISTENS = frozenset({"recording.listen"})
DELETES = LISTENS | {"recording.delete"}


def door(calls, permissions):
    """A client that is signed in as Ada with these permissions."""
    ada = calls.talking.ada
    identity = Identity(ACCOUNT, f"member:{ada}", ada, "supervisor", permissions, "en", "token")

    async def authenticate(connection):
        return identity

    told = {"database": calls.house.database, "hub": None, "authenticate": authenticate, "settings": SimpleNamespace()}
    app = Litestar(
        list(ROUTES),
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State(told),
        logging_config=None,
    )
    return TestClient(app)


@pytest.fixture
def made(calls):
    calls.conversation = calls.comes_in()
    return calls.kept(marks=[(100, 300, "paused")])


def test_a_conversation_lists_what_is_kept_of_its_calls(calls, made):
    client = door(calls, LISTENS)
    (item,) = client.get("/v1/recordings", params={"conversation": calls.conversation}).json()["items"]
    assert (item["id"], item["ms"], item["state"], item["held"]) == (made, 1000, "kept", False)
    assert item["pauses"] == [{"from_ms": 100, "until_ms": 300, "why": "paused"}]
    assert client.get("/v1/recordings", params={"conversation": "cnv_x"}).status_code == 404


def test_the_sound_comes_whole_or_in_parts_and_the_hearing_is_written_once(calls, made):
    client, content = door(calls, DELETES), (calls.folder / "call.wav").read_bytes()
    whole = client.get(f"/v1/recordings/{made}/audio")
    assert (whole.status_code, whole.content, whole.headers["accept-ranges"]) == (200, content, "bytes")
    part = client.get(f"/v1/recordings/{made}/audio", headers={"Range": "bytes=100-199"})
    assert (part.status_code, part.content) == (206, content[100:200])
    assert part.headers["content-range"] == f"bytes 100-199/{len(content)}"
    assert part.headers["content-type"].startswith("audio/wav")
    assert client.get(f"/v1/recordings/{made}/audio", headers={"Range": "bytes=999999-"}).status_code == 416
    (heard,) = client.get(f"/v1/recordings/{made}/listeners").json()["items"]
    assert (heard["member"], heard["name"], heard["what"]) == (calls.talking.ada, "Ada", "sound")


def test_loudness_and_words_are_read(calls, made):
    client = door(calls, LISTENS)
    said = Segment(from_ms=0, until_ms=400, channel="left", text="Where is my tea")
    calls.house.write(lambda c: transcribed(c, made, "whisper", [said]))
    peaks = client.get(f"/v1/recordings/{made}/peaks").json()
    assert (peaks["every"], len(peaks["left"]), len(peaks["right"])) == (50, 20, 20)
    (words,) = client.get(f"/v1/recordings/{made}/transcript").json()["items"]
    assert words == {"from_ms": 0, "until_ms": 400, "channel": "left", "text": "Where is my tea"}


def test_who_may_listen_may_not_delete_nor_see_who_listened(calls, made):
    client = door(calls, LISTENS)
    assert client.delete(f"/v1/recordings/{made}").status_code == 403
    assert client.get(f"/v1/recordings/{made}/listeners").status_code == 403
    assert door(calls, frozenset({"conversation.read"})).get(f"/v1/recordings/{made}/audio").status_code == 403


def test_deleted_it_is_not_heard_any_more_but_that_it_was_is_seen(calls, made):
    client = door(calls, DELETES)
    assert client.delete(f"/v1/recordings/{made}").json()["state"] == "erased"
    assert client.get(f"/v1/recordings/{made}/audio").status_code == 404
    assert client.get(f"/v1/recordings/{made}").json()["state"] == "erased"
    assert client.delete(f"/v1/recordings/{made}").status_code == 404


def test_under_a_hold_it_is_not_deleted_and_says_what_to_do(calls, made):
    calls.held.add(calls.conversation)
    answer = door(calls, DELETES).delete(f"/v1/recordings/{made}")
    assert (answer.status_code, answer.json()["type"]) == (409, "recording-must-stay")
    assert "hold" in answer.json()["remedy"]
