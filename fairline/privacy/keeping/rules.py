"""Sets how long something is kept, within what the law allows, and says which rule is for which conversation."""

from collections.abc import Iterable, Sequence

from fairline import accounts, conversations, crm, journal
from fairline.channels import channels
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.privacy.keeping import store
from fairline.privacy.keeping.bounds import broken
from fairline.privacy.keeping.events import RetentionSet
from fairline.privacy.keeping.model import LONGEST, OTHERS, SIGN_INS, Rule
from fairline.privacy.keeping.problems import RetentionOutOfBounds

STANDARD = (Rule(SIGN_INS, "", 90, 0, "house"),)  # what holds where an account decided nothing else


def kinds() -> tuple[str, ...]:
    """What rules may be about: conversations by channel, files, visitors who never wrote, contacts, sign-ins."""
    return (*sorted(channels()), *OTHERS)


def listed(c: Unit) -> list[Rule]:
    """The rules that hold: the account's, and the house's where it has none."""
    own = store.rules(c)
    return [*own, *(rule for rule in STANDARD if rule.kind not in {each.kind for each in own})]


def put(c: Unit, by: Actor, kind: str, days: int | None, scope: str = "", why: str = "") -> None:
    """Keep what is of a kind for so many days after it ended; None: until somebody forgets it.

    Raises BadInput, RetentionOutOfBounds where the law of the account's country says otherwise.
    """
    check(c, kind, days, scope, why)
    journal.append(c, by, RetentionSet(kind=kind, scope=scope, days=days, why=why))


def check(c: Unit, kind: str, days: int | None, scope: str, why: str = "") -> None:
    """Whether such a rule may be. Raises as `put` does."""
    faults = {}
    if kind not in kinds():
        faults["kind"] = "kit.field.invalid"
    if days is not None and not 1 <= days <= LONGEST:
        faults["days"] = "kit.field.invalid"
    if scope and (kind in OTHERS or not _is_scope(scope)):
        faults["scope"] = "kit.field.invalid"
    if faults:
        raise BadInput(what="retention", fields=faults)
    bound = broken(kind, accounts.account(c).country, days, why)
    if bound is not None:
        raise RetentionOutOfBounds(
            clauses=("TDP19-RETENTION-TENANT",), law=bound.law, least=bound.least or "–", most=bound.most or "–"
        )


def days_for(rules: Sequence[Rule], queue: str, places: Iterable[str]) -> int | None:
    """How many days a conversation is kept: its queue's rule, else its country's shortest, else its channel's."""
    held = {rule.scope: rule.days for rule in rules}
    own = held.get(f"queue:{queue}")
    by_place = min((held[f"country:{place}"] for place in places if f"country:{place}" in held), default=None)
    return next((days for days in (own, by_place, held.get("")) if days is not None), None)


def places_of(c: Unit, contact: str) -> tuple[str, ...]:
    """The countries a contact may be in; none where nobody knows them any more."""
    try:
        where = crm.whereabouts(c, contact)
    except NotFound:
        return ()
    return tuple({place.partition("-")[0] for place in where.places}) if where else ()


def family_of(c: Unit, ended: conversations.Ended) -> list[str]:
    """Every contact a conversation is of."""
    try:
        return crm.family(c, ended.contact) if ended.contact else []
    except NotFound:
        return [ended.contact]


def _is_scope(scope: str) -> bool:
    what, _, which = scope.partition(":")
    return (what == "queue" and bool(which)) or (what == "country" and len(which) == 2 and which.isupper())
