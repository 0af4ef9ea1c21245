"""A call with its recording, and a promise to call back, written in an installation where no telephone rings."""

import struct
from pathlib import Path

from fairline.app import build
from fairline.channels.voice.kept import Finished
from fairline.channels.voice.receive import Arrival, arrived
from fairline.flows.events import CallbackPromised
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.kit.settings import read_settings
from fairline.recording import keep

CALLER = "+41790001122"
# A second of a hum on two channels of u-law, as a media worker writes it.
SOUND = (
    struct.pack(
        "<4sI4s4sIHHIIHHH4sII4sI", b"RIFF", 16_050, b"WAVE", b"fmt ", 18, 7, 2, 8000, 16000, 2, 8, 0, b"fact", 4, 8000,
        b"data", 16_000,
    )
    + (b"\x90" * 16 + b"\x10" * 16) * 500
)  # fmt: skip


def rung(folder: Path, account: str, sender: str, trunk: str, queue: str) -> dict[str, str]:
    """Somebody rang a number of an account's: the ids of the call, its conversation, the recording, the callback."""
    house = build(read_settings({"FAIRLINE_DATA": str(folder)}))
    try:
        file = folder / "rung.wav"
        file.write_bytes(SOUND)
        return house.database.write_now(lambda c: _written(c, file, sender, trunk, queue), account)
    finally:
        house.database.close()


def _written(c: Unit, file: Path, sender: str, trunk: str, queue: str) -> dict[str, str]:
    call = c.new_id("cal")
    started = arrived(c, Arrival(call=call, sender=sender, trunk=trunk, node="elsewhere", number=CALLER)).event
    recording = keep(c, Finished(file, c.account, call, why="quality"))
    promised = CallbackPromised(
        callback=c.new_id("clb"), conversation=started.conversation, person=started.person, contact="", queue=queue,
        sender=sender, since=c.at, reach=CALLER,
    )  # fmt: skip
    append(c, HOUSE, promised)
    return {
        "call": call,
        "called": started.conversation,
        "recording": recording,
        "callback": promised.callback,
    }
