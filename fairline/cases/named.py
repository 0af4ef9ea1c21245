"""What people call the things that cases are about: names instead of ids, as far as whoever looks may know them."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from fairline import accounts, channels, conversations, crm, numbers, security
from fairline.cases import published
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import knows, say

LAST = 8  # signs of an id that are shown where a thing has no name


def named(c: Unit, refs: Iterable[str], language: str, *, desk: bool = False) -> dict[str, str]:
    """The name of each of these references. The desk learns no name of a contact: whose they are is the account's."""
    by_kind: dict[str, list[str]] = {}
    for ref in dict.fromkeys(refs):
        by_kind.setdefault(ref.partition(":")[0], []).append(ref)
    told: dict[str, str] = {}
    for kind, mine in by_kind.items():
        known = {} if desk and kind == "contact" else NAMES.get(kind, _nothing)(c, [_id(ref) for ref in mine])
        told |= {ref: known.get(_id(ref)) or _plain(ref, language) for ref in mine}
    return told


def _plain(ref: str, language: str) -> str:
    """A thing without a name: what kind of thing, and the last signs of its id; or the scope in words."""
    kind, _, of = ref.partition(":")
    key = f"cases.ref.{kind}_{of}" if knows(f"cases.ref.{kind}_{of}") else f"cases.ref.{kind}"
    if not knows(key):
        return ref
    tail = of[-LAST:].upper() if "_" in of else of
    return say(key, language, of=f"{tail[:4]}-{tail[4:]}" if "_" in of else tail).strip()


def _members(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    return accounts.names_of(c, ids)


def _senders(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    mail = channels.channel("email")
    boxes = dict(mail.senders(c)) if mail is not None else {}
    return boxes | {one.id: f"{one.name} ({one.number})" if one.name else one.number for one in numbers.text_senders(c)}


def _brands(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    return {one: accounts.brand(c, one).name for one in ids}


def _tokens(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    return security.token_names(c, ids)


def _teams(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    return {one.id: one.name for one in accounts.every_team(c, "", 1_000) if one.id in ids}


def _contacts(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    told = {}
    for one in ids:
        try:
            told[one] = crm.contact(c, one).name
        except NotFound:
            continue
    return told


def _conversations(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    told = {}
    for one in ids:
        try:
            told[one] = f"#{conversations.conversation(c, one).reference}"
        except NotFound:
            continue
    return told


def _files(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    return {one: held.name for one, held in channels.find(c, ids).items()}


def _things(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    return {_id(one.ref): one.name for one in published.things(c) if _id(one.ref) in ids}


def _nothing(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    return {}


def _id(ref: str) -> str:
    return ref.partition(":")[2]


NAMES: Mapping[str, Callable[[Unit, Sequence[str]], Mapping[str, str]]] = {
    "member": _members,
    "sender": _senders,
    "brand": _brands,
    "page": _brands,
    "token": _tokens,
    "team": _teams,
    "contact": _contacts,
    "conversation": _conversations,
    "file": _files,
    "form": _things,
    "reply": _things,
    "macro": _things,
    "rule": _things,
    "survey": _things,
    "clip": _things,
}
