"""Sets how long something is kept, within what the law allows, and says which rule is for which conversation."""

from collections.abc import Iterable, Sequence

from fairline import accounts, conversations, crm, journal
from fairline.channels import channels
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.words import say
from fairline.privacy.keeping import store
from fairline.privacy.keeping.bounds import broken
from fairline.privacy.keeping.events import RetentionSet
from fairline.privacy.keeping.model import LONGEST, OTHERS, READS, RECORDINGS, SIGN_INS, SOUND, Rule
from fairline.privacy.keeping.problems import RetentionOutOfBounds
from fairline.security import READS_KEPT

# What holds where an account decided nothing else.
STANDARD = (
    Rule(SIGN_INS, "", 90, 0, "house"),
    Rule(READS, "", READS_KEPT, 0, "house"),
    Rule(RECORDINGS, "", 180, 0, "house"),
)
UNSCOPED = frozenset(OTHERS) - frozenset(SOUND)  # kept alike wherever they are from


def kinds() -> tuple[str, ...]:
    """What rules may be about: conversations by channel, files, visitors who never wrote, contacts, sign-ins."""
    return (*sorted(channels()), *OTHERS)


def listed(c: Unit) -> list[Rule]:
    """The rules that hold: the account's, and the house's where it has none."""
    own = store.rules(c)
    return [*own, *(rule for rule in STANDARD if rule.kind not in {each.kind for each in own})]


def reads_kept(c: Unit, asked: None = None) -> int | None:
    """For how many days the account keeps who read what: security forgets it, night by night."""
    return next((rule.days for rule in listed(c) if rule.kind == READS), None)


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
    if scope and (kind in UNSCOPED or not _is_scope(scope)):
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
    return family(c, ended.contact)


def family(c: Unit, contact: str) -> list[str]:
    """A contact and whoever was merged into them; nobody of nobody."""
    try:
        return crm.family(c, contact) if contact else []
    except NotFound:
        return [contact]


def _is_scope(scope: str) -> bool:
    what, _, which = scope.partition(":")
    return (what == "queue" and bool(which)) or (what == "country" and len(which) == 2 and which.isupper())


def told(c: Unit, language: str) -> list[str]:
    """Every rule that holds now, in words, a line each."""
    return [_line(rule, language) for rule in listed(c)]


def _line(rule: Rule, language: str) -> str:
    where = f" ({rule.scope})" if rule.scope else ""
    days = say("privacy.record.kept.days", language, days=rule.days)
    return f"{say(f'privacy.keeping.kind.{rule.kind}', language)}{where}: {days}"
