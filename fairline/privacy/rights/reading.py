"""Reads requests, and who asked: their words are opened from the journal while the request's key is there."""

from fairline import crm, journal
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.privacy.rights import store
from fairline.privacy.rights.model import RightsRequest, Who
from fairline.privacy.rights.problems import RequestEnded


def one(c: Unit, id: str) -> RightsRequest:
    """One request. Raises NotFound."""
    found = store.one(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def running(c: Unit, id: str) -> RightsRequest:
    """One that has not ended. Raises NotFound, RequestEnded."""
    found = one(c, id)
    if found.ended_at is not None:
        raise RequestEnded
    return found


def who(c: Unit, request: RightsRequest) -> Who:
    """Who asked, in which words; nothing once they were forgotten."""
    entry = journal.one(c, request.number)
    if entry is None or entry.erased:
        return Who()
    event = entry.event
    return Who(event.name, event.address, event.words, event.agent, event.mandate, event.concerns, event.wish)


def is_mail(address: str) -> bool:
    """Whether one can be mailed there."""
    return "@" in address and crm.normal_address("email", address.strip()) is not None


def known_by(c: Unit, address: str) -> str:
    """The contact that holds an address, on whatever channel; empty where nobody does."""
    said = address.strip()
    if not said:
        return ""
    for channel in ("email", "sms", "whatsapp", "voice"):
        normal = crm.normal_address(channel, said)
        found = crm.find(c, channel, normal) if normal else None
        if found is not None and not found.erased:
            return found.id
    return ""
