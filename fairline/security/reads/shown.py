"""Reads in an answer whom it showed: by the ids in its address and in its body."""

import re
from typing import NamedTuple

from fairline.security.reads.model import Kind
from fairline.web.readings import Reading

CONTACT, CONVERSATION = "ctc_", "cnv_"
ANY = re.compile(r"[a-z]{3}_[0-9a-z]{26}")
_ID = re.compile(rb"[0-9a-z]{26}")
_MATTERS = re.compile(rb'"(?:requester_id|ticket_id)":\s?(\d+)')  # in the words of the Zendesk API ids are numbers
_CONTACTS = re.compile(rb'"id":\s?(\d+)')
ZENDESK = "/api/v2/"
EXPORTS = ("export", "package", "evidence", "/file")


class Shown(NamedTuple):
    """What an answer showed: of which kind, the one thing opened, and the persons (or conversations) in it."""

    kind: Kind
    subject: str
    ids: tuple[str, ...]
    many: int


def shown(reading: Reading) -> Shown | None:
    """What an answer showed of people; None where it named nobody."""
    if reading.route.startswith(ZENDESK):
        return _in_numbers(reading)
    subject, body = subject_of(reading), reading.body
    contacts = _named(body, b'"ctc_', CONTACT)
    conversations = () if contacts else _named(body, b'"cnv_', CONVERSATION)
    kind = _kind(reading, subject, is_file=not body)
    ids = contacts or (() if kind == "conversation" else conversations)
    if not ids and kind not in ("contact", "conversation", "file", "export"):
        return None
    return Shown(kind, subject, tuple(each for each in ids if each != subject), max(1, len(contacts or conversations)))


def subject_of(reading: Reading) -> str:
    """The one thing an answer's address names, by its id."""
    for each in reading.names.values():
        if isinstance(each, str) and ANY.fullmatch(each):
            return each
    return ""


def _named(body: bytes, mark: bytes, prefix: str) -> tuple[str, ...]:
    """The ids of one kind a body names, each once, in their order; cutting it up is five times as quick as a pattern
    over all of it.
    """
    if mark not in body:
        return ()
    found = dict.fromkeys([part[:26] for part in body.split(mark)[1:] if part[26:27] == b'"'])
    return tuple([prefix + each.decode() for each in found if _ID.fullmatch(each)])


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
