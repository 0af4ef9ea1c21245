"""Reads in an answer whom it showed: by the ids in its address and in its body."""

import re
from dataclasses import dataclass

from fairline.security.reads.model import Kind
from fairline.web.readings import Reading

CONTACT, CONVERSATION = "ctc_", "cnv_"
ANY = re.compile(r"[a-z]{3}_[0-9a-z]{26}")
_IDS = re.compile(rb'"(c(?:tc|nv)_[0-9a-z]{26})"')
_MATTERS = re.compile(rb'"(?:requester_id|ticket_id)":\s?(\d+)')  # in the words of the Zendesk API ids are numbers
_CONTACTS = re.compile(rb'"id":\s?(\d+)')
ZENDESK = "/api/v2/"
EXPORTS = ("export", "package", "evidence", "/file")


@dataclass(frozen=True, slots=True)
class Shown:
    """What an answer showed: of which kind, the one thing opened, and the persons (or conversations) in it."""

    kind: Kind
    subject: str
    ids: tuple[str, ...]
    many: int


def shown(reading: Reading) -> Shown | None:
    """What an answer showed of people; None where it named nobody."""
    if reading.route.startswith(ZENDESK):
        return _in_numbers(reading)
    subject = next((each for each in reading.names.values() if isinstance(each, str) and ANY.fullmatch(each)), "")
    contacts, conversations = _found(reading.body)
    kind = _kind(reading, subject, is_file=not reading.body)
    ids = contacts or (() if kind == "conversation" else conversations)
    if not ids and kind not in ("contact", "conversation", "file", "export"):
        return None
    return Shown(kind, subject, tuple(each for each in ids if each != subject), max(1, len(contacts or conversations)))


def _found(body: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The contacts and the conversations a body names, each once, in their order."""
    found = dict.fromkeys(_IDS.findall(body))
    told = [each.decode() for each in found]
    contacts = tuple(each for each in told if each.startswith(CONTACT))
    return contacts, tuple(each for each in told if not each.startswith(CONTACT))


def _kind(reading: Reading, subject: str, *, is_file: bool) -> Kind:
    if is_file and subject:
        return "export" if any(word in reading.route for word in EXPORTS) else "file"
    if subject.startswith(CONTACT):
        return "contact"
    if subject.startswith(CONVERSATION):
        return "conversation"
    if "search" in reading.route:
        return "search"
    return "other" if subject else "list"


def _in_numbers(reading: Reading) -> Shown | None:
    """Of an answer in the words of the Zendesk API, whose ids are numbers: `ticket:5`, `user:7`."""
    which = next((str(each) for each in reading.names.values()), "")
    what = "ticket" if "/tickets" in reading.route or "/requests" in reading.route else "user"
    if what == "user" and "/users" not in reading.route and "/search" not in reading.route:
        return None
    found = dict.fromkeys((_MATTERS if what == "ticket" else _CONTACTS).findall(reading.body))
    ids = tuple(f"user:{each.decode()}" for each in found)
    one: Kind = "conversation" if what == "ticket" else "contact"
    kind: Kind = "search" if "/search" in reading.route else one if which else "list"
    return Shown(kind, f"{what}:{which}" if which else "", ids, max(1, len(ids))) if ids or which else None
