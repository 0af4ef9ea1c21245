"""How well and how quickly words are judged: precision and recall on sentences the lists were not made from.

`held_out` was written by another hand and never looked at while the lists were made or sharpened; `unseen` was written
first, by the hand that then sharpened them, and flatters them. `tuned` is what they were made from.
"""

from collections.abc import Iterator
from pathlib import Path
from time import thread_time

from bench.figure import Figure
from fairline.gate.content import REVIEW, judge
from fairline.gate.content.judge import judged_afresh

FIXTURES = Path("fairline/gate/tests/fixtures")
PLAIN = (
    "Thank you for waiting. I've looked at your order: it left our warehouse this morning, e.g. at 9.30, and you will"
    " have it by Friday. Write back if not."
)
ROUNDS = 2_000


def measure() -> Iterator[Figure]:
    """Shares in per cent, by language and by set; microseconds of one text that was not judged before."""
    for name in ("held_out", "unseen", "tuned"):
        for language in ("en", "fr"):
            precise, recalled, quiet = _shares(f"{name}_{language}.txt")
            said = f"words judged, {name.replace('_', ' ')}, {language}"
            yield Figure(f"{said}: found that are barred (precision)", precise, "%", aim=97, better="more")
            yield Figure(f"{said}: barred that are found (recall)", recalled, "%", aim=75, better="more")
            yield Figure(f"{said}: harmless ones held", quiet, "%", aim=2)
    began = thread_time()
    for _ in range(ROUNDS):
        judged_afresh(PLAIN)
    yield Figure("judging one text afresh", (thread_time() - began) / ROUNDS * 1e6, "µs", aim=200)


def _shares(name: str) -> tuple[float, float, float]:
    lines = [line for line in (FIXTURES / name).read_text("utf-8").splitlines() if line and line[0] != "#"]
    kinds = [line.split("|", 1) for line in lines]
    told = [(kind, any(each.score >= REVIEW for each in judge(text))) for kind, text in kinds]
    right = sum(hit for kind, hit in told if kind != "none")
    bad = sum(kind != "none" for kind, _ in told)
    wrong = sum(hit for kind, hit in told if kind == "none")
    return 100 * right / (right + wrong), 100 * right / bad, 100 * wrong / (len(told) - bad)
