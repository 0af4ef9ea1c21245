"""Routes of the account's plan, its seats and its storage; and the operator's, who assigns plans."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

import msgspec

from fairline.accounts.operators import acting_for_operator
from fairline.accounts.plans import catalogue, service, store
from fairline.accounts.plans.model import MB, SEATS
from fairline.journal import actor_from
from fairline.kit.clock import to_millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.words import say
from fairline.web import Asked, delete, get, put

READ, SEATING, ASSIGN = "plan.read", "plan.seats", "operator.plans"

Instant = Annotated[datetime, msgspec.Meta(tz=True)]
Seats = Mapping[str, Annotated[int, msgspec.Meta(ge=0, le=100_000)]]


class SeatView(msgspec.Struct, frozen=True):
    """A kind of seat: how many were bought (null: not counted), how many and by whom they are held."""

    kind: str
    label: str
    bought: int | None
    held: int
    members: tuple[str, ...]


class StorageView(msgspec.Struct, frozen=True):
    """A kind of storage in MB (1 MB = 1,000,000 bytes): used, of how many (null: without limit), and how many over.

    Agents' large files and imports are refused from `reduced_from` on.
    """

    kind: str
    label: str
    used: int
    cap: int | None
    over: int
    measured: str | None
    reduced_from: str | None


class PlanView(msgspec.Struct, frozen=True, kw_only=True):
    """The plan the account has. Lists are null where everything is included."""

    name: str
    version: int
    title: str
    free: bool
    channels: tuple[str, ...] | None
    countries: tuple[str, ...] | None
    named_seats: bool
    idle_days: int | None
    since: str | None
    renews: str | None
    ends: str | None
    seats: tuple[SeatView, ...]
    storage: tuple[StorageView, ...]


class PlanChoice(msgspec.Struct, frozen=True):
    """A plan there is to have, in its newest version."""

    name: str
    version: int
    title: str
    free: bool


class PlanChoices(msgspec.Struct, frozen=True):
    """The plans there are."""

    items: list[PlanChoice]


class NewPlan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an order says: a plan, its newest version where none is named, seats bought by kind, countries where they
    differ from the plan's, until when the version stays (RFC 3339), and which order it is.
    """

    plan: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
    version: Annotated[int, msgspec.Meta(ge=1)] | None = None
    seats: Seats = msgspec.field(default_factory=dict)
    countries: Annotated[tuple[str, ...], msgspec.Meta(max_length=250)] | None = None
    renews: Instant | None = None
    evidence: Annotated[str, msgspec.Meta(max_length=500)] = ""


@get("/v1/plan", permission=READ)
async def read_plan(asked: Asked) -> PlanView:
    """The plan the account has, its seats and its storage, as it was last measured."""
    return await asked.read(lambda c: told(c, asked.language))


@put("/v1/plan/seats/{seat:str}/{member:str}", permission=SEATING, raises=(service.NoSeat, BadInput))
async def give_seat(asked: Asked, seat: str, member: str) -> PlanView:
    """Have a member hold a seat of a kind."""

    def unit(c: Unit) -> PlanView:
        service.give_seat(c, actor_from(asked.by), member, seat)
        return told(c, asked.language)

    return await asked.write(unit)


@delete("/v1/plan/seats/{seat:str}/{member:str}", permission=SEATING, status_code=200)
async def take_seat_back(asked: Asked, seat: str, member: str) -> PlanView:
    """Have a member hold a seat no more."""

    def unit(c: Unit) -> PlanView:
        service.take_seat_back(c, actor_from(asked.by), member, seat)
        return told(c, asked.language)

    return await asked.write(unit)


@get("/v1/operator/plans", permission=ASSIGN)
async def list_plans(asked: Asked) -> PlanChoices:
    """The plans there are, in their newest versions."""
    newest = {name: catalogue.plan(name) for name, _ in catalogue.plans()}
    return PlanChoices([PlanChoice(p.name, p.version, p.title[asked.language], p.free) for p in newest.values()])


@put("/v1/operator/accounts/{account:str}/plan", permission=ASSIGN, raises=(BadInput,))
async def assign_plan(asked: Asked, account: str, data: NewPlan) -> PlanView:
    """Give an account a plan, as its order says. Only members of the operator's account can."""
    renews = None if data.renews is None else to_millis(data.renews)

    def unit(c: Unit) -> PlanView:
        service.assign(
            c,
            acting_for_operator(asked.member),
            data.plan,
            data.version,
            seats=data.seats,
            countries=data.countries,
            renews=renews,
            evidence=data.evidence,
        )
        return told(c, asked.language)

    return await asked.write(unit, account=account)


def told(c: Unit, language: str) -> PlanView:
    """The plan as the wire shows it."""
    has, by_member = service.own(c), store.seats_by_member(c)
    return PlanView(
        name=has.plan.name,
        version=has.plan.version,
        title=has.plan.title[language],
        free=has.plan.free,
        channels=None if has.plan.channels is None else tuple(sorted(has.plan.channels)),
        countries=None if has.countries is None else tuple(sorted(has.countries)),
        named_seats=has.plan.named_seats,
        idle_days=has.plan.idle_days,
        since=to_text(has.since),
        renews=to_text(has.renews),
        ends=to_text(store.ends(c)),
        seats=tuple(_seat(kind, has.seats.get(kind), by_member, language) for kind in SEATS),
        storage=tuple(
            StorageView(
                each.kind,
                say(f"accounts.plans.storage.{each.kind}", language),
                round(each.used / MB),
                None if each.cap is None else each.cap // MB,
                -(-each.over // MB),
                to_text(each.at),
                to_text(each.reduced_from),
            )
            for each in store.storage(c)
        ),
    )


def _seat(kind: str, bought: int | None, by_member: Mapping[str, frozenset[str]], language: str) -> SeatView:
    held = tuple(sorted(member for member, seats in by_member.items() if kind in seats))
    return SeatView(kind, say(f"accounts.plans.seat.{kind}", language), bought, len(held), held)


ROUTES = (read_plan, give_seat, take_seat_back, list_plans, assign_plan)
