"""Reads and writes consents, words of refusal, marks and refusals nobody has judged yet."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from hmac import compare_digest
from operator import itemgetter
from typing import Any

from fairline import journal
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.privacy.consent.model import Held, Word

_HELD = "id, contact, channel, purpose_class, seller, kind, method, at, expires, number, pending, ended"
_of_held = itemgetter(*_HELD.split(", "))
_WORD = "key, said, channel, reach, seller, at, number"
_of_word = itemgetter(*_WORD.split(", "))


def keep(c: Unit, row: Mapping[str, Any]) -> None:
    """A new consent."""
    told = {"ended": ""} | dict(row)
    c.run(
        f"INSERT INTO privacy_consents(account, {_HELD}, seal) VALUES(:account, :id, :contact, :channel,"
        " :purpose_class, :seller, :kind, :method, :at, :expires, :number, :pending, :ended, :seal)",
        **told,
        seal=seal(c, told),
    )


def confirmed(c: Unit, id: str, at: Millis, number: int) -> None:
    """The contact answered the request to confirm: it counts from then on."""
    _set(c, id, {"pending": 0, "method": "double_opt_in", "at": at, "number": number})


def end(c: Unit, id: str, why: str) -> None:
    """A consent counts no more: reassigned, or forged."""
    _set(c, id, {"ended": why})


def _set(c: Unit, id: str, told: Mapping[str, Any]) -> None:
    """Set some columns of a consent, and seal what stands then; what was forged is not sealed again."""
    row = c.one(
        f"SELECT {_HELD}, seal FROM privacy_consents WHERE account = :account AND id = :id", account=c.account, id=id
    )
    if row is None:
        return
    now = {name: row[name] for name in _HELD.split(", ")} | dict(told)
    if row["seal"] and row["seal"] != seal(c, row):
        now["ended"] = "forged"
    c.run(
        "UPDATE privacy_consents SET pending = :pending, method = :method, at = :at, number = :number, ended = :ended,"
        " seal = :seal WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        seal=seal(c, now),
        **{name: now[name] for name in ("pending", "method", "at", "number", "ended")},
    )


def seal(c: Unit, row: Any) -> str:
    """The keyed hash of a consent as it is kept: whoever changes the row cannot make it."""
    said = "\x1f".join(map(str, _of_held(row)))
    key = c.tools.keyring.derive("consents")
    return blake2b(f"{c.account}\x1f{said}".encode(), digest_size=16, key=key[:64]).hexdigest()


def of_contacts(c: Unit, contacts: Sequence[str]) -> list[Held]:
    """Every consent of these contacts, oldest first."""
    rows = c.all(
        f"SELECT {_HELD}, seal FROM privacy_consents WHERE account = :account AND contact IN (:contacts)"
        " ORDER BY number",
        account=c.account,
        contacts=contacts,
    )
    return [_held(c, row) for row in rows]


def is_ended(c: Unit, id: str) -> bool:
    """Whether it is written down that a consent counts no more."""
    row = c.one("SELECT ended FROM privacy_consents WHERE account = :account AND id = :id", account=c.account, id=id)
    return row is not None and bool(row["ended"])


def ringing(c: Unit, channels: Sequence[str], after: str, most: int) -> list[Held]:
    """Consents on some channels that nothing ended, above an id."""
    rows = c.all(
        f"SELECT {_HELD}, seal FROM privacy_consents WHERE account = :account AND channel IN (:channels)"
        " AND ended = '' AND id > :after ORDER BY id LIMIT :most",
        account=c.account,
        channels=list(channels),
        after=after,
        most=most,
    )
    return [_held(c, row) for row in rows]


def one(c: Unit, id: str) -> Held | None:
    """One consent."""
    row = c.one(
        f"SELECT {_HELD}, seal FROM privacy_consents WHERE account = :account AND id = :id", account=c.account, id=id
    )
    return None if row is None else _held(c, row)


def say(c: Unit, word: Word) -> None:
    """A word, under its key. Applied twice, it stands once."""
    c.run(
        f"INSERT INTO privacy_words(account, {_WORD}) VALUES(:account, :key, :said, :channel, :reach, :seller, :at,"
        " :number) ON CONFLICT DO NOTHING",
        account=c.account,
        key=word.key,
        said=word.said,
        channel=word.channel,
        reach=word.reach,
        seller=word.seller,
        at=word.at,
        number=word.number,
    )


def unsay(c: Unit, number: int) -> None:
    """The words of an entry were judged to be no refusal."""
    c.run("DELETE FROM privacy_words WHERE account = :account AND number = :number", account=c.account, number=number)


def words(c: Unit, keys: Sequence[str]) -> list[Word]:
    """Every word under these keys, oldest first."""
    rows = c.all(
        f"SELECT {_WORD} FROM privacy_words WHERE account = :account AND key IN (:keys) ORDER BY number",
        account=c.account,
        keys=keys,
    )
    return [_word(row) for row in rows]


def every_word(c: Unit, most: int) -> list[Word] | None:
    """Every word of the account, oldest first; None where there are more than that."""
    rows = c.all(
        f"SELECT {_WORD} FROM privacy_words WHERE account = :account LIMIT :most", account=c.account, most=most + 1
    )
    return None if len(rows) > most else sorted(map(_word, rows), key=lambda word: word.number)


def set_mark(c: Unit, contact: str, mark: str, at: Millis, number: int) -> None:
    """Something stands against contacting them."""
    c.run(
        "INSERT INTO privacy_marks(account, contact, mark, at, number) VALUES(:account, :contact, :mark, :at, :number)"
        " ON CONFLICT(account, contact, mark) DO NOTHING",
        account=c.account,
        contact=contact,
        mark=mark,
        at=at,
        number=number,
    )


def clear_mark(c: Unit, contacts: Sequence[str], mark: str) -> None:
    """It stands no more."""
    c.run(
        "DELETE FROM privacy_marks WHERE account = :account AND contact IN (:contacts) AND mark = :mark",
        account=c.account,
        contacts=contacts,
        mark=mark,
    )


def marks(c: Unit, contacts: Sequence[str]) -> list[Row]:
    """What stands against contacting them: mark, at, number."""
    return c.all(
        "SELECT mark, min(at) AS at, min(number) AS number FROM privacy_marks WHERE account = :account"
        " AND contact IN (:contacts) GROUP BY mark ORDER BY mark",
        account=c.account,
        contacts=contacts,
    )


def marks_each(c: Unit, contacts: Sequence[str]) -> Mapping[str, set[str]]:
    """What stands against contacting each of them."""
    rows = c.all(
        "SELECT contact, mark FROM privacy_marks WHERE account = :account AND contact IN (:contacts)",
        account=c.account,
        contacts=contacts,
    )
    found: dict[str, set[str]] = {}
    for row in rows:
        found.setdefault(row["contact"], set()).add(row["mark"])
    return found


def doubt(c: Unit, row: Mapping[str, Any]) -> None:
    """Somebody may have refused; a person is to read it."""
    c.run(
        "INSERT INTO privacy_doubts(account, number, person, channel, message, at, state) VALUES(:account, :number,"
        " :person, :channel, :message, :at, 'open') ON CONFLICT DO NOTHING",
        **row,
    )


def settle(c: Unit, number: int, state: str) -> None:
    """Somebody read it."""
    c.run(
        "UPDATE privacy_doubts SET state = :state WHERE account = :account AND number = :number",
        account=c.account,
        number=number,
        state=state,
    )


def doubts(c: Unit, before: int, most: int) -> list[Row]:
    """Refusals nobody has judged yet, newest first, below a number."""
    return c.all(
        "SELECT number, person, channel, message, at, state FROM privacy_doubts WHERE account = :account"
        " AND state = 'open' AND number < :before ORDER BY number DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
    )


def one_doubt(c: Unit, number: int) -> Row | None:
    """One of them."""
    return c.one(
        "SELECT number, person, channel, message, at, state FROM privacy_doubts WHERE account = :account"
        " AND number = :number",
        account=c.account,
        number=number,
    )


def forget(c: Unit, contacts: Sequence[str], persons: Sequence[str]) -> None:
    """Forget these contacts. What stands under a hash stays: it names nobody, and keeps them in peace."""
    of = {"account": c.account}
    c.run("DELETE FROM privacy_consents WHERE account = :account AND contact IN (:contacts)", contacts=contacts, **of)
    c.run("DELETE FROM privacy_marks WHERE account = :account AND contact IN (:contacts)", contacts=contacts, **of)
    keys = [*contacts, *persons]
    c.run("DELETE FROM privacy_words WHERE account = :account AND key IN (:keys)", keys=keys, **of)
    c.run("DELETE FROM privacy_doubts WHERE account = :account AND person IN (:persons)", persons=list(persons), **of)


def _word(row: Row) -> Word:
    return Word(*_of_word(row))


def _held(c: Unit, row: Row) -> Held:
    """A consent as kept. One whose seal does not fit is forged; one without a seal yet is as its entry has it."""
    held = Held(*_of_held(row))
    ended = held.ended or ("" if _is_true(c, row) else "forged")
    return replace(held, pending=bool(held.pending), ended=ended)


def _is_true(c: Unit, row: Row) -> bool:
    if row["seal"]:
        return compare_digest(str(row["seal"]), seal(c, row))
    entry = journal.one(c, row["number"])
    event = entry.event if entry is not None else None
    return bool(getattr(event, "consent", "") == row["id"] and getattr(event, "contact", "") == row["contact"])
