"""Writes and reads the tables of recordings."""

from collections.abc import Sequence
from typing import Any

import msgspec

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.recording.model import Gap, Recording, Segment

_COLUMNS = (
    "id, call, conversation, person, state, began, ms, size, pieces, gaps, why, command, sha256, act, language, words"
)
_READ = (
    f"SELECT {_COLUMNS}, (SELECT count(*) FROM recording_words AS w WHERE w.account = r.account AND w.recording = r.id)"
    " AS has_words FROM recordings AS r WHERE account = :account"
)


def add(c: Unit, held: Recording) -> None:
    """Write a recording down."""
    c.run(
        f"INSERT INTO recordings(account, {_COLUMNS}) VALUES(:account, :id, :call, :conversation, :person, :state,"
        " :began, :ms, :size, :pieces, :gaps, :why, :command, :sha256, :act, :language, :words)",
        account=c.account,
        id=held.id,
        call=held.call,
        conversation=held.conversation,
        person=held.person,
        state=held.state,
        began=held.began,
        ms=held.ms,
        size=held.size,
        pieces=held.pieces,
        gaps=msgspec.json.encode(held.gaps).decode(),
        why=held.why,
        command=held.command,
        sha256=held.sha256,
        act=held.act,
        language=held.language,
        words=held.words,
    )


def one(c: Unit, id: str) -> Recording | None:
    """A recording; None where the account has none of this id."""
    row = c.one(f"{_READ} AND id = :id", account=c.account, id=id)
    return _recording(row) if row else None


def of_conversation(c: Unit, conversation: str) -> list[Recording]:
    """The recordings of a conversation, oldest first."""
    rows = c.all(
        f"{_READ} AND conversation = :conversation ORDER BY began, id", account=c.account, conversation=conversation
    )
    return [_recording(row) for row in rows]


def of_persons(c: Unit, persons: Sequence[str]) -> list[Recording]:
    """Every recording sealed with one of these persons' keys, oldest first."""
    rows = c.all(f"{_READ} AND person IN (:persons) ORDER BY began, id", account=c.account, persons=list(persons))
    return [_recording(row) for row in rows]


def erase(c: Unit, ids: Sequence[str]) -> int:
    """Nothing of these is kept any more: no words, and no sound once their pieces are gone; how many there were."""
    c.run("DELETE FROM recording_words WHERE account = :account AND recording IN (:ids)", account=c.account, ids=ids)
    return c.run(
        "UPDATE recordings SET state = 'erased', size = 0, sha256 = '', words = '' WHERE account = :account"
        " AND id IN (:ids) AND state = 'kept'",
        account=c.account,
        ids=list(ids),
    )


def change(c: Unit, id: str, **changes: Any) -> None:
    """Change a recording that is kept."""
    if "gaps" in changes:
        changes["gaps"] = msgspec.json.encode(changes["gaps"]).decode()
    sets = ", ".join(f"{name} = :{name}" for name in changes)
    c.run(
        f"UPDATE recordings SET {sets} WHERE account = :account AND id = :id AND state = 'kept'",
        account=c.account,
        id=id,
        **changes,
    )


def unwritten(c: Unit) -> Recording | None:
    """The oldest recording whose words are to be written down."""
    row = c.one(f"{_READ} AND words = 'waiting' ORDER BY began, id LIMIT 1", account=c.account)
    return _recording(row) if row else None


def kept_before(c: Unit, before: Millis, after: tuple[Millis, str], most: int) -> list[Recording]:
    """Recordings that began before an instant (ms UTC) and are kept, the oldest first, after a place."""
    rows = c.all(
        f"{_READ} AND state = 'kept' AND began < :before AND (began > :at OR (began = :at AND id > :id))"
        " ORDER BY began, id LIMIT :most",
        account=c.account,
        before=before,
        at=after[0],
        id=after[1],
        most=most,
    )
    return [_recording(row) for row in rows]


def worded(c: Unit, after: str, most: int) -> list[Recording]:
    """The next recordings whose words are kept, by id."""
    rows = c.all(
        f"{_READ} AND id > :after AND state = 'kept' AND EXISTS (SELECT 1 FROM recording_words AS w"
        " WHERE w.account = r.account AND w.recording = r.id) ORDER BY id LIMIT :most",
        account=c.account,
        after=after,
        most=most,
    )
    return [_recording(row) for row in rows]


def writes_words(c: Unit) -> bool:
    """Whether what is said in recordings is written down."""
    row = c.one("SELECT words FROM recording_settings WHERE account = :account", account=c.account)
    return bool(row and row["words"])


def put_settings(c: Unit, words: bool) -> None:
    """Keep what the account says."""
    c.run(
        "INSERT INTO recording_settings(account, words) VALUES(:account, :words)"
        " ON CONFLICT(account) DO UPDATE SET words = excluded.words",
        account=c.account,
        words=int(words),
    )


def words(c: Unit, id: str) -> list[Segment]:
    """What was said, in order."""
    rows = c.all(
        "SELECT from_ms, until_ms, channel, text FROM recording_words WHERE account = :account AND recording = :id"
        " ORDER BY place",
        account=c.account,
        id=id,
    )
    return [Segment(**_plain(row)) for row in rows]


def put_words(c: Unit, id: str, person: str, segments: Sequence[Segment]) -> None:
    """What was said, anew."""
    c.run("DELETE FROM recording_words WHERE account = :account AND recording = :id", account=c.account, id=id)
    for place, each in enumerate(segments):
        c.run(
            "INSERT INTO recording_words(account, recording, place, person, from_ms, until_ms, channel, text)"
            " VALUES(:account, :id, :place, :person, :from_ms, :until_ms, :channel, :text)",
            account=c.account,
            id=id,
            place=place,
            person=person,
            from_ms=each.from_ms,
            until_ms=each.until_ms,
            channel=each.channel,
            text=each.text,
        )


def listened(c: Unit, id: str, number: int, member: str, what: str, at: Millis) -> None:
    """Write down that a member listened."""
    c.run(
        "INSERT INTO recording_listened(account, recording, number, member, what, at)"
        " VALUES(:account, :id, :number, :member, :what, :at)",
        account=c.account,
        id=id,
        number=number,
        member=member,
        what=what,
        at=at,
    )


def last_listened(c: Unit, id: str, member: str, what: str) -> Millis | None:
    """When a member last listened (ms UTC); None for never."""
    row = c.one(
        "SELECT max(at) AS at FROM recording_listened WHERE account = :account AND recording = :id"
        " AND member = :member AND what = :what",
        account=c.account,
        id=id,
        member=member,
        what=what,
    )
    return row["at"] if row else None


def listeners(c: Unit, id: str) -> list[Row]:
    """Who listened and when, the newest first: member, what, at."""
    return c.all(
        "SELECT member, what, at FROM recording_listened WHERE account = :account AND recording = :id"
        " ORDER BY number DESC LIMIT 200",
        account=c.account,
        id=id,
    )


def _recording(row: Row) -> Recording:
    held = _plain(row)
    has_words = bool(held.pop("has_words"))
    return Recording(**held | {"gaps": msgspec.json.decode(held["gaps"], type=tuple[Gap, ...])}, has_words=has_words)


def _plain(row: Row) -> dict[str, Any]:
    return {name: row[name] for name in row.keys()}  # noqa: SIM118  # a row is no dict
