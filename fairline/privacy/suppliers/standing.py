"""Whether a supplier may have an account's data at an instant, and if not, why not: pure, given what is on file."""

from collections.abc import Iterable
from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.privacy.suppliers.grounds import by_itself, eea, grounds, is_home, is_known
from fairline.privacy.suppliers.model import COMMITMENTS, DAY, GRACE, REVIEWED, Carried, Contract, House, Supplier


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether data may go; `why` is a key of our words, `ground` the ground they would go on, `until` what it ends."""

    why: str = ""
    ground: str = ""
    until: Millis | None = None

    @property
    def is_open(self) -> bool:
        """Whether data may go there."""
        return not self.why


def judge(supplier: Supplier, house: House, at: Millis) -> Answer:
    """Whether a supplier may have data of an account now: the first thing that stands against it."""
    if supplier.ended is not None and at >= supplier.ended:
        return Answer("ended")
    if at < supplier.starts:
        return Answer("not_started", until=supplier.starts)
    why = _unbound(supplier.contract, at)
    if why:
        return Answer(why)
    if _is_unreviewed(supplier, house, at):
        return Answer("review")
    if supplier.id in house.objected:
        return Answer("objected")
    if not _is_within(supplier.country, house):
        return Answer("area")
    return _transfer(supplier, house, at)


def _unbound(contract: Contract, at: Millis) -> str:
    """What the agreement on file lacks at an instant; empty where it binds."""
    if not contract.document or (contract.since or 0) > at:
        return "no_agreement"
    if contract.until is not None and at >= contract.until:
        return "agreement_over"
    if contract.own_use and not contract.excluded:
        return "own_use"
    return "commitments" if set(COMMITMENTS) - set(contract.commitments) else ""


def _is_unreviewed(supplier: Supplier, house: House, at: Millis) -> bool:
    """Nobody looked at it for a year: accounts that are new since get none of it, after a month nobody does."""
    due = (supplier.reviewed or 0) + REVIEWED * DAY
    return at >= due and (at >= due + GRACE * DAY or house.opened_at >= due or supplier.reviewed is None)


def _is_within(country: str, house: House) -> bool:
    if house.area == "EEA":
        return country in eea()
    return house.area != "home" or country == house.country


def _transfer(supplier: Supplier, house: House, at: Millis) -> Answer:
    """The ground on which data go from the account's country to the supplier's."""
    source, to = house.country, supplier.country
    if is_home(source, to):
        return Answer(ground="home")
    free = by_itself(source, to, at)
    if free is not None:
        return Answer(ground=free.id)
    signed = [each for each in supplier.carried if _is_from(each, source)]
    if not is_known(source):
        found = _lasting([each for each in signed if each.document], at)
        if found is None or supplier.id not in house.opened:
            return Answer("unsigned")  # two officers have to sign: no table tells of this pair of countries
        return Answer(ground=found.ground or "agreed", until=found.until)
    good = [each for each in signed if fault(each, source, to, at) == ""]
    found = _lasting(good, at)
    return Answer(ground=found.ground, until=found.until) if found else Answer("no_ground")


def fault(carried: Carried, source: str, to: str, at: Millis) -> str:
    """What is wrong with a ground for a pair of countries at an instant; empty where it holds."""
    ground = grounds().get(carried.ground)
    if ground is None:
        return "unknown_ground"
    if ground.is_over(at):
        return "ground_invalid"
    if not ground.covers(source, to):
        return "ground_elsewhere"
    if not carried.document and (ground.needs_document or ground.needs_certificate):
        return "no_document"
    if ground.needs_certificate and carried.until is None:
        return "no_renewal"
    return "" if _lasting([carried], at) else "ground_over"


def _lasting(carried: Iterable[Carried], at: Millis) -> Carried | None:
    live = [each for each in carried if (each.since or 0) <= at and (each.until is None or at < each.until)]
    return max(live, key=lambda each: each.until if each.until is not None else 2**62, default=None)


def _is_from(carried: Carried, source: str) -> bool:
    return carried.source == source or (carried.source == "EEA" and source in eea())
