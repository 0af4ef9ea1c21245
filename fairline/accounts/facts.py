"""What the gate may ask of an account: which agreement holds and whether it was accepted, and how it stands."""

from fairline.accounts import following, notices, store
from fairline.accounts.agreements import bound, waiting, waiting_for_family
from fairline.accounts.figures import parameters
from fairline.accounts.operators import operator_account
from fairline.agreements import TERMS, Followed, family_of
from fairline.gate import Act, Agreed, Agreement, Behind, FamilyTerms, LetterBehind, Standing
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound


def agreement(c: Unit, act: Act) -> Agreement | None:
    """The version in force at this instant, and whether all was accepted that an owner is asked to accept."""
    try:
        missing = waiting(c)
        if missing:
            return Agreement(missing[0].name, accepted=False, document=missing[0].document)
        return Agreement(bound(c).holding(TERMS, c.at)[-1].name, accepted=True)
    except NotFound:
        return None


def family_terms(c: Unit, act: Act) -> FamilyTerms | None:
    """Whether the terms of the family an act's channel belongs to were accepted."""
    family = family_of(f"channel:{getattr(act, 'channel', '')}")
    if family is None:
        return None
    try:
        missing = waiting_for_family(c, family.name)
    except NotFound:
        return None
    if missing:
        return FamilyTerms(family.name, missing[0].document, missing[0].name, accepted=False)
    return FamilyTerms(family.name, family.document, "", accepted=True)


def agreed(c: Unit, act: Act) -> Agreed | None:
    """The figures that bind the account at this instant."""
    try:
        found = parameters(c)
    except NotFound:
        return None
    told = {name: held[0].signed or f"{held[0].document} {held[0].version}" for name, held in found.sources.items()}
    return Agreed(found.values, told)


def letter_behind(c: Unit, act: Act) -> Behind:
    """What stands behind a letter of the house: a notice, or the wish to hear of changes."""
    return Behind(notices.is_behind(c, act) or following.is_known(c, act), None, "")


def followed(c: Unit, nothing: object) -> bool:
    """Whether changes can be followed by mail: somebody is named as the operator."""
    return operator_account(c) is not None


def standing(c: Unit, act: Act) -> Standing | None:
    """How the account stands, and the measures that hold."""
    found = store.accounts.account(c)
    return Standing(found.standing, store.measures.holding(c)) if found else None


FACTS = {
    Agreement: agreement,
    FamilyTerms: family_terms,
    Agreed: agreed,
    Standing: standing,
    LetterBehind: letter_behind,
    Followed: followed,
}
