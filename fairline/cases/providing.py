"""Takes in that a network says a number breaks its rules: the account is asked to stop, within two business days."""

from collections.abc import Sequence

from fairline.cases import asking, evidence, ladder, store
from fairline.cases.opening import open_case
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit


def provider_report(
    c: Unit, sender: str, *, rule: str, words: str, numbers: Sequence[int] = (), by: Actor = HOUSE
) -> str:
    """A carrier says that a number seems to break its rules: a case, and the account is asked to stop at once."""
    ref = f"sender:{sender}"
    before = store.cases.open_about(c, "carrier_report", rule, (ref,), 0)
    case = open_case(
        c,
        by,
        kind="carrier_report",
        side="operator",
        title="",
        about=(ref,),
        category=rule,
        clauses=("ZS-CC-VIOLATION-CONTACT", "ZS-CC-VIOLATION-RESTRICT"),
        severity="high",
    )
    if words or numbers:
        evidence.add(c, by, case, "carrier", words, numbers)
    if before is None and _restricted(c, case):
        ladder.take(c, HOUSE, case, scope="channel:sms", why="reports name further numbers", condition="answered")
    if before is None:
        asking.ask(c, HOUSE, case, "stop", "")
    return case


def _restricted(c: Unit, but: str) -> bool:
    """Whether a number was stopped in another case like it that is still open: then it is not the number."""
    live = store.cases.listed(c, "~", 100, live=True)
    return any(one.kind == "carrier_report" and one.id != but and ladder.is_measured(c, one.id) for one in live)
