"""Routes of the operator's access: the account's own, with the log of what was read, and the operator's."""

from typing import Annotated, Any, Literal

import msgspec
from litestar import Response

from fairline import recording
from fairline.accounts import acting_for_operator
from fairline.journal import Actor, actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import NONE, Row, Unit
from fairline.kit.words import say
from fairline.privacy.operators import accesses, hearing, sealed, store
from fairline.privacy.operators.duties import ASKING, CASE, clauses_of
from fairline.privacy.operators.model import HEAR, HOUR, LONGEST, Access, Look
from fairline.privacy.operators.problems import LiveTalk, NobodyListens, NotLetIn, SecondPersonNeeded
from fairline.privacy.operators.reading import read
from fairline.web import Asked, Page, after_cursor, delete, get, page_of, post
from fairline.web.paging import limit_of

MANAGE, LOOK = "operator_access.manage", "operator.look"
LAST = "opa_~"

Id = Annotated[str, msgspec.Meta(max_length=100)]
Why = Annotated[str, msgspec.Meta(max_length=1_000)]


class AccessView(msgspec.Struct, frozen=True):
    """The operator's access: for what, to which conversation (empty: all that have ended), from when until when, by
    whom, and how often it was used. `open` is whether it may be used now.
    """

    id: str
    purpose: str
    conversation: str
    why: str
    case: str
    asked_by: str
    asked_at: str
    approved_by: str
    since: str | None
    until: str
    ended_at: str | None
    reads: int
    open: bool


class LookView(msgspec.Struct, frozen=True):
    """One reading."""

    number: int
    access: str
    by: str
    at: str
    conversation: str
    purpose: str


class InstructionView(msgspec.Struct, frozen=True):
    """By what the account's data were worked on, by whom and when: a case, an access it gave, or a standing duty, which
    is told once a month; `words` says it, `clauses` are what it rests on.
    """

    number: int
    instruction: str
    words: str
    clauses: list[str]
    by: str
    at: str


class LetIn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Let the operator read for a purpose (support, training, analysis) for so many hours."""

    purpose: Annotated[str, msgspec.Meta(max_length=20)]
    hours: Annotated[int, msgspec.Meta(ge=1, le=LONGEST // HOUR)]
    conversation: Id = ""
    why: Why = ""


class Need(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why one conversation has to be read: `purpose` provide or secure, `case` with the id of a case on file, or
    `recording` with such an id and why, to hear what was recorded of it.
    """

    conversation: Id
    purpose: Annotated[str, msgspec.Meta(max_length=20)] = "case"
    why: Why = ""
    minutes: Annotated[int, msgspec.Meta(ge=1, le=60)] = 60
    case: Id = ""


class SealedReading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By which sealed case, and for how many days it stays sealed from the account."""

    case: Id
    days: Annotated[int, msgspec.Meta(ge=1, le=sealed.LONGEST)] = sealed.USUAL


class Tap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody of the operator's wants of a call that goes on: to hear it, or to take its sound."""

    what: Literal["listen", "capture"] = "listen"


class SaidView(msgspec.Struct, frozen=True):
    """One thing that was said."""

    at: str
    speaker: str
    text: str


@get("/v1/operator-accesses", permission=MANAGE)
async def list_accesses(asked: Asked, cursor: str | None = None, limit: int | None = None) -> Page[AccessView]:
    """Whom of the operator's the account let in, and who came in need; newest first."""
    before, most = after_cursor(cursor) or LAST, limit_of(limit)
    found = await asked.read(lambda c: store.newest(c, before, most + 1))
    return page_of([access_view(each, asked.at) for each in found], most, lambda view: view.id)


@get("/v1/operator-looks", permission=MANAGE)
async def list_looks(asked: Asked, cursor: str = "", limit: int | None = None) -> Page[LookView]:
    """What members of the operator's read, newest first."""
    most = limit_of(limit)
    before = int(cursor) if cursor.isdecimal() and len(cursor) < 19 else 2**62
    found = await asked.read(lambda c: store.looks(c, before, most + 1))
    return Page([_look(each) for each in found[:most]], str(found[most - 1].number) if len(found) > most else None)


@get("/v1/instructions", permission=MANAGE)
async def list_instructions(asked: Asked, cursor: str = "", limit: int | None = None) -> Page[InstructionView]:
    """On whose instruction the account's data were worked on, where it was not its own people's; newest first."""
    most, language = limit_of(limit), asked.language
    before = int(cursor) if cursor.isdecimal() and len(cursor) < 19 else 2**62
    rows = await asked.read(lambda c: store.instructions(c, before, most + 1))
    found = [_instruction(row, language) for row in rows[:most]]
    return Page(found, str(found[-1].number) if len(rows) > most else None)


@post("/v1/operator-accesses", permission=MANAGE)
async def let_operator_in(asked: Asked, data: LetIn) -> AccessView:
    """Let the operator read what was said, for one purpose, for some hours; it can be ended at any time."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> AccessView:
        until = c.at + data.hours * HOUR
        return access_view(accesses.let_in(c, by, data.purpose, until, data.conversation, data.why), c.at)

    return await asked.write(unit)


@delete("/v1/operator-accesses/{access:str}", permission=MANAGE)
async def end_access(asked: Asked, access: str) -> None:
    """End an access: the next reading is refused already."""
    by = actor_from(asked.by)
    await asked.write(lambda c: accesses.end(c, by, access))


@post("/v1/operator/accounts/{account:str}/accesses", permission=LOOK, raises=(NotLetIn,))
async def ask_for_access(asked: Asked, account: str, data: Need) -> AccessView:
    """For the operator: ask to read one conversation in need, open it by a case on file, or ask to hear its
    recordings by one.
    """
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> AccessView:
        if data.purpose == "case":
            return access_view(accesses.by_case(c, by, data.case, data.conversation), c.at)
        if data.purpose == HEAR:
            return access_view(accesses.ask_to_hear(c, by, data.case, data.conversation, data.why), c.at)
        return access_view(accesses.ask(c, by, data.purpose, data.conversation, data.why, data.minutes), c.at)

    return await asked.write(unit, account=account)


@post(
    "/v1/operator/accounts/{account:str}/accesses/{access:str}/approval", permission=LOOK, raises=(SecondPersonNeeded,)
)
async def approve_access(asked: Asked, account: str, access: str) -> AccessView:
    """For the operator: a second person approves; the account's admins are told."""
    by = acting_for_operator(asked.member)
    return await asked.write(lambda c: access_view(accesses.approve(c, by, access), c.at), account=account)


@post(
    "/v1/operator/accounts/{account:str}/conversations/{id:str}/readings", permission=LOOK, raises=(NotLetIn, LiveTalk)
)
async def read_as_operator(asked: Asked, account: str, id: str, purpose: str = "support") -> list[SaidView]:
    """For the operator: read a conversation by an access that holds; the account sees that it was read."""
    by = acting_for_operator(asked.member)
    asked.duty = NONE  # until the account's own word, a case or the need is found
    return await asked.write(
        lambda c: [SaidView(to_text(each.at) or "", each.speaker, each.text) for each in read(c, by, purpose[:20], id)],
        account=account,
    )


@post("/v1/operator/accounts/{account:str}/recordings/{id:str}/hearings", permission=LOOK, raises=(NotLetIn,))
async def hear_as_operator(asked: Asked, account: str, id: str) -> Response[bytes]:
    """For the operator: hear a recording by a case and two people; the account sees that it was heard."""
    by = acting_for_operator(asked.member)
    asked.duty = NONE  # until a case is found

    def unit(c: Unit) -> tuple[int, str]:
        return hearing.hear(c, by, id).size, c.instruction or NONE

    try:
        size, case = await asked.write(unit, account=account)
    except NotLetIn:
        await _refused(asked, account, by, "recording", id)
        raise
    door = asked.database.under(case)
    sound = await door.read(lambda c: recording.sound_of(c, id, 0, size - 1), account, long=True)
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    return Response(sound, media_type="audio/wav", headers=headers)


@post(
    "/v1/operator/accounts/{account:str}/calls/{id:str}/taps", permission=LOOK, raises=(NobodyListens,), status_code=200
)
async def tap_as_operator(asked: Asked, account: str, id: str, data: Tap) -> None:
    """For the operator: nobody hears a call that goes on or takes its sound, for whatever reason. That somebody asked
    is written down, and both houses are told.
    """
    await _refused(asked, account, acting_for_operator(asked.member), data.what, id)
    raise NobodyListens(clauses=hearing.LIVE)


async def _refused(asked: Asked, account: str, by: Actor, what: str, of: str) -> None:
    door, own = asked.database.under(ASKING), actor_from(asked.by)
    await door.write(lambda c: hearing.refused(c, by, what, of), account)
    await door.write(lambda c: hearing.alarm(c, own), asked.account)


@post(
    "/v1/operator/accounts/{account:str}/conversations/{id:str}/sealed-readings",
    permission=LOOK,
    raises=(NotLetIn, LiveTalk),
)
async def read_sealed(asked: Asked, account: str, id: str, data: SealedReading) -> list[SaidView]:
    """For the operator: read a conversation by a sealed case, for four hours from its first reading. It is written down
    in the operator's account at once, and in the account itself when the date comes.
    """
    by = acting_for_operator(asked.member)
    noted = await asked.write(lambda c: sealed.note(c, by, data.case, account, id, data.days))
    return await asked.database.under(f"{CASE}{data.case}").write(
        lambda c: [SaidView(to_text(each.at) or "", each.speaker, each.text) for each in sealed.read(c, by, noted)],
        account,
    )


def access_view(access: Access, at: int) -> AccessView:
    """An access as it is told at an instant (ms UTC)."""
    return AccessView(
        access.id, access.purpose, access.conversation, access.why, access.case, access.asked_by,
        to_text(access.asked_at) or "", access.approved_by, to_text(access.since), to_text(access.until) or "",
        to_text(access.ended_at), access.reads, access.holds(at),
    )  # fmt: skip


def _instruction(row: Row, language: str) -> InstructionView:
    kind, _, name = row["instruction"].partition(":")
    known = say(f"privacy.operators.duty.{name if kind == 'duty' else kind}", language, id=name)
    clauses = list(clauses_of(row["instruction"]))
    return InstructionView(row["number"], row["instruction"], known, clauses, row["by_whom"], to_text(row["at"]) or "")


def _look(look: Look) -> LookView:
    return LookView(look.number, look.access, look.by, to_text(look.at) or "", look.conversation, look.purpose)


ROUTES: list[Any] = [
    list_accesses,
    list_looks,
    list_instructions,
    let_operator_in,
    end_access,
    ask_for_access,
    approve_access,
    read_as_operator,
    hear_as_operator,
    tap_as_operator,
    read_sealed,
]
