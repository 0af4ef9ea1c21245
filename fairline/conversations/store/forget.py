"""Finds and empties what conversations themselves say of a person: subject, address, page, the last text."""

from collections.abc import Sequence

from fairline.kit.db import Row, Unit

_THEIRS = "id IN (SELECT conversation FROM conversation_thread WHERE account = :account AND person IN (:persons))"
_PARTS = (
    ("last_text", "last_person"),
    ("subject", "opened_by"),
    ("subject_folded", "opened_by"),
    ("page", "person"),
    ("address", "person"),
)


def said_of(c: Unit, persons: Sequence[str]) -> list[Row]:
    """The conversations these persons wrote in, with what each says of them."""
    return c.all(
        "SELECT id, channel, created, address, subject, page, last_text FROM conversations"
        f" WHERE account = :account AND {_THEIRS} ORDER BY id",
        account=c.account,
        persons=list(persons),
    )


def forget(c: Unit, persons: Sequence[str]) -> int:
    """Empty it, as a replay without their keys would; how many places said anything."""
    return sum(
        c.run(
            f"UPDATE conversations SET {text} = '' WHERE account = :account AND {whose} IN (:persons)"
            f" AND {text} <> '' AND {_THEIRS}",
            account=c.account,
            persons=list(persons),
        )
        for text, whose in _PARTS
    )
