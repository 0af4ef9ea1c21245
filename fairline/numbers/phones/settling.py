"""Tells what a number lacks, and makes it active once it lacks nothing."""

from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.numbers.phones import countries, events, store
from fairline.numbers.phones.model import Papers, Phone


def missing(c: Unit, phone: Phone) -> tuple[str, ...]:
    """What has to be there before it may be used: terms, papers, papers_open, papers_rejected, papers_expired,
    own_use, trunk.
    """
    lacks: list[str] = []
    version = countries.terms_of(phone.country)
    accepted = store.terms(c, phone.country) if version else None
    if version and (accepted is None or accepted.version != version):
        lacks.append("terms")
    held = store.papers(c, phone.country, phone.kind)
    if countries.asked_of(phone.country, phone.kind):
        lacks += _lacking(held)
    if countries.is_designated(phone.country) and not (held and held.own_use):
        lacks.append("own_use")
    if "voice" in phone.capabilities and not phone.trunk:
        lacks.append("trunk")
    return tuple(lacks)


def _lacking(papers: Papers | None) -> list[str]:
    if papers is None or papers.state == "draft":
        return ["papers"]
    return {"submitted": ["papers_open"], "rejected": ["papers_rejected"], "expired": ["papers_expired"]}.get(
        papers.state, []
    )


def settle(c: Unit, by: Actor, id: str) -> None:
    """Make a number active where nothing is missing any more, and have it wait where something is again."""
    phone = store.one(c, id)
    if phone is None or phone.state not in ("documents", "active"):
        return
    lacks = missing(c, phone)
    if phone.state == "documents" and not lacks:
        append(c, by, events.PhoneNumberActivated(phone=id))
    elif phone.state == "active" and lacks and not _has_time(c, phone):
        append(c, by, events.PhoneNumberWaits(phone=id, missing=lacks))


def settle_country(c: Unit, by: Actor, country: str) -> None:
    """The same for every number of a country."""
    for phone in store.every(c):
        if phone.country == country:
            settle(c, by, phone.id)


def _has_time(c: Unit, phone: Phone) -> bool:
    """What was in use stays so until the deadline of its papers (ZS-NUM-DECOMMISSION), or while new ones are read."""
    papers = store.papers(c, phone.country, phone.kind)
    return papers is not None and papers.deadline is not None and c.at < papers.deadline
