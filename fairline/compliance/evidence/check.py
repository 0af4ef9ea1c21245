"""Checks a pack of evidence without a database: `python check.py FILE [KEY]`, or `fairline evidence verify FILE`.

It needs Python and the `cryptography` package, and nothing of Fairline: whoever receives a pack may read these lines
first. KEY is the installation's public key as they know it from elsewhere; without it they compare the one told.
"""

import base64
import hashlib
import json
import sys
from itertools import pairwise
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

FORMAT = "fairline-evidence-1"


def check(pack: dict[str, Any], key: str = "") -> tuple[list[str], dict[str, Any]]:
    """What is wrong with a pack (nothing where it holds), and what was checked.

    Checked are the signature over everything but itself; each entry's hash, from the one before it and all that lies
    in it; that entries which follow one another are linked; that what is told of an entry's rulings, consents and
    agreement stands in entries of the pack; and every witness for an entry whose sealed part is gone.
    """
    faults = [*_format(pack), *_signature(pack, key)]
    entries = [one for one in pack.get("entries", []) if isinstance(one, dict)]
    witnesses = _witnesses(entries)
    for one in entries:
        faults += _entry(one, str(pack.get("house", "")), witnesses)
    segments = _segments(entries)
    faults += _links(entries) + _named(pack, {one.get("number") for one in entries})
    told = {"entries": len(entries), "segments": segments, "key": pack.get("key", ""), "head": pack.get("head", {})}
    return faults, told


def signed(pack: dict[str, Any]) -> bytes:
    """What the signature is over: the pack without it, as JSON with sorted names and no spaces."""
    rest = {name: value for name, value in pack.items() if name != "signature"}
    return json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def digest(before: bytes, house: str, one: dict[str, Any], sealed: bytes) -> bytes:
    """An entry's hash: SHA-256 over the hash before it and its parts, each with its length in eight bytes."""
    head = "\n".join((
        house, str(one["number"]), str(one["at"]), one["actor"], one["kind"], one["subject"] or "", one["person"] or "",
    ))  # fmt: skip
    found = hashlib.sha256(before)
    for part in (head.encode(), one["clear"].encode(), sealed):
        found.update(len(part).to_bytes(8, "big"))
        found.update(part)
    return found.digest()


def _format(pack: dict[str, Any]) -> list[str]:
    return [] if pack.get("format") == FORMAT else [f"this is no pack of the format {FORMAT}"]


def _signature(pack: dict[str, Any], key: str) -> list[str]:
    if key and key != pack.get("key"):
        return ["it is signed with another key than the one you know"]
    try:
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(pack["key"]))
        public.verify(base64.b64decode(pack["signature"]), signed(pack))
    except (KeyError, ValueError, TypeError, InvalidSignature):
        return ["the signature does not fit: the file was changed after it was signed"]
    return []


def _entry(one: dict[str, Any], house: str, witnesses: dict[str, set[str]]) -> list[str]:
    try:
        number, hash_ = one["number"], bytes.fromhex(one["hash"])
        before = bytes.fromhex(one["before"])
        sealed = base64.b64decode(one["sealed"]) if one["sealed"] else b""
        found = digest(before, house, one, sealed)
    except (KeyError, ValueError, TypeError):
        return [f"entry {one.get('number')}: it cannot be read"]
    if found == hash_:
        return []
    if one["sealed"] == "" and hashlib.sha256(found + hash_).hexdigest() in witnesses.get(str(number), ()):
        return []  # its time was over and its words are gone; a later entry bears witness to the rest
    return [f"entry {number}: its hash does not fit what lies in it"]


def _witnesses(entries: list[dict[str, Any]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in entries:
        if one.get("kind") == "EntriesEmptied":
            for number, told in json.loads(one["clear"]).get("witnesses", {}).items():
                found.setdefault(number, set()).add(told)
    return found


def _links(entries: list[dict[str, Any]]) -> list[str]:
    wrong = []
    for first, second in pairwise(entries):
        if second.get("number", 0) <= first.get("number", 0):
            wrong.append(f"entry {second.get('number')}: it stands out of order")
        elif second["number"] == first["number"] + 1 and second.get("before") != first.get("hash"):
            wrong.append(f"entry {second['number']}: it does not follow the one before it")
    return wrong


def _segments(entries: list[dict[str, Any]]) -> list[list[int]]:
    """Runs of entries without a gap: the first and the last number of each."""
    runs: list[list[int]] = []
    for one in entries:
        number = one.get("number", 0)
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return runs


def _named(pack: dict[str, Any], there: set[Any]) -> list[str]:
    named = [
        one.get("entry") for part in ("consents", "rulings", "agreements", "originators") for one in pack.get(part, [])
    ]
    return [f"entry {number}: it is told of and not in the pack" for number in named if number not in there]


def main(said: list[str]) -> int:
    """The command: 0 where the pack holds, 1 where it does not."""
    with open(said[0], encoding="utf-8") as file:
        faults, told = check(json.load(file), said[1] if len(said) > 1 else "")
    sys.stdout.write(json.dumps({"holds": not faults, "faults": faults} | told, indent=1) + "\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
