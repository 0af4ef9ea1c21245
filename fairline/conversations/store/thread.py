"""Writes and reads the lines of threads."""

from collections.abc import Sequence
from typing import Any

import msgspec

from fairline.conversations.model import STAGES, ThreadLine
from fairline.kit.db import Row, Unit

_NAMES = ThreadLine.__struct_fields__
COLUMNS = ", ".join(_NAMES)
_ADD = (
    f"INSERT INTO conversation_thread(account, {COLUMNS}) VALUES(:account, {', '.join(f':{name}' for name in _NAMES)})"
)


def add(c: Unit, line: ThreadLine) -> None:
    """One more line."""
    c.run(_ADD, account=c.account, **{name: getattr(line, name) for name in _NAMES})


def by_id(c: Unit, id: str) -> ThreadLine | None:
    """The line of a message, a note or an act."""
    row = c.one(
        f"SELECT {COLUMNS} FROM conversation_thread WHERE account = :account AND id = :id", account=c.account, id=id
    )
    return line(row) if row else None


def of_entry(c: Unit, conversation: str, number: int) -> list[ThreadLine]:
    """The lines an entry made."""
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversation_thread WHERE account = :account AND conversation = :conversation"
        " AND number = :number ORDER BY part",
        account=c.account,
        conversation=conversation,
        number=number,
    )
    return [line(row) for row in rows]


def before(c: Unit, conversation: str | Sequence[str], number: int, limit: int) -> list[ThreadLine]:
    """The newest lines of a conversation, or of several that are one, below an entry's number, newest first: `limit` of
    them, and what shows whether there are more.

    The two lines of one entry come together, so one more than `limit` may be on the page.
    """
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversation_thread WHERE account = :account AND conversation IN (:ids)"
        " AND number < :number ORDER BY number DESC, part DESC LIMIT :most",
        account=c.account,
        ids=[conversation] if isinstance(conversation, str) else list(conversation),
        number=number,
        most=limit + 2,
    )
    return [line(row) for row in rows]


def page(c: Unit, after: tuple[str, int, int], most: int) -> list[ThreadLine]:
    """The next lines of all threads, by conversation, entry and part."""
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversation_thread WHERE account = :account"
        " AND (conversation, number, part) > (:conversation, :number, :part)"
        " ORDER BY conversation, number, part LIMIT :most",
        account=c.account,
        conversation=after[0],
        number=after[1],
        part=after[2],
        most=most,
    )
    return [line(row) for row in rows]


def newest_heard(c: Unit, conversation: str, above: int, up_to: int) -> list[str]:
    """The newest message of each person who wrote above one entry's number and up to another's, oldest first."""
    rows = c.all(
        "SELECT id FROM conversation_thread WHERE account = :account AND conversation = :conversation AND number IN"
        " (SELECT max(number) FROM conversation_thread WHERE account = :account AND conversation = :conversation"
        " AND kind = 'message' AND speaker = 'contact' AND number > :above AND number <= :up_to GROUP BY person)"
        " ORDER BY number",
        account=c.account,
        conversation=conversation,
        above=above,
        up_to=up_to,
    )
    return [row["id"] for row in rows]


def acts_of(c: Unit, conversation: str, client_id: str) -> list[ThreadLine]:
    """What came of the reply that a client named so."""
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversation_thread WHERE account = :account AND conversation = :conversation"
        " AND client_id = :client_id ORDER BY number, part",
        account=c.account,
        conversation=conversation,
        client_id=client_id,
    )
    return [line(row) for row in rows]


def our_texts(c: Unit, conversation: str, most: int) -> tuple[str, ...]:
    """What we sent most recently, oldest first."""
    rows = c.all(
        "SELECT text FROM conversation_thread WHERE account = :account AND conversation = :conversation"
        " AND kind = 'message' AND speaker <> 'contact' ORDER BY number DESC LIMIT :most",
        account=c.account,
        conversation=conversation,
        most=most,
    )
    return tuple(row["text"] for row in reversed(rows))


def remove(c: Unit, id: str) -> None:
    """The waiting act has become a message."""
    c.run("DELETE FROM conversation_thread WHERE account = :account AND id = :id", account=c.account, id=id)


def settle(c: Unit, id: str, state: str, more: str) -> bool:
    """What came of an act that stands in the thread already; whether it does."""
    return bool(
        c.run(
            "UPDATE conversation_thread SET state = :state, more = :more WHERE account = :account AND id = :id",
            account=c.account,
            id=id,
            state=state,
            more=more,
        )
    )


def reach(c: Unit, id: str, stage: str, more: str | None = None) -> None:
    """A message of ours got this far; nothing where it is further already."""
    earlier = [each for each in STAGES if STAGES.index(each) < STAGES.index(stage)]
    told = "" if more is None else ", more = :more"
    values: dict[str, Any] = {"account": c.account, "id": id, "stage": stage, "earlier": earlier}
    values |= {} if more is None else {"more": more}
    c.run(
        f"UPDATE conversation_thread SET state = :stage{told} WHERE account = :account AND id = :id"
        " AND state IN (:earlier)",
        **values,
    )


def of_persons(c: Unit, persons: Sequence[str], kinds: Sequence[str]) -> list[ThreadLine]:
    """Every line of some kinds that is sealed with these persons' keys, oldest first."""
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversation_thread WHERE account = :account AND person IN (:persons)"
        " AND kind IN (:kinds) ORDER BY conversation, number",
        account=c.account,
        persons=list(persons),
        kinds=list(kinds),
    )
    return [line(row) for row in rows]


def size(c: Unit) -> int:
    """About how many bytes of words the account's conversations hold."""
    row = c.one(
        "SELECT coalesce(sum(length(text) + length(more)), 0) AS size FROM conversation_thread"
        " WHERE account = :account",
        account=c.account,
    )
    return int(row["size"]) if row else 0


def forget(c: Unit, persons: Sequence[str], kinds: Sequence[str]) -> int:
    """Empty what these persons' lines say, as a replay without their keys would; how many said anything."""
    return c.run(
        "UPDATE conversation_thread SET text = '', files = CASE WHEN speaker = 'contact' THEN '[]' ELSE files END"
        " WHERE account = :account AND person IN (:persons) AND kind IN (:kinds)"
        " AND (text <> '' OR (speaker = 'contact' AND files <> '[]'))",
        account=c.account,
        persons=list(persons),
        kinds=list(kinds),
    )


def line(row: Row) -> ThreadLine:
    """A row as the noun."""
    return ThreadLine(*(row[name] for name in _NAMES))


def place_of(c: Unit, message: str) -> tuple[str, int] | None:
    """The conversation and instant (ms UTC) of a message."""
    row = c.one(
        "SELECT conversation, at FROM conversation_thread WHERE account = :account AND id = :id",
        account=c.account,
        id=message,
    )
    return (row["conversation"], row["at"]) if row else None


def heard(c: Unit, conversations: Sequence[str], most: int) -> list[str]:
    """What contacts wrote in these conversations, newest first."""
    rows = c.all(
        "SELECT id FROM conversation_thread WHERE account = :account AND conversation IN (:ids) AND kind = 'message'"
        " AND speaker = 'contact' ORDER BY number DESC LIMIT :most",
        account=c.account,
        ids=list(conversations),
        most=most,
    )
    return [row["id"] for row in rows]


def wrote_in(c: Unit, conversations: Sequence[str], person: str) -> bool:
    """Whether a person wrote in one of these conversations."""
    row = c.one(
        "SELECT id FROM conversation_thread WHERE account = :account AND conversation IN (:ids) AND kind = 'message'"
        " AND speaker = 'contact' AND person = :person LIMIT 1",
        account=c.account,
        ids=list(conversations),
        person=person,
    )
    return row is not None


def newest(c: Unit, conversations: Sequence[str]) -> list[str]:
    """The newest message of these conversations, whoever it is from."""
    rows = c.all(
        "SELECT id FROM conversation_thread WHERE account = :account AND conversation IN (:ids) AND kind = 'message'"
        " ORDER BY number DESC LIMIT 1",
        account=c.account,
        ids=list(conversations),
    )
    return [row["id"] for row in rows]


def messages_of(c: Unit, conversation: str) -> list[str]:
    """The ids of all messages of a conversation."""
    rows = c.all(
        "SELECT id FROM conversation_thread WHERE account = :account AND conversation = :id AND kind = 'message'"
        " ORDER BY number",
        account=c.account,
        id=conversation,
    )
    return [row["id"] for row in rows]


def all_of(c: Unit, conversation: str) -> list[ThreadLine]:
    """Every line of a conversation, oldest first."""
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversation_thread WHERE account = :account AND conversation = :id"
        " ORDER BY number, part",
        account=c.account,
        id=conversation,
    )
    return [line(row) for row in rows]


def waiting_acts(c: Unit, conversation: str) -> list[str]:
    """The replies that still wait to leave."""
    rows = c.all(
        "SELECT act FROM conversation_thread WHERE account = :account AND conversation = :id AND kind = 'ruling'"
        " AND state = 'deferred' ORDER BY number",
        account=c.account,
        id=conversation,
    )
    return [row["act"] for row in rows]


def public_after(c: Unit, conversations: Sequence[str], number: int) -> list[ThreadLine]:
    """What was said for everybody to read above an entry's number, oldest first."""
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversation_thread WHERE account = :account AND conversation IN (:ids)"
        " AND kind = 'message' AND number > :number ORDER BY number, part LIMIT 50",
        account=c.account,
        ids=list(conversations),
        number=number,
    )
    return [line(row) for row in rows]


def files_of(c: Unit, conversation: str) -> list[str]:
    """The ids of all files that came or went in a conversation."""
    rows = c.all(
        "SELECT files FROM conversation_thread WHERE account = :account AND conversation = :id AND files <> '[]'"
        " ORDER BY number",
        account=c.account,
        id=conversation,
    )
    return list(dict.fromkeys(file["id"] for row in rows for file in msgspec.json.decode(row["files"])))


def pages_of(c: Unit, conversation: str) -> list[str]:
    """The files that hold its messages as they were laid out, or as they came."""
    rows = c.all(
        "SELECT more FROM conversation_thread WHERE account = :account AND conversation = :id"
        " AND kind = 'message' AND more <> '{}' ORDER BY number",
        account=c.account,
        id=conversation,
    )
    told = [msgspec.json.decode(row["more"]) for row in rows]
    return [each[name] for each in told for name in ("page", "original") if each.get(name)]
