"""The house of these tests: calls that came in, and files a media worker left."""

import struct
from pathlib import Path

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.channels.voice.kept import Finished
from fairline.channels.voice.plugin import PLUGIN as VOICE
from fairline.channels.voice.receive import Arrival, arrived
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.tests.conftest import talking as talking
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.recording import UnderHold, keep
from fairline.recording.plugin import PLUGIN as RECORDING
from fairline.recording.store import one
from tests.support.house import ACCOUNT

SILENCE, LOUD = 0xFF, 0x80


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, CRM, CONVERSATIONS, VOICE, RECORDING)


@pytest.fixture
def calls(talking, tmp_path):
    """An account in which calls come in and are recorded; nothing is under a hold."""
    return Recorded(talking, tmp_path)


def wav(left: bytes, right: bytes) -> bytes:
    """Two channels of u-law as a media worker writes them."""
    body = bytes(byte for pair in zip(left, right, strict=True) for byte in pair)
    head = struct.pack(
        "<4sI4s4sIHHIIHHH4sII4sI",
        b"RIFF", 50 + len(body), b"WAVE", b"fmt ", 18, 7, 2, 8000, 16000, 2, 8, 0, b"fact", 4, len(left),
        b"data", len(body),
    )  # fmt: skip
    return head + body


class Recorded:
    """What a test of recordings does and looks at."""

    def __init__(self, talking, folder: Path):
        self.talking, self.house, self.folder = talking, talking.house, folder
        self.held: set[str] = set()
        self.many = 0
        self.conversation = self.id = ""
        self.house.database.tools.facts[UnderHold] = lambda c, conversation, person: conversation in self.held

    def comes_in(self, number="+41790001122", call="cal_1"):
        """Somebody calls; the call's conversation."""
        arrival = Arrival(call=call, sender="num_1", trunk="trk_1", node="node-1", number=number)
        return self.house.write(lambda c: arrived(c, arrival)).event.conversation

    def file(self, seconds=1.0, left=LOUD, right=SILENCE, call="cal_1", **more):
        """A finished file, the contact loud and the house silent unless told otherwise."""
        many = int(seconds * 8000)
        self.many += 1
        path = self.folder / "call.wav"
        path.write_bytes(wav(bytes([left]) * many, bytes([right]) * many))
        return Finished(path, ACCOUNT, call, self.many, why="quality", **more)

    def kept(self, **more):
        """A recording of a call that is kept; its id."""
        finished = self.file(**more)
        return self.house.write(lambda c: keep(c, finished))

    def one(self, id):
        return self.house.read(lambda c: one(c, id))

    def lying(self, id):
        """Under which names something of it lies."""
        return [name for name in self.house.database.tools.blobs.names() if name.startswith(id)]
