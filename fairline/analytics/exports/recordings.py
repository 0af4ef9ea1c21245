"""A recording that leaves, with what was said in it: one a file, by the same way as rows."""

import io
import struct
from collections.abc import Mapping
from typing import Any
from zipfile import ZipFile, ZipInfo

from fairline import conversations, recording
from fairline.analytics.exports.marks import NAME, PLACE
from fairline.analytics.exports.purposes import left_out
from fairline.analytics.exports.written import written
from fairline.gate import withheld
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

WHAT = "recording"  # as the form and the act call it
FORMAT = "zip"
COLUMNS = ("from_ms", "until_ms", "side", "text")
SIDES = {"left": "contact", "right": "house"}


def spec_of(c: Unit, id: str, format: str) -> dict[str, Any]:
    """Which recording is asked for, and whose it is. Raises BadInput."""
    held = kept(c, id)
    if held is None or format != FORMAT:
        raise BadInput(what="recording", fields={"recording": "analytics.field.recording"})
    return {"recording": held.id, "contact": conversations.conversation(c, held.conversation).contact}


def kept(c: Unit, id: str) -> recording.Recording | None:
    """A recording that is still there."""
    try:
        return recording.kept(c, id)
    except NotFound:
        return None


def is_withheld(c: Unit, spec: Mapping[str, Any]) -> bool:
    """Whether its contact did not give their data for the purpose or, where it goes to anybody outside, wants nothing
    of theirs handed on.
    """
    contact = spec["contact"]
    goes_out = bool(spec.get("outside"))
    return bool(left_out(c, [contact], spec["purpose"])) or (goes_out and contact in withheld(c).unshared)


def packed(c: Unit, spec: Mapping[str, Any]) -> bytes | None:
    """The sound, and what was said as rows; None where it is gone meanwhile. Both have a place for a mark."""
    held = kept(c, spec["recording"])
    if held is None:
        return None
    said = [(each.from_ms, each.until_ms, SIDES[each.channel], each.text) for each in recording.words_of(c, held.id)]
    began = (to_text(held.began) or "").replace(":", "")
    into = io.BytesIO()
    with ZipFile(into, "w") as archive:
        sound = recording.sound_of(c, held.id, 0, held.size - 1)
        archive.writestr(ZipInfo(f"{began}-{held.id}.wav"), _with_place(sound))
        if said:
            archive.writestr(ZipInfo(f"{began}-{held.id}.csv"), written("csv", COLUMNS, said))
    return into.getvalue()


def _with_place(sound: bytes) -> bytes:
    """A WAV with a comment of our own at its end, in which the mark is put (RIFF, LIST INFO ICMT)."""
    comment = f"{NAME}: {PLACE}".encode() + b"\0"
    comment += b"\0" * (len(comment) % 2)
    chunk = b"LIST" + struct.pack("<I", 12 + len(comment)) + b"INFOICMT" + struct.pack("<I", len(comment)) + comment
    whole = sound + b"\0" * (len(sound) % 2) + chunk
    return whole[:4] + struct.pack("<I", len(whole) - 8) + whole[8:]
