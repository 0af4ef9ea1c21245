"""How long one ruling takes with every policy: facts at hand, and facts fetched from the database, on both engines."""

from collections.abc import Iterator
from random import Random
from time import perf_counter, thread_time
from typing import Any

from bench.figure import Figure
from bench.houses import DATABASES, begun, house_on
from bench.places import quantile
from fairline import crm
from fairline.compliance.tests import crowd
from fairline.conversations import Begin, First, Whom, open_matter, would_say
from fairline.gate import Reply, consider
from fairline.gate.facts import Facts
from fairline.gate.policies import BY_ACT
from fairline.gate.ruling import rule
from fairline.kit.db import Remembering

PEOPLE, ROUNDS = 60, 20
AT_HAND, FETCHED = 200.0, 5.0  # microseconds, milliseconds
SALE = "Our autumn sale begins: 50% off everything, see https://shop.example.com/sale"


def measure() -> Iterator[Figure]:
    """A text that advertises, to people in a dozen countries; the floor is one question to the database."""
    for engine in DATABASES:
        with house_on(engine) as house:
            shop, chance = begun(house), Random(3)
            people = house.write(lambda c, chance=chance: crowd.gather(c, chance, PEOPLE))
            acts = house.write(lambda c, shop=shop, people=people: [_act(c, shop, one) for one in people])
            yield from house.read(lambda c, engine=engine, acts=acts: list(_measured(c, engine, acts)))


def _measured(c: Any, engine: str, acts: list[Reply]) -> Iterator[Figure]:
    fetched = [_taken(lambda act=act: consider(c, act), perf_counter) * 1e3 for _ in range(ROUNDS) for act in acts]
    asked = "SELECT number FROM journal_heads WHERE account = :account"
    floor = min(_taken(lambda: c.one(asked, account=c.account), perf_counter) for _ in range(ROUNDS)) * 1e3
    yield Figure(f"{engine}, one ruling, facts fetched, median", quantile(fetched, 0.5), "ms", floor, FETCHED)
    yield Figure(f"{engine}, one ruling, facts fetched, 95 of 100", quantile(fetched, 0.95), "ms", floor, FETCHED)
    if engine == DATABASES[0]:
        held = [_known(c, act) for act in acts]
        pairs = list(zip(acts, held, strict=True))
        told = [_best(lambda a=a, f=f: rule(a, f, BY_ACT[Reply])) * 1e6 for a, f in pairs]
        yield Figure("one ruling, facts at hand, median", quantile(told, 0.5), "µs", None, AT_HAND)
        yield Figure("one ruling, facts at hand, 95 of 100", quantile(told, 0.95), "µs", None, AT_HAND)


def _best(work: Any) -> float:
    """The best of fifty, in the thread's own time."""
    return min(_taken(work, thread_time) for _ in range(50))


def _known(c: Any, act: Reply) -> Facts:
    """Facts that were all asked for already."""
    facts = Facts(Remembering(c, c.at), act, c.tools.facts)
    rule(act, facts, BY_ACT[Reply])
    return facts


def _act(c: Any, shop: Any, one: crowd.One) -> Reply:
    place = crm.places_on(c, "sms", [one.contact])[one.contact]
    asked = Begin(sender=shop.sender, subject="", text="", contact=one.contact, channel="sms")
    begun = open_matter(c, asked, shop.by, "ours")
    first = First("sms", shop.sender, SALE, purpose_class="marketing", member=shop.owner)
    act = would_say(first, Whom(place.contact, place.person, place.address), c.new_id("act"))
    return Reply(**{**{name: getattr(act, name) for name in act.__struct_fields__}, "conversation": begun})


def _taken(work: Any, clock: Any) -> float:
    began: float = clock()
    work()
    return float(clock() - began)
