"""Has things go by the numbers they had, for programs that still ask for them in the other desk's words."""

from fairline.platform.moving.hooks import LARGEST, KeepNumber
from fairline.platform.moving.writing.context import Context

_CALLED = {  # a noun of ours -> what such things are called there
    "members": "user",
    "contacts": "user",
    "companies": "organization",
    "queues": "group",
    "fields": "field",
    "macros": "macro",
    "rules": "rule",
    "views": "view",
    "forms": "form",
    "statuses": "status",
}


def keep(held: Context, noun: str, said: str, thing: str) -> None:
    """A thing that was made here goes by its number there; what was here before keeps its own."""
    kind, number = _CALLED.get(noun), said.rpartition(":")[2]
    was_here = any(note.noun == noun and note.where == said and note.code in _HERE for note in held.notes)
    is_theirs = held.move.kind == "zendesk" and number.isdecimal() and len(number) < 16 and "_" in thing
    provider = held.c.tools.facts.get(KeepNumber)
    if provider and kind and is_theirs and not was_here and int(number) < LARGEST:
        provider(held.c, KeepNumber(held.by, kind, thing, int(number)))


_HERE = ("same_address", "name_taken")
