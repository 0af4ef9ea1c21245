"""What the gate would be told of people nobody knows yet, once they were contacts with nothing but an address."""

from collections.abc import Callable, Sequence
from typing import Any

from fairline import crm
from fairline.gate import Batched, LocalTime, Marketed, OptOut, Posed, Reply, Rhythm, Whereabouts
from fairline.kit.db import Unit

Many = Callable[[Unit, Sequence[Posed]], Sequence[Any]]


def for_strangers(c: Unit, posed: Sequence[Posed]) -> dict[type, Many]:
    """Facts to be told instead of those that know contacts alone; none where everybody is a contact."""
    if all(each.act.contact for each in posed):
        return {}
    told: dict[type, Callable[[Unit, Posed], Any]] = {
        OptOut: lambda c, each: OptOut(frozenset()),
        Rhythm: lambda c, each: Rhythm(()),
        Marketed: lambda c, each: Marketed(()),
        LocalTime: lambda c, each: _place(c, each)[0],
        Whereabouts: lambda c, each: _place(c, each)[1],
    }
    offered = c.tools.facts
    return {fact: _either(offered[fact], of) for fact, of in told.items() if isinstance(offered.get(fact), Batched)}


def _either(known: Any, of: Callable[[Unit, Posed], Any]) -> Many:
    def many(c: Unit, posed: Sequence[Posed]) -> list[Any]:
        told = known.many(c, posed)
        return [fact if each.act.contact else of(c, each) for fact, each in zip(told, posed, strict=True)]

    return many


def _place(c: Unit, each: Posed) -> tuple[LocalTime | None, Whereabouts]:
    address = each.act.address if isinstance(each.act, Reply) else ""
    channel = each.act.channel if isinstance(each.act, Reply) else ""
    return crm.stranger(c, channel, address, each.at)
