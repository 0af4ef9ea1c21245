"""An account's mode of work: set by the operator, asked wherever something is switched on, sent or taken in."""

from collections.abc import Mapping
from weakref import WeakKeyDictionary

from fairline.accounts import telecoms
from fairline.accounts.accounts import account
from fairline.accounts.modes import catalogue, store
from fairline.accounts.modes.catalogue import Mode
from fairline.accounts.modes.events import AuthorisationRestored, AuthorisationVoided, ModeChosen
from fairline.accounts.notices import notify
from fairline.agreements import families
from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.kit.ids import Ids

_KNOWN: WeakKeyDictionary[Ids, dict[str, tuple[int, Mode | None]]] = WeakKeyDictionary()  # one a process
TOLD = frozenset({"owner", "admin", "compliance_officer"})


class OutsideMode(Problem):
    """The account works in the mode `mode`, whose list has no `feature`."""

    status = 403
    type = "outside-mode"


def own(c: Unit) -> Mode | None:
    """The mode the account is set to; None where it works like any other."""
    row = store.row(c)
    return catalogue.mode(row["mode"], row["version"]) if row is not None and row["mode"] else None


def known(c: Unit) -> Mode | None:
    """The same, as of a second ago at most: for what is asked at every entry."""
    held = _KNOWN.setdefault(c.tools.ids, {})
    found = held.get(c.account)
    if found is None or found[0] <= c.at:
        found = held[c.account] = (c.at + 1000, own(c))
    return found[1]


def forget(c: Unit) -> None:
    """The account's mode changed."""
    _KNOWN.get(c.tools.ids, {}).pop(c.account, None)


def choose(c: Unit, actor: Actor, name: str, evidence: str) -> Mode | None:
    """Set the account to a mode, in its newest version, or to none (empty). Raises BadInput, NotFound."""
    account(c)
    if not evidence.strip():
        raise BadInput(what="evidence", fields={"evidence": "kit.field.required"})
    chosen = catalogue.mode(name) if name else None
    event = ModeChosen(mode=name, version=chosen.version if chosen else 0, evidence=evidence.strip())
    append(c, actor, event)
    notify(
        c,
        HOUSE,
        "accounts.modes.chosen" if chosen else "accounts.modes.left",
        TOLD,
        values={"mode": dict(chosen.title) if chosen else ""},
        clause=chosen.clauses[0] if chosen else "",
        href="/admin/mode",
        banner_days=30,
    )
    return chosen


def require_feature(c: Unit, feature: str) -> None:
    """Do nothing where the account's mode has a feature, or it has no mode, and no answer about rights is missing.
    Raises OutsideMode, RightsUnanswered.
    """
    mode = own(c)
    if mode is not None and feature not in mode.features:
        raise OutsideMode(mode=mode.name, feature=feature, clauses=mode.clauses)
    telecoms.require_answered(c, feature)


def is_registered_only(c: Unit) -> bool:
    """Whether nobody sees a page for contacts before they came in."""
    mode = own(c)
    return mode is not None and mode.registered_only


def takes_profiles(c: Unit) -> bool:
    """Whether more may be known of people than what signs them in and what they are answered by."""
    mode = known(c)
    return mode is None or not mode.impersonal


def counts_outsiders(c: Unit) -> bool:
    """Whether it matters if who writes is one of the organisation's own people."""
    mode = known(c)
    return mode is not None and mode.outsiders_per_cent is not None


def keeps_originals(c: Unit) -> bool:
    """Whether what comes in may be kept as it came, besides what was read in it."""
    mode = own(c)
    return mode is None or not mode.impersonal


def void(c: Unit, actor: Actor, found: str, what: str, evidence: str) -> None:
    """A person confirmed that personal data lie unmasked in the account: its authorisation is void from now on, and no
    deleting alone brings it back. Raises NotFound where the account is in no such mode, BadInput.
    """
    mode = own(c)
    if mode is None or not mode.impersonal:
        raise NotFound(what="mode")
    if not found.strip() or not evidence.strip():
        raise BadInput(what="found", fields={"found" if evidence.strip() else "evidence": "kit.field.required"})
    append(c, actor, AuthorisationVoided(found=found.strip(), what=what.strip(), evidence=evidence.strip()))
    notify(
        c,
        HOUSE,
        "accounts.modes.void",
        TOLD,
        clause="ZS-FR-VOID",
        letter=True,
        href="/admin/mode",
        banner_days=3_650,
        lasting=True,
    )


def restore(c: Unit, actor: Actor, proof: str) -> None:
    """The operator signs that what was found is cleaned up. Raises BadInput, NotFound where nothing is void."""
    row = store.row(c)
    if row is None or row["voided"] is None:
        raise NotFound(what="voided")
    if len(proof.strip()) < 20:
        raise BadInput(what="proof", fields={"proof": "kit.field.required"})
    append(c, actor, AuthorisationRestored(mode=row["mode"], proof=proof.strip()))


def features(c: Unit) -> Mapping[str, bool]:
    """Every feature there is, and whether the account may use it."""
    every = [feature for family in families().values() for feature in family.features]
    mode = own(c)
    return {each: mode is None or each in mode.features for each in (*every, *catalogue.ADD_ONS)}
