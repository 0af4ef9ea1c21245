"""An account's plan: assigned by the operator, pinned to its version, asked by the gate at every act."""

from collections.abc import Iterable, Mapping

from fairline.accounts.accounts import account
from fairline.accounts.members import member
from fairline.accounts.plans import catalogue, store
from fairline.accounts.plans.events import PlanAssigned, SeatGiven, SeatMoved, SeatShared, SeatTakenBack
from fairline.accounts.plans.model import AGENT, SEAT_OF, SEATS, Own
from fairline.accounts.shared import counting
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Problem

SHARED = 3  # swaps of one named seat within an hour from which on it looks shared (clause TDA-LIMITS-CIRCUMVENT)


class NoSeat(Problem):
    """All `bought` seats of the kind `seat` are held."""

    status = 409
    type = "no-seat"


class NotEntitled(Problem):
    """The account's plan does not include what was wanted."""

    status = 403
    type = "not-entitled"


def own(c: Unit) -> Own:
    """The plan the account has; the one that includes everything where none was assigned. Raises NotFound."""
    assigned = store.own(c)
    if assigned is not None:
        return assigned
    plan = catalogue.plan(catalogue.DEFAULT)
    return Own(plan, plan.seats, plan.countries, account(c).opened)


def lacks_seat(c: Unit, member: str, channel: str) -> str:
    """The kind of seat that a member needs for a channel and does not hold; empty where none is needed or it is held.
    Raises NotFound.
    """
    seat = SEAT_OF.get(channel, "")
    counted = bool(seat and member and seat in own(c).seats)
    return seat if counted and seat not in store.seats_of(c, member) else ""


def assign(
    c: Unit,
    actor: Actor,
    name: str,
    version: int | None = None,
    *,
    seats: Mapping[str, int] | None = None,
    countries: Iterable[str] | None = None,
    renews: Millis | None = None,
    evidence: str = "",
) -> Own:
    """Give the account a version of a plan, its newest unless another is named, with what its order says.

    `seats` by kind, `countries` as ISO 3166-1 alpha-2 in the place of the plan's own, `renews` in ms UTC: until then
    the version stays the same, whatever newer ones lack. Raises BadInput, NotFound.
    """
    account(c)
    plan = catalogue.plan(name, version)
    wanted = dict(seats or {})
    if set(wanted) - set(SEATS) or any(many < 0 for many in wanted.values()):
        raise BadInput(what="seats", fields={"seats": "kit.field.invalid"})
    places = None if countries is None else tuple(sorted({each.upper() for each in countries}))
    if places is not None and any(len(each) != 2 or not each.isalpha() for each in places):
        raise BadInput(what="countries", fields={"countries": "kit.field.invalid"})
    assigned = PlanAssigned(
        plan=plan.name, version=plan.version, seats=wanted, countries=places, renews=renews, evidence=evidence.strip()
    )
    append(c, actor, assigned)
    return own(c)


def renew(c: Unit) -> None:
    """Where the term is over, another year begins with the newest version of the plan."""
    has = store.own(c)
    if has is None or has.renews is None or has.renews > c.at:
        return
    bought = {seat: many for seat, many in has.seats.items() if many != has.plan.seats.get(seat)}
    countries = None if has.countries == has.plan.countries or has.countries is None else tuple(sorted(has.countries))
    newest = catalogue.plan(has.plan.name)
    year = 365 * 24 * 3_600_000
    renewed = PlanAssigned(
        plan=newest.name,
        version=newest.version,
        seats=bought,
        countries=countries,
        renews=has.renews + year,
        evidence="renewal",
    )
    append(c, HOUSE, renewed)


def give_seat(c: Unit, actor: Actor, id: str, seat: str) -> None:
    """Have a member hold a seat of a kind; held already, nothing changes. Raises NoSeat, BadInput, NotFound."""
    if seat not in SEATS:
        raise BadInput(what="seat", fields={"seat": "kit.field.invalid"})
    if seat in store.seats_of(c, member(c, id).id):
        return
    has, held = own(c), store.seats_held(c)[seat]
    bought = has.seats.get(seat)
    if has.plan.free:
        held = counting.with_others(c, f"seat:{seat}", held)
    if bought is not None and held >= bought:
        raise NoSeat(seat=seat, bought=bought)
    append(c, actor, SeatGiven(member=id, seat=seat))
    _share(c, has, seat)


def take_seat_back(c: Unit, actor: Actor, id: str, seat: str) -> None:
    """Have a member hold a seat no more. Raises NotFound."""
    if seat in store.seats_of(c, member(c, id).id):
        append(c, actor, SeatTakenBack(member=id, seat=seat))
        _share(c, own(c), seat)


def begin_work(c: Unit, id: str, session: str) -> str | None:
    """A member begins to work in a session: where their plan has named seats, the session that worked before, which is
    to be signed out; None where there is none. The third swap within an hour is written down as shared.
    """
    if not own(c).plan.named_seats:
        return None
    before, moves = store.working(c, id)
    if before == session:
        return None
    swaps = len([at for at in moves if at > c.at - 3_600_000]) + 1 if before else 0
    append(c, Actor("member", id), SeatMoved(member=id, session=session, ended=before, swaps=swaps))
    if swaps == SHARED:
        append(c, HOUSE, SeatShared(member=id, swaps=swaps))
    return before or None


def _share(c: Unit, has: Own, seat: str) -> None:
    """On a free plan seats are counted over all accounts of one business (clause TDA-LIMITS-CIRCUMVENT)."""
    if has.plan.free:
        counting.share(c, f"seat:{seat}", store.seats_held(c)[seat])


def agents(c: Unit) -> int | None:
    """How many seats of agents were bought, None where they are not counted."""
    return own(c).seats.get(AGENT)
