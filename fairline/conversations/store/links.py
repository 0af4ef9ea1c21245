"""Writes and reads what conversations have to do with one another; moves lines; deletes for good."""

from collections.abc import Sequence

from fairline.kit.db import Unit

KEPT_IN = ("tags", "values", "participants", "watchers", "links", "reads", "thread", "drafts", "writers")


def link(c: Unit, conversation: str, other: str, kind: str) -> None:
    """It has to do with another."""
    c.run(
        "INSERT INTO conversation_links(account, conversation, other, kind)"
        " VALUES(:account, :conversation, :other, :kind) ON CONFLICT DO NOTHING",
        account=c.account,
        conversation=conversation,
        other=other,
        kind=kind,
    )


def unlink(c: Unit, conversation: str, other: str, kind: str) -> None:
    """It has nothing to do with it any more, in this way."""
    c.run(
        "DELETE FROM conversation_links WHERE account = :account AND conversation = :conversation AND other = :other"
        " AND kind = :kind",
        account=c.account,
        conversation=conversation,
        other=other,
        kind=kind,
    )


def links(c: Unit, conversation: str) -> list[tuple[str, str]]:
    """What it has to do with: (kind, other); those that name it come as `kind_back`."""
    rows = c.all(
        "SELECT kind, other FROM conversation_links WHERE account = :account AND conversation = :id UNION ALL"
        " SELECT kind || '_back' AS kind, conversation AS other FROM conversation_links WHERE account = :account"
        " AND other = :id ORDER BY kind, other",
        account=c.account,
        id=conversation,
    )
    return [(row["kind"], row["other"]) for row in rows]


def linked(c: Unit, other: str, kind: str) -> list[str]:
    """The conversations that are linked to another so."""
    rows = c.all(
        "SELECT conversation FROM conversation_links WHERE account = :account AND other = :other AND kind = :kind"
        " ORDER BY conversation",
        account=c.account,
        other=other,
        kind=kind,
    )
    return [row["conversation"] for row in rows]


def merged_into(c: Unit, conversation: str) -> list[str]:
    """The conversations that go on in this one, theirs included."""
    found, asked = [], [conversation]
    while asked:
        rows = c.all(
            "SELECT id FROM conversations WHERE account = :account AND merged_into IN (:ids) AND merged_into <> ''"
            " ORDER BY id",
            account=c.account,
            ids=asked,
        )
        asked = [row["id"] for row in rows if row["id"] not in found]
        found += asked
    return found


def sides(c: Unit, conversation: str) -> list[str]:
    """The conversations begun beside this one."""
    rows = c.all(
        "SELECT id FROM conversations WHERE account = :account AND side_of = :id AND side_of <> '' ORDER BY id",
        account=c.account,
        id=conversation,
    )
    return [row["id"] for row in rows]


def move_lines(c: Unit, source: str, target: str, numbers: Sequence[int] | None = None) -> None:
    """Put lines, by their entries' numbers or all, into another conversation."""
    only = "" if numbers is None else " AND number IN (:numbers)"
    values = {} if numbers is None else {"numbers": list(numbers)}
    c.run(
        "UPDATE conversation_thread SET conversation = :target WHERE account = :account"
        f" AND conversation = :source{only}",
        account=c.account,
        source=source,
        target=target,
        **values,
    )


def delete(c: Unit, conversation: str) -> None:
    """Nothing is left of it."""
    for each in KEPT_IN:
        c.run(
            f"DELETE FROM conversation_{each} WHERE account = :account AND conversation = :id",
            account=c.account,
            id=conversation,
        )
    c.run("DELETE FROM conversation_links WHERE account = :account AND other = :id", account=c.account, id=conversation)
    c.run("DELETE FROM conversations WHERE account = :account AND id = :id", account=c.account, id=conversation)
