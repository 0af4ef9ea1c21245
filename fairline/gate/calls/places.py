"""Where everybody in a call may be: whom it is with, by all that is known of them, and those of us who speak."""

from fairline.gate.acts_calls import Listen, Record
from fairline.gate.facts import Facts, Whereabouts
from fairline.gate.facts_calls import MemberPlaces
from fairline.gate.packs import place_of_number
from fairline.gate.verdict import Unknown

NOWHERE = ""  # a place nobody knows: the strictest law of all counts there


def places_in(act: Record | Listen, facts: Facts) -> tuple[str, ...]:
    """Every place (ISO 3166), `""` among them for a party of whom nobody knows where they are."""
    return tuple(sorted({*_theirs(act, facts), *_ours(facts)}))


def _theirs(act: Record | Listen, facts: Facts) -> tuple[str, ...]:
    by_number = place_of_number(act.address)
    try:
        found = facts[Whereabouts].places
    except Unknown:
        found = ()
    numbered = (by_number,) if by_number and not any(each.startswith(by_number) for each in found) else ()
    return (*found, *numbered) or (NOWHERE,)


def _ours(facts: Facts) -> tuple[str, ...]:
    try:
        return facts[MemberPlaces].places or (NOWHERE,)
    except Unknown:
        return (NOWHERE,)
