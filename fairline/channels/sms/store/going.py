"""What goes: texts of ours and where they stand, what providers said of them, how fast a sender may send."""

import json
from collections.abc import Sequence

from fairline.channels.sms.model import Piece, State, Text
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_TEXT = (
    "permit, act, message, conversation, person, sender, provider, state, attempts, segments, encoding, begun,"
    " expires, ids"
)
DAY = 86_400_000


def put_text(c: Unit, text: Text) -> None:
    """Write down where a text stands."""
    c.run(
        f"INSERT INTO sms_texts(account, {_TEXT}) VALUES(:account, :permit, :act, :message, :conversation, :person,"
        " :sender, :provider, :state, :attempts, :segments, :encoding, :begun, :expires, :ids)"
        " ON CONFLICT(account, permit) DO UPDATE SET sender = excluded.sender, provider = excluded.provider,"
        " state = excluded.state, attempts = excluded.attempts, segments = excluded.segments,"
        " encoding = excluded.encoding, ids = excluded.ids",
        account=c.account,
        permit=text.permit,
        act=text.act,
        message=text.message,
        conversation=text.conversation,
        person=text.person,
        sender=text.sender,
        provider=text.provider,
        state=text.state,
        attempts=text.attempts,
        segments=text.segments,
        encoding=text.encoding,
        begun=text.begun,
        expires=text.expires,
        ids=json.dumps(text.ids),
    )


def settle_text(c: Unit, message: str, state: State) -> None:
    """A text came to its end."""
    c.run(
        "UPDATE sms_texts SET state = :state WHERE account = :account AND message = :message",
        account=c.account,
        message=message,
        state=state,
    )


def text_of(c: Unit, permit: int) -> Text | None:
    """The text an entry let out."""
    row = c.one(
        f"SELECT {_TEXT} FROM sms_texts WHERE account = :account AND permit = :permit",
        account=c.account,
        permit=permit,
    )
    return _text(row) if row else None


def by_message(c: Unit, message: str) -> Text | None:
    """The text a message of a conversation is."""
    row = c.one(
        f"SELECT {_TEXT} FROM sms_texts WHERE account = :account AND message = :message",
        account=c.account,
        message=message,
    )
    return _text(row) if row else None


def texts_of_persons(c: Unit, persons: Sequence[str]) -> list[Text]:
    """What was sent to these persons, the oldest first."""
    rows = c.all(
        f"SELECT {_TEXT} FROM sms_texts WHERE account = :account AND person IN (:persons) ORDER BY permit",
        account=c.account,
        persons=persons,
    )
    return [_text(row) for row in rows]


def unsure(c: Unit, provider: str, reference: int) -> Text | None:
    """The text of which nobody knows whether a provider took it, by our own number for it (16 bits)."""
    rows = c.all(
        f"SELECT {_TEXT} FROM sms_texts WHERE account = :account AND state = 'unsure' AND provider = :provider"
        " ORDER BY permit DESC",
        account=c.account,
        provider=provider,
    )
    return next((_text(row) for row in rows if row["permit"] & 0xFFFF == reference), None)


def doubted(c: Unit, reference: int) -> str | None:
    """The account of a text that was handed over and had no answer, by our own number for it. Asked before the account
    is known; few texts stand so at any moment.
    """
    rows = c.all("SELECT account, permit FROM sms_handing")
    return next((row["account"] for row in rows if row["permit"] & 0xFFFF == reference), None)


def put_piece(c: Unit, piece: Piece) -> None:
    """What a provider said of a piece."""
    c.run(
        "INSERT INTO sms_pieces(lookup, account, permit, place, state, cause)"
        " VALUES(:lookup, :account, :permit, :place, :state, :cause) ON CONFLICT(lookup, account)"
        " DO UPDATE SET state = excluded.state, cause = excluded.cause",
        lookup=piece.lookup,
        account=c.account,
        permit=piece.permit,
        place=piece.place,
        state=piece.state,
        cause=piece.cause,
    )


def piece(c: Unit, lookup: str) -> Piece | None:
    """A piece by the provider's id."""
    row = c.one(
        "SELECT lookup, permit, place, state, cause FROM sms_pieces WHERE account = :account AND lookup = :lookup",
        account=c.account,
        lookup=lookup,
    )
    return _piece(row) if row else None


def pieces(c: Unit, permit: int) -> list[Piece]:
    """What was said of each piece of a text."""
    rows = c.all(
        "SELECT lookup, permit, place, state, cause FROM sms_pieces WHERE account = :account AND permit = :permit"
        " ORDER BY place, lookup",
        account=c.account,
        permit=permit,
    )
    return [_piece(row) for row in rows]


def whose(c: Unit, lookup: str) -> str | None:
    """The account whose text has this id. Asked before the account is known."""
    row = c.one("SELECT account FROM sms_pieces WHERE lookup = :lookup", lookup=lookup)
    return row["account"] if row else None


def keep_early(c: Unit, lookup: str, state: State, cause: str) -> None:
    """A receipt came of something we have not written down yet. The first that is final stands."""
    c.run("DELETE FROM sms_early WHERE at < :before", before=c.at - DAY)
    c.run(
        "INSERT INTO sms_early(lookup, state, cause, at) VALUES(:lookup, :state, :cause, :at) ON CONFLICT(lookup)"
        " DO UPDATE SET state = excluded.state, cause = excluded.cause WHERE sms_early.state = 'sent'",
        lookup=lookup,
        state=state,
        cause=cause,
        at=c.at,
    )


def early(c: Unit, lookup: str) -> tuple[State, str] | None:
    """What was said of an id before we wrote it down."""
    row = c.one("SELECT state, cause FROM sms_early WHERE lookup = :lookup", lookup=lookup)
    return (row["state"], row["cause"]) if row else None


def forget_early(c: Unit, lookup: str) -> None:
    """It stands with its text now."""
    c.run("DELETE FROM sms_early WHERE lookup = :lookup", lookup=lookup)


def adopt(c: Unit, lookup: str) -> tuple[State, str] | None:
    """What was said of an id before we wrote it down, taken from where it waited."""
    found = early(c, lookup)
    if found is not None:
        forget_early(c, lookup)
    return found


def pace(c: Unit, sender: str) -> tuple[int, Millis, int]:
    """When the next text of a sender may leave (microseconds UTC), until when it is held (ms UTC), and how often in a
    row its provider asked for patience.
    """
    row = c.one(
        "SELECT next_at, held_until, streak FROM sms_pace WHERE account = :account AND sender = :sender",
        account=c.account,
        sender=sender,
    )
    return (row["next_at"], Millis(row["held_until"]), row["streak"]) if row else (0, Millis(0), 0)


def put_pace(c: Unit, sender: str, next_at: int) -> None:
    """The next text of a sender may leave then (microseconds UTC)."""
    c.run(
        "INSERT INTO sms_pace(account, sender, next_at, held_until, streak) VALUES(:account, :sender, :next_at, 0, 0)"
        " ON CONFLICT(account, sender) DO UPDATE SET next_at = excluded.next_at",
        account=c.account,
        sender=sender,
        next_at=next_at,
    )


def hold(c: Unit, sender: str, until: Millis, streak: int) -> None:
    """Its provider asked for patience."""
    c.run(
        "INSERT INTO sms_pace(account, sender, next_at, held_until, streak)"
        " VALUES(:account, :sender, 0, :until, :streak) ON CONFLICT(account, sender)"
        " DO UPDATE SET held_until = excluded.held_until, streak = excluded.streak",
        account=c.account,
        sender=sender,
        until=until,
        streak=streak,
    )


def release(c: Unit, sender: str) -> None:
    """Its provider takes again."""
    c.run(
        "UPDATE sms_pace SET streak = 0 WHERE account = :account AND sender = :sender AND streak > 0",
        account=c.account,
        sender=sender,
    )


def begin_handing(c: Unit, permit: int, attempt: int) -> bool:
    """It is about to be handed over; False where it was before, and nobody wrote down how that ended."""
    begun = c.run(
        "INSERT INTO sms_handing(account, permit, attempt, at) VALUES(:account, :permit, :attempt, :at)"
        " ON CONFLICT DO NOTHING",
        account=c.account,
        permit=permit,
        attempt=attempt,
        at=c.at,
    )
    return begun == 1


def end_handing(c: Unit, permit: int) -> None:
    """How it ended stands in the journal."""
    c.run("DELETE FROM sms_handing WHERE account = :account AND permit = :permit", account=c.account, permit=permit)


def _text(row: Row) -> Text:
    return Text(
        permit=row["permit"],
        act=row["act"],
        message=row["message"],
        conversation=row["conversation"],
        person=row["person"],
        sender=row["sender"],
        provider=row["provider"],
        state=row["state"],
        attempts=row["attempts"],
        segments=row["segments"],
        encoding=row["encoding"],
        begun=Millis(row["begun"]),
        expires=Millis(row["expires"]),
        ids=tuple(json.loads(row["ids"])),
    )


def _piece(row: Row) -> Piece:
    return Piece(row["lookup"], row["permit"], row["place"], row["state"], row["cause"])
