"""Asks what a sender's domain says of the machine a mail came from (SPF, RFC 7208), by a look-up it is handed."""

import warnings
from collections.abc import Callable
from typing import Any

from fairline.kit.wire.ways import NoAnswer

with warnings.catch_warnings():  # the library is older than what its language warns of now
    warnings.simplefilter("ignore")
    import spf

LookUp = Callable[[str, str], tuple[str, ...]]  # (name, kind of record) -> the records as text


class _Asked(spf.query):  # type: ignore[misc]  # the library has no types
    """The library's question, with somebody else looking up the names."""

    look_up: LookUp

    def dns(self, name: str, qtype: str, cnames: Any = None, ignore_void: bool = False) -> list[Any]:
        if qtype not in ("A", "AAAA", "MX", "PTR", "TXT") or not name:
            return []
        try:
            found = self.look_up(str(name).rstrip("."), qtype)
        except NoAnswer as error:
            raise spf.TempError(f"DNS {error}") from error
        if qtype == "TXT":
            return [(one.encode(),) for one in found]
        if qtype == "MX":
            return [(int(one.split(" ", 1)[0]), one.split(" ", 1)[1]) for one in found]
        return list(found)


def check(look_up: LookUp, address: str, sender: str, helo: str) -> str:
    """The result in one word; `none` where it cannot be asked."""
    if not address:
        return "none"
    try:
        asked = _Asked(i=address, s=sender or f"postmaster@{helo}", h=helo, timeout=10)
        asked.look_up = look_up
        return str(asked.check()[0])
    except Exception:  # what a library makes of hostile records is not known
        return "permerror"
