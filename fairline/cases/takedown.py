"""Rights and takedown: a valid notice removes a thing at once, a counter notice brings it back unless there is a suit.

Title 17 of the United States Code, section 512(c) and (g); clauses TDA-CONTENT-IP and DTA-IP-THEFT.
"""

from collections.abc import Sequence

from fairline.accounts import SHOWN, measures_of
from fairline.cases import evidence, ladder, lengths, store
from fairline.cases.events import StrikeCounted
from fairline.cases.model import Case
from fairline.cases.opening import find
from fairline.cases.running import meet, start
from fairline.cases.telling import tell
from fairline.cases.urgent import files_of
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput

# What a notice has to hold (section 512(c)(3)(A)), and a counter notice (section 512(g)(3)).
NOTICE = frozenset({"signed", "work", "location", "contact", "good_faith", "accurate"})
COUNTER = frozenset({"signed", "location", "good_faith", "jurisdiction"})
COUNTERED = "countered"
REMOVES = frozenset({*SHOWN, "sender", "domain"}) - {"file"}  # files go with their messages


def accept(c: Unit, actor: Actor, id: str, why: str, stated: Sequence[str]) -> None:
    """The notice holds what it must: what the case names is removed everywhere it is shown, and counts as a strike.

    Raises BadInput where something is missing from the notice.
    """
    case = find(c, id)
    _complete(NOTICE, stated)
    things = [ref for ref in case.about if ref.partition(":")[0] in REMOVES]
    if not things:
        raise BadInput(what="about", fields={"about": "kit.field.required"})
    for ref in (*things, *files_of(c, things)):
        ladder.take(c, actor, id, scope=ref, kind="removed", why=why, condition="a valid counter notice, or withdrawal")
    clause = case.clauses[0] if case.clauses else "TDA-CONTENT-IP"
    until = Millis(lengths.due(c, "strike", c.at))
    append(c, actor, StrikeCounted(case=id, clause=clause, until=until))
    meet(c, actor, id, "remove", "triage")
    upheld = [one for one in store.parts.strikes(c, c.at) if one.clause == clause]
    if len(upheld) >= 3:
        ladder.propose(c, HOUSE, id, "terminate", f"{len(upheld)} strikes under {clause}")


def counter(c: Unit, actor: Actor, id: str, words: str, stated: Sequence[str]) -> None:
    """A counter notice: unless a suit is told of, what was removed comes back after ten business days and by the
    fourteenth. Raises BadInput where something is missing from it.
    """
    find(c, id)
    _complete(COUNTER, stated)
    evidence.add(c, actor, id, "account", words)
    start(c, id, "restore")
    start(c, id, "restore_latest")


def suit(c: Unit, actor: Actor, id: str, words: str) -> None:
    """Who sent the notice went to court: what was removed stays so."""
    find(c, id)
    evidence.add(c, actor, id, "reporter", words)
    meet(c, actor, id, "restore", "restore_latest")


def restore(c: Unit, case: Case) -> None:
    """Ten business days passed without a suit: what was removed is back."""
    if any(held.lifted is None for held in measures_of(c, case.id)):
        ladder.lift(c, HOUSE, case.id, "met", "no suit within the time of the law")
    meet(c, HOUSE, case.id, "restore_latest")
    tell(c, case, "restored")


def _complete(needed: frozenset[str], stated: Sequence[str]) -> None:
    missing = needed - set(stated)
    if missing:
        raise BadInput(
            what=", ".join(sorted(missing)), fields={f"stated.{name}": "kit.field.required" for name in missing}
        )
