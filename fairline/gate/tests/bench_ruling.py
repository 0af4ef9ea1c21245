"""How long one ruling takes: every policy that covers a reply, facts given, no database."""

from collections.abc import Callable
from time import thread_time

from fairline.gate.acts import Reply
from fairline.gate.policies import BY_ACT
from fairline.gate.ruling import rule
from fairline.gate.tests.given import changed, reply

PLAIN = (
    "Thank you for waiting. I've looked at your order: it left our warehouse this morning, e.g. at 9.30, and you will"
    " have it by Friday. Write back if not."
)
LINKED = (
    PLAIN + " You can follow it at https://shop.example.com/orders/2026-1187 or on [our page](https://example.com)."
)


def bench_ruling(
    text: str = PLAIN, rounds: int = 2_000, tries: int = 5, now: Callable[[], float] = thread_time
) -> float:
    """Microseconds of processor time of one ruling on a text: the best of some tries, each the mean of some rounds."""
    act = reply(text=text)
    held = changed()
    rule(act, held, BY_ACT[Reply])
    best = float("inf")
    for _ in range(tries):
        began = now()
        for _ in range(rounds):
            rule(act, held, BY_ACT[Reply])
        best = min(best, (now() - began) / rounds)
    return best * 1e6
