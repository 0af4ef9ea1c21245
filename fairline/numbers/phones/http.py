"""Routes of telephone numbers: which the account holds, what they are for, and how they were proven."""

from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec

from fairline.accounts import RightsUnanswered
from fairline.journal import actor_from
from fairline.kit.clock import to_millis
from fairline.kit.db import Unit
from fairline.kit.errors import TooMany
from fairline.numbers.identity import NameTaken
from fairline.numbers.phones import looking, places, porting, proving, service, shown_names, standing, store, waiting
from fairline.numbers.phones.model import Capability, PhoneKind, Place
from fairline.numbers.phones.problems import (
    CodeWrong,
    CountryTerms,
    NobodySaysCodes,
    NotIdle,
    PassedOn,
    PhoneKept,
    PhoneNotReady,
    PhoneTaken,
    PortingOpen,
    ShownNameNotOwn,
)
from fairline.numbers.phones.service import Use, Wanted
from fairline.numbers.phones.views import NumberView, PlaceView, view
from fairline.security import FromNewPlace
from fairline.web import Asked, Page, delete, get, patch, post, put

READ = "number.read"
MANAGE = "number.manage"
APPROVE = "number.approve"

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Short = Annotated[str, msgspec.Meta(max_length=64)]
Line = Annotated[str, msgspec.Meta(max_length=200)]
Number = Annotated[str, msgspec.Meta(min_length=3, max_length=40)]
Capabilities = Annotated[tuple[Capability, ...], msgspec.Meta(min_length=1, max_length=4)]
Instant = Annotated[datetime, msgspec.Meta(tz=True)]


class NewNumber(msgspec.Struct, frozen=True, kw_only=True):
    """A number the account holds at a provider, or has ported from one."""

    number: Number
    kind: PhoneKind
    name: Name
    source: Literal["held", "ported"] = "held"
    provider: Line = ""
    capabilities: Capabilities = ("voice",)
    trunk: Short = ""
    entry: Short = ""
    brand: Short = ""


class NumberChange(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be different; what is not sent stays."""

    name: Name | msgspec.UnsetType = msgspec.UNSET
    capabilities: Capabilities | msgspec.UnsetType = msgspec.UNSET
    trunk: Short | msgspec.UnsetType = msgspec.UNSET
    entry: Short | msgspec.UnsetType = msgspec.UNSET
    brand: Short | msgspec.UnsetType = msgspec.UNSET
    forward_to: Short | msgspec.UnsetType = msgspec.UNSET
    forwarding: bool | msgspec.UnsetType = msgspec.UNSET
    keep: Line | msgspec.UnsetType = msgspec.UNSET


class Suspending(msgspec.Struct, frozen=True, kw_only=True):
    """How far, and why: no calls out, or nothing at all."""

    reach: Literal["outbound", "full"] = "outbound"
    why: Name


class CodeWish(msgspec.Struct, frozen=True, kw_only=True):
    """How a code is to come to the number."""

    way: Literal["call", "text"] = "call"


class Proving(msgspec.Struct, frozen=True, kw_only=True):
    """How it is proven: the trunk's provider vouches, or the code that was said."""

    how: Literal["provider", "code"]
    code: Short = ""


class ShownName(msgspec.Struct, frozen=True, kw_only=True):
    """The name networks are to show."""

    name: Name


class NameAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the name was taken."""

    taken: bool
    why: Line = ""


class Leaving(msgspec.Struct, frozen=True, kw_only=True):
    """Where it moves to."""

    provider: Name


class PortingStep(msgspec.Struct, frozen=True, kw_only=True):
    """A step of the move; `due` is the day it is to happen."""

    step: Literal["documents", "submitted", "accepted", "dated", "done", "rejected", "cancelled"]
    due: Instant | None = None
    note: Line = ""


@get("/v1/numbers", permission=READ)
async def list_numbers(asked: Asked, released: bool = False) -> Page[NumberView]:
    """The account's telephone numbers; with `released`, those it held before."""

    def told(c: Unit) -> Page[NumberView]:
        found = store.released(c) if released else store.every(c)
        return Page([view(c, one, asked.language) for one in found])

    return await asked.read(told)


@post("/v1/numbers", permission=MANAGE, raises=(PhoneTaken, CountryTerms, PassedOn, RightsUnanswered))
async def add_number(asked: Asked, data: NewNumber) -> NumberView:
    """Tell of a number. It becomes active by itself once nothing its country asks for is missing."""
    wanted = Wanted(data.number, data.kind, data.source, data.provider)
    use = Use(data.name, data.capabilities, data.trunk, data.entry, data.brand)
    return await asked.write(lambda c: view(c, service.add(c, actor_from(asked.by), wanted, use), asked.language))


@get("/v1/numbers/{number:str}", permission=READ)
async def get_number(asked: Asked, number: str) -> NumberView:
    """One number."""
    return await asked.read(lambda c: view(c, service.find(c, number), asked.language))


@patch("/v1/numbers/{number:str}", permission=MANAGE, raises=(PhoneNotReady, PassedOn))
async def change_number(asked: Asked, number: str, data: NumberChange) -> NumberView:
    """Set a number up differently.

    Asked within a day from a browser or a place that was new, where its calls go waits 24 hours (`asked`).
    """

    def unit(c: Unit) -> NumberView:
        held = service.find(c, number)
        told: dict[str, Any] = {name: getattr(held, name) for name in Use.__dataclass_fields__}
        sent = {name: getattr(data, name) for name in data.__struct_fields__}
        told |= {name: value for name, value in sent.items() if value is not msgspec.UNSET}
        held = waiting.change(c, actor_from(asked.by), number, Use(**told), asked.who.session)
        return view(c, held, asked.language)

    return await asked.write(unit)


@delete("/v1/numbers/{number:str}/asked", permission=MANAGE, raises=(PhoneNotReady, FromNewPlace))
async def undo_number_change(asked: Asked, number: str) -> None:
    """Say that a change of where its calls go was a stranger's: it is undone, and whoever asked for it signed out."""

    def unit(c: Unit) -> None:
        waiting.undo(c, actor_from(asked.by), number, asked.who.session)

    await asked.write(unit)


@delete("/v1/numbers/{number:str}", permission=MANAGE, raises=(PortingOpen, PhoneKept, PhoneNotReady))
async def release_number(asked: Asked, number: str) -> None:
    """Give a number back. For 72 hours it may be taken back."""

    def unit(c: Unit) -> None:
        service.release(c, actor_from(asked.by), number, "given back")

    await asked.write(unit)


@post("/v1/numbers/{number:str}/recovery", permission=MANAGE, raises=(PhoneNotReady,))
async def recover_number(asked: Asked, number: str) -> NumberView:
    """Take a number back that was released less than 72 hours ago."""
    return await asked.write(lambda c: view(c, service.recover(c, actor_from(asked.by), number), asked.language))


@post("/v1/numbers/{number:str}/idle-release", permission=MANAGE, raises=(NotIdle, PortingOpen, PhoneKept))
async def release_idle_number(asked: Asked, number: str) -> NumberView:
    """Give back a number that nobody used for thirty days, once the notice of seven days is over."""
    return await asked.write(lambda c: view(c, looking.release_idle(c, actor_from(asked.by), number), asked.language))


@post("/v1/numbers/{number:str}/suspension", permission=APPROVE, raises=(PhoneNotReady,))
async def suspend_number(asked: Asked, number: str, data: Suspending) -> NumberView:
    """Have no call show this number, or neither answer one to it."""

    def unit(c: Unit) -> NumberView:
        by = actor_from(asked.by)
        return view(c, standing.suspend(c, by, number, data.reach, issuer="account", why=data.why), asked.language)

    return await asked.write(unit)


@delete("/v1/numbers/{number:str}/suspension", permission=APPROVE, raises=(PhoneNotReady,))
async def restore_number(asked: Asked, number: str) -> None:
    """Let it be used again, where the account itself suspended it."""

    def unit(c: Unit) -> None:
        held = service.find(c, number)
        if held.by != "account":  # the operator's, or the carrier's: theirs to lift
            raise PhoneNotReady(state=held.state)
        standing.restore(c, actor_from(asked.by), number, "restored by hand")

    await asked.write(unit)


@post("/v1/numbers/{number:str}/codes", permission=MANAGE, raises=(NobodySaysCodes, TooMany), status_code=204)
async def ask_number_code(asked: Asked, number: str, data: CodeWish) -> None:
    """Have a code called or texted to the number. It holds for ten minutes."""
    await asked.write(lambda c: proving.ask_code(c, actor_from(asked.by), number, data.way, asked.language))


@post("/v1/numbers/{number:str}/proofs", permission=MANAGE, raises=(CodeWrong,), status_code=200)
async def prove_number(asked: Asked, number: str, data: Proving) -> NumberView:
    """Prove that the account may use it."""

    def unit(c: Unit) -> NumberView | None:
        by = actor_from(asked.by)
        if data.how == "provider":
            return view(c, proving.prove_by_provider(c, by, number), asked.language)
        held = proving.say_back(c, by, number, data.code)
        return view(c, held, asked.language) if held is not None else None

    told = await asked.write(unit)
    if told is None:  # written as a try, and told after that
        raise CodeWrong(fields={"code": "numbers.phones.field.code"})
    return told


@put("/v1/numbers/{number:str}/shown-name", permission=MANAGE, raises=(NameTaken, ShownNameNotOwn))
async def ask_shown_name(asked: Asked, number: str, data: ShownName) -> NumberView:
    """Ask for a name to be shown with the number (CNAM). It is shown once it was taken."""
    return await asked.write(
        lambda c: view(c, shown_names.ask(c, actor_from(asked.by), number, data.name), asked.language)
    )


@post("/v1/numbers/{number:str}/shown-name/answers", permission=APPROVE, raises=(PhoneNotReady,))
async def answer_shown_name(asked: Asked, number: str, data: NameAnswer) -> NumberView:
    """Write down whether the provider took the name."""

    def unit(c: Unit) -> NumberView:
        held = shown_names.answer(c, actor_from(asked.by), number, taken=data.taken, why=data.why)
        return view(c, held, asked.language)

    return await asked.write(unit)


@put("/v1/numbers/{number:str}/emergency-address", permission=MANAGE, raises=(PhoneNotReady,))
async def place_number(asked: Asked, number: str, data: PlaceView) -> NumberView:
    """Register where emergency services are sent for a call from this number."""
    place = Place(**{name: getattr(data, name).strip() for name in Place.__dataclass_fields__})
    return await asked.write(lambda c: view(c, places.register(c, actor_from(asked.by), number, place), asked.language))


@post("/v1/numbers/{number:str}/porting", permission=MANAGE, raises=(PhoneNotReady, PhoneKept))
async def port_number_out(asked: Asked, number: str, data: Leaving) -> NumberView:
    """The number is to move to another provider."""
    return await asked.write(
        lambda c: view(c, porting.leave(c, actor_from(asked.by), number, data.provider), asked.language)
    )


@post("/v1/numbers/{number:str}/porting/steps", permission=MANAGE, raises=(PhoneNotReady, PhoneKept))
async def step_porting(asked: Asked, number: str, data: PortingStep) -> NumberView:
    """The move is one step further."""
    due = to_millis(data.due) if data.due is not None else None

    def unit(c: Unit) -> NumberView:
        held = porting.step(c, actor_from(asked.by), number, data.step, due=due, note=data.note)
        return view(c, held, asked.language)

    return await asked.write(unit)


ROUTES: list[Any] = [
    list_numbers,
    add_number,
    get_number,
    change_number,
    undo_number_change,
    release_number,
    recover_number,
    release_idle_number,
    suspend_number,
    restore_number,
    ask_number_code,
    prove_number,
    ask_shown_name,
    answer_shown_name,
    place_number,
    port_number_out,
    step_porting,
]
