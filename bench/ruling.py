"""How long one ruling takes with every policy that covers a reply, facts given, no database."""

from collections.abc import Iterator
from time import thread_time

from bench.figure import Figure
from fairline.gate.acts import Reply
from fairline.gate.policies import BY_ACT
from fairline.gate.ruling import rule
from fairline.gate.tests.given import changed, reply

PLAIN = (
    "Thank you for waiting. I've looked at your order: it left our warehouse this morning, e.g. at 9.30, and you will"
    " have it by Friday. Write back if not."
)
LINKED = PLAIN + " You can follow it at https://shop.example.com/orders/2026-1187."
ROUNDS, TRIES = 2_000, 5


def measure() -> Iterator[Figure]:
    """Microseconds of processor time, the best of five tries; the floor calls as many functions that permit at once."""
    floor = _best(lambda: [each(None, None) for each in _EMPTY])
    for name, text in (("one ruling, plain text", PLAIN), ("one ruling, with a link", LINKED)):
        act, held = reply(text=text), changed()
        yield Figure(name, _best(lambda a=act, h=held: rule(a, h, BY_ACT[Reply])), "µs", floor, 100)


def _permits(act: object, facts: object) -> object:
    return act


_EMPTY = [_permits] * len(BY_ACT[Reply])


def _best(once: object) -> float:
    assert callable(once)
    best = float("inf")
    for _ in range(TRIES):
        began = thread_time()
        for _ in range(ROUNDS):
            once()
        best = min(best, (thread_time() - began) / ROUNDS)
    return best * 1e6
