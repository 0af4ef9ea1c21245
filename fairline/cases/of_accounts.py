"""Opens cases about the account itself: split over several trials, serving others without consent, on a list of
sanctions, changed since somebody looked at it, or outside what its mode of work allows.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import accounts, crm
from fairline.cases import ladder, store, urgent
from fairline.cases.opening import open_found
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

SPLIT = 3  # accounts of one business on free plans from which on it is a case


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Each kind of entry has its own way."""
    for entry in entries:
        FOLLOWED[entry.kind](c, entry)


def _split(c: Unit, entry: Entry[Any]) -> None:
    if entry.event.free >= SPLIT:
        open_found(c, "operator", "violation", "split", (f"group:{entry.event.group}",), ("TDA-LIMITS-CIRCUMVENT",))


def _resold(c: Unit, entry: Entry[Any]) -> None:
    """What goes out under the brand is held until somebody agreed to it, or said whose it is."""
    about = f"brand:{entry.event.brand}"
    case = open_found(c, "operator", "violation", "resale", (about,), ("TDA-NO-RESALE", "DTA-RESELL"))
    why = "the brand is another business's, and no consent names it"
    ladder.take(c, HOUSE, case, scope=about, kind="held", why=why, ground="certification", condition="decided")


def _signs(c: Unit, entry: Entry[Any]) -> None:
    """Nothing is held by signs alone: the operator looks, and asks."""
    event = entry.event
    found = {"mail domains": event.domains, "unrelated names": event.names, "seats that moved": event.seats}
    words = ", ".join(f"{name}: {many}" for name, many in found.items() if many)
    about = (f"account:{c.account}",)
    open_found(c, "operator", "violation", "resale", about, ("TDA-NO-RESALE", "DTA-RESELL"), words=words)


def _changed(c: Unit, entry: Entry[Any]) -> None:
    ref = f"account:{c.account}"
    if store.cases.open_about(c, "security", "verification", (ref,), 0) is None:
        open_found(c, "operator", "security", "verification", (ref,), ("TDA-ID-ACCOUNT",))


def _listed(c: Unit, entry: Entry[Any]) -> None:
    """What leaves is held at once, and until a person decides; nothing else lifts it (see `ladder.lapse`)."""
    refs = (f"account:{c.account}", f"listed:{entry.event.listed}")
    case = open_found(c, "operator", "security", "sanctions", refs, ("DTA-OC-CRIME",), "high")
    why = "a name behind the account is like one on a list of sanctions"
    ladder.take(c, HOUSE, case, scope="full", kind="held", why=why, ground="harm", condition="decided")


def _outside(c: Unit, entry: Entry[Any]) -> None:
    open_found(c, "operator", "violation", "outsiders", (f"month:{entry.event.month}",), ("ZS-ES-NO-EXTERNAL",))


def _void(c: Unit, entry: Entry[Any]) -> None:
    open_found(c, "operator", "violation", "authorisation_void", (f"account:{c.account}",), ("ZS-FR-VOID",), "high")


def _copies(c: Unit, entry: Entry[Any]) -> None:
    """In the operator's own account: the promise to an account that left was broken."""
    event = entry.event
    urgent.breach(c, HOUSE, title="", words="", aware=entry.at, about=(f"certificate:{event.certificate}",))


def _opened(c: Unit, entry: Entry[Any]) -> None:
    """Where the account serves its own people, whoever it opens a conversation with is inside or outside."""
    if not accounts.counts_outsiders(c):
        return
    found = crm.reached_by(c, [entry.event.contact]).get(entry.event.contact)
    emails = [address for channel, address in found.addresses if channel == "email"] if found is not None else []
    accounts.count_requester(c, entry.at, emails)


FOLLOWED: Mapping[str, Callable[[Unit, Entry[Any]], None]] = {
    "AccountsFoundTogether": _split,
    "ResaleSuspected": _resold,
    "ResaleSignsSeen": _signs,
    "IdentityChanged": _changed,
    "NameListed": _listed,
    "OutsidersServed": _outside,
    "AuthorisationVoided": _void,
    "ConversationOpened": _opened,
    "CopiesOverdue": _copies,
}
FOLLOWER = Follower("cases.accounts", frozenset(FOLLOWED), follow)
