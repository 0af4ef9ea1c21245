"""Routes of recordings: what is kept of a conversation, its sound in parts, its loudness, its words, who listened."""

import re
from typing import Annotated, Any

import msgspec
from litestar import Request, Response
from litestar.params import Parameter

from fairline import accounts, gate
from fairline.conversations import conversation as opened
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem
from fairline.recording import service, store
from fairline.recording.hold import is_under_hold
from fairline.recording.model import Channel, Recording
from fairline.recording.scribe import scribe
from fairline.recording.service import RecordingMustStay
from fairline.web import Asked, Page, delete, get, put

LISTEN, FORGET = "recording.listen", "recording.delete"
AT_ONCE = 4 * 1024 * 1024  # bytes of sound one answer holds
_RANGE = re.compile(r"bytes=(\d*)-(\d*)$")
Id = Annotated[str, Parameter(max_length=100)]


class RangeNotThere(Problem):
    """The part asked for is not in the recording."""

    status = 416
    type = "range-not-there"


class GapView(msgspec.Struct, frozen=True, kw_only=True):
    """What was left out, in ms from the beginning; `why` is paused, digits or card."""

    from_ms: int
    until_ms: int
    why: str


class AgreedView(msgspec.Struct, frozen=True, kw_only=True):
    """How a recording was permitted: which words were heard (`told`, a key), in which language, what came of it
    (`agreed`: stayed, yes, or nothing where nothing was asked), when, who of us was on the call, and by which law.
    """

    told: str
    language: str
    agreed: str
    at: str
    members: list[str]
    law: str


class KeptRecordingView(msgspec.Struct, frozen=True, kw_only=True):
    """A recording: `state` is kept or erased, `held` that a legal hold keeps it, `why` the rule that asked for it.
    `words` says how it stands with what was said: nothing, waiting, done, missing (nothing here can write it down),
    language (not in this one), failed.
    """

    id: str
    call: str
    conversation: str
    state: str
    began: str
    ms: int
    size: int
    why: str
    command: str
    pauses: list[GapView]
    has_transcript: bool
    words: str
    agreed: AgreedView | None
    held: bool
    sha256: str


class PeaksView(msgspec.Struct, frozen=True, kw_only=True):
    """The loudest of each span of `every` ms, 0 to 255: the contact left, the house right."""

    every: int
    left: list[int]
    right: list[int]


class SegmentView(msgspec.Struct, frozen=True, kw_only=True):
    """What one side said between two moments, in ms from the beginning."""

    from_ms: int
    until_ms: int
    channel: Channel
    text: str


class ListenedView(msgspec.Struct, frozen=True, kw_only=True):
    """Who listened, or read the words, and when."""

    member: str
    name: str
    what: str
    at: str


class NewRecordingSettings(msgspec.Struct, frozen=True):
    """Whether what is said in recordings is written down."""

    words: bool


class RecordingSettings(msgspec.Struct, frozen=True, kw_only=True):
    """The same, by which engine, and what it lacks here to do it: nothing where it can."""

    words: bool
    engine: str
    lacks: str


@get("/v1/recordings", permission=LISTEN, raises=(NotFound,))
async def list_recordings(asked: Asked, conversation: Id) -> Page[KeptRecordingView]:
    """The recordings of a conversation, oldest first; of those not kept any more, that there was one."""

    def unit(c: Unit) -> Page[KeptRecordingView]:
        opened(c, conversation)
        return Page([_view(c, each) for each in store.of_conversation(c, conversation)])

    return await asked.read(unit)


@get("/v1/recordings/{id:str}", permission=LISTEN)
async def get_recording(asked: Asked, id: str) -> KeptRecordingView:
    """One recording."""
    return await asked.read(lambda c: _view(c, service.known(c, id)))


@get(
    "/v1/recordings/{id:str}/audio",
    permission=LISTEN,
    raises=(RangeNotThere,),
    media_type="audio/wav",
)
async def hear_recording(asked: Asked, request: Request[Any, Any, Any], id: str) -> Response[bytes]:
    """The sound: a WAV with the contact on the left and the house on the right; in parts where parts are asked for.

    That it was listened to is written down, once for each hearing.
    """
    held = await asked.read(lambda c: service.kept(c, id))
    wanted = request.headers.get("range", "")
    first, last = _part(wanted, held.size) if wanted else (0, held.size - 1)
    await _noted(asked, id, "sound")
    body = await asked.read(lambda c: service.sound(c, id, first, last), long=True)
    headers = {
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    if wanted:
        headers["Content-Range"] = f"bytes {first}-{last}/{held.size}"
    return Response(body, media_type="audio/wav", status_code=206 if wanted else 200, headers=headers)


@get("/v1/recordings/{id:str}/peaks", permission=LISTEN)
async def see_recording(asked: Asked, id: str) -> PeaksView:
    """How loud each side is over time, to draw it."""
    found = await asked.read(lambda c: service.peaks(c, id), long=True)
    return PeaksView(every=found.every, left=list(found.left), right=list(found.right))


@get("/v1/recordings/{id:str}/transcript", permission=LISTEN)
async def read_recording(asked: Asked, id: str) -> Page[SegmentView]:
    """What was said, with times. That it was read is written down."""
    await asked.read(lambda c: service.kept(c, id))
    await _noted(asked, id, "words")
    words = await asked.read(lambda c: store.words(c, id))
    return Page([SegmentView(from_ms=s.from_ms, until_ms=s.until_ms, channel=s.channel, text=s.text) for s in words])


@get("/v1/recordings/{id:str}/listeners", permission=FORGET)
async def list_listeners(asked: Asked, id: str) -> Page[ListenedView]:
    """Who listened to a recording, or read its words, the newest first."""

    def unit(c: Unit) -> Page[ListenedView]:
        service.known(c, id)
        rows = store.listeners(c, id)
        names = accounts.names_of(c, list({row["member"] for row in rows}))
        return Page([_listened(row["member"], names, row["what"], row["at"]) for row in rows])

    return await asked.read(unit)


@delete("/v1/recordings/{id:str}", permission=FORGET, raises=(RecordingMustStay,), status_code=200)
async def forget_recording(asked: Asked, id: str) -> KeptRecordingView:
    """Delete a recording with everything made of it; that there was one, and who deleted it, stays written."""
    return await asked.write(lambda c: _view(c, service.forget(c, id, actor_from(asked.by), "by_hand")))


@get("/v1/recordings/settings", permission=LISTEN)
async def read_recording_settings(asked: Asked) -> RecordingSettings:
    """Whether what is said in recordings is written down."""
    return await asked.read(_settings)


@put("/v1/recordings/settings", permission=FORGET)
async def set_recording_settings(asked: Asked, data: NewRecordingSettings) -> RecordingSettings:
    """Say whether what is said in recordings is written down, from now on."""

    def unit(c: Unit) -> RecordingSettings:
        service.write_words(c, data.words, actor_from(asked.by))
        return _settings(c)

    return await asked.write(unit)


def _settings(c: Unit) -> RecordingSettings:
    who = scribe(c.tools)
    return RecordingSettings(words=store.writes_words(c), engine=who.name, lacks=who.why_not("en"))


async def _noted(asked: Asked, id: str, what: str) -> None:
    if not await asked.read(lambda c: service.is_noted(c, id, asked.member, what)):
        await asked.write(lambda c: service.heard(c, id, asked.member, what))


def _part(wanted: str, size: int) -> tuple[int, int]:
    """The first and the last byte of what a Range header asks for, no more than one answer holds."""
    found = _RANGE.match(wanted)
    begin, end = found.groups() if found else ("", "")
    if begin:
        first, last = int(begin), int(end) if end else size - 1
    elif end:
        first, last = max(0, size - int(end)), size - 1
    else:
        raise RangeNotThere
    if first >= size or last < first:
        raise RangeNotThere
    return first, min(last, size - 1, first + AT_ONCE - 1)


def _view(c: Unit, held: Recording) -> KeptRecordingView:
    return KeptRecordingView(
        id=held.id,
        call=held.call,
        conversation=held.conversation,
        state=held.state,
        began=to_text(held.began) or "",
        ms=held.ms,
        size=held.size,
        why=held.why,
        command=held.command,
        pauses=[GapView(from_ms=each.from_ms, until_ms=each.until_ms, why=each.why) for each in held.gaps],
        has_transcript=held.has_words,
        words=held.words,
        agreed=_agreed(c, held),
        held=is_under_hold(c, held.conversation, held.person),
        sha256=held.sha256,
    )


def _agreed(c: Unit, held: Recording) -> AgreedView | None:
    try:
        ruling = gate.ruling_on(c, held.act) if held.act else None
    except NotFound:
        return None
    if ruling is None or not isinstance(ruling.act, gate.Record):
        return None
    act = ruling.act
    law = next((str(each.values.get("law", "")) for each in ruling.verdicts if each.policy == "recording_notice"), "")
    names = accounts.names_of(c, list(act.members))
    return AgreedView(
        told=act.told, language=act.language, agreed=act.agreed, at=to_text(ruling.at) or "",
        members=[names.get(each, each) for each in act.members], law=law,
    )  # fmt: skip


def _listened(member: str, names: dict[str, str], what: str, at: int) -> ListenedView:
    return ListenedView(member=member, name=names.get(member, ""), what=what, at=to_text(at) or "")


ROUTES = (
    read_recording_settings,
    set_recording_settings,
    list_recordings,
    get_recording,
    hear_recording,
    see_recording,
    read_recording,
    list_listeners,
    forget_recording,
)
