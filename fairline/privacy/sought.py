"""What is looked for after an erasure, so that its absence is seen and not believed.

It is gathered from what the modules handed out before they forgot: addresses, names, texts. An address is looked for
everywhere. A full name or a longer text may be somebody else's words too: it counts wherever it does not stand in
another person's row. A first name alone or a few words ("thank you") mean something only beside the contact's ids.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

import msgspec

from fairline.crm import folded

Weight = Literal["always", "unless_anothers", "beside_own"]

ADDRESSES = frozenset({"address", "email", "user_id", "phone"})
NAMES = frozenset({"name", "names", "author"})
# Keys of rows under which our own words stand, not the contact's.
OURS = frozenset({
    "id", "kind", "channel", "state", "type", "from", "to", "number", "at", "created", "since", "until", "locale",
    "time_zone", "country", "region", "known_from", "company", "field", "label", "said_by", "speaker", "role", "place",
    "module", "summary", "conversation", "size", "site", "blob", "request",
})  # fmt: skip
SHORTEST = 4  # letters; anything shorter stands everywhere
SHORTEST_ADDRESS = 5
TELLING = 20  # letters from which a text is somebody's own words
LONGEST = 80  # letters of a text that are looked for: what quotes it quotes its beginning
MOST = 150  # texts, the longest; a message more or less does not hide where a module kept them

ID = re.compile(r"\b(?:ctc|psn|cnv|msg|att|act|vis|nte|mem|cpy)_[0-9a-z]{26}\b")
OWN = frozenset({"ctc", "psn", "cnv", "msg", "att", "act", "vis", "nte"})  # ids that belong to one contact alone
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")


class Sought(msgspec.Struct, frozen=True):
    """One thing that is looked for."""

    text: str
    weight: Weight


class Everything(msgspec.Struct, frozen=True):
    """All that is looked for, the ids by which the contact's own rows are known, and the files to be deleted."""

    things: tuple[Sought, ...]
    own: frozenset[str]
    blobs: tuple[str, ...] = ()


def gather(rows: Iterable[Mapping[str, Any]], own: Iterable[str], spared: Iterable[str] = ()) -> Everything:
    """What to look for, from the rows that were handed out. `spared` are addresses that another contact holds."""
    held = list(rows)
    said = [(key, text.strip()) for row in held for key, text in texts("", row)]
    left = {text.lower() for text in spared}
    things = [_weighed(key, text) for key, text in said if text.lower() not in left and not _is_plain(key, text)]
    kept = list(dict.fromkeys(thing for thing in things if thing is not None))
    words = [thing for thing in kept if thing.weight != "always"]
    fewer = {thing.text for thing in sorted(words, key=lambda thing: -len(thing.text))[:MOST]}
    return Everything(
        tuple(thing for thing in kept if thing.weight == "always" or thing.text in fewer),
        frozenset((*own, *(found for found in _ids(held) if found[:3] in OWN))),
        tuple(dict.fromkeys(text for key, text in said if key == "blob")),
    )


def forms(text: str) -> tuple[str, ...]:
    """How a text may have been written down: as it is, folded for a search, inside JSON either way; small letters."""
    ways = (text, folded(text), json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1])
    digits = "".join(filter(str.isdigit, text))
    number = (digits,) if text.startswith("+") and len(digits) >= SHORTEST_ADDRESS else ()
    return tuple(dict.fromkeys(way.lower() for way in (*ways, *number)))


def _weighed(key: str, text: str) -> Sought | None:
    if key in ADDRESSES:
        return Sought(text, "always") if len(text) >= SHORTEST_ADDRESS else None
    if key in NAMES:
        return _name(text)
    is_words = len(text) >= SHORTEST and (" " in text or "@" in text)
    return Sought(text[:LONGEST], "unless_anothers" if len(text) >= TELLING else "beside_own") if is_words else None


def _name(text: str) -> Sought | None:
    if len(text) < SHORTEST:
        return None
    return Sought(text, "unless_anothers" if " " in text else "beside_own")


def texts(key: str, value: Any) -> Iterable[tuple[str, str]]:
    """Every text in a row that was handed out, each with the key it stands under."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from texts(str(name), inner)
    elif isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        for inner in value:
            yield from texts(key, inner)


def _is_plain(key: str, text: str) -> bool:
    """Whether it says nothing about anybody: our own words, nothing at all, an id, an instant."""
    return key in OURS or not text or bool(ID.fullmatch(text) or _INSTANT.match(text))


def _ids(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    return ID.findall(json.dumps(rows, default=str))
