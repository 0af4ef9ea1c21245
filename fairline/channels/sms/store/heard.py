"""What came: texts by the provider's id, pieces that wait for the rest, words that ask, who refused."""

from collections.abc import Sequence
from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Remembering, Row, Unit


@dataclass(frozen=True, slots=True)
class Waiting:
    """A piece of a long text that came, sealed."""

    joint: str
    place: int
    total: int
    person: str
    sender: str
    digest: str
    bind: str
    content: bytes
    at: Millis


@dataclass(frozen=True, slots=True)
class Word:
    """A word that asks, and whether it is to be answered."""

    word: str
    person: str
    sender: str
    brand: str
    language: str
    answered: bool
    at: Millis


def add_received(
    c: Unit, message: str, client_id: str, digest: str, person: str, sender: str, number: int, at: Millis
) -> None:
    """A text came; `number` is the entry that tells of it."""
    c.run(
        "INSERT INTO sms_received(account, message, client_id, digest, person, sender, number, at)"
        " VALUES(:account, :message, :client_id, :digest, :person, :sender, :number, :at)",
        account=c.account,
        message=message,
        client_id=client_id,
        digest=digest,
        person=person,
        sender=sender,
        number=number,
        at=at,
    )


def entry_of(c: Unit, message: str) -> int | None:
    """The number of the entry that tells of a message that came."""
    row = c.one(
        "SELECT number FROM sms_received WHERE account = :account AND message = :message",
        account=c.account,
        message=message,
    )
    return row["number"] if row else None


def received(c: Unit, client_id: str) -> str | None:
    """The message that came under a provider's id, if it did."""
    row = c.one(
        "SELECT message FROM sms_received WHERE account = :account AND client_id = :client_id",
        account=c.account,
        client_id=client_id,
    )
    return row["message"] if row else None


def copies(c: Unit, digest: str, since: Millis) -> list[tuple[str, str]]:
    """Message and client's id of the texts that say the same, since an instant (ms UTC), the newest first."""
    rows = c.all(
        "SELECT message, client_id FROM sms_received WHERE account = :account AND digest = :digest AND at >= :since"
        " ORDER BY at DESC",
        account=c.account,
        digest=digest,
        since=since,
    )
    return [(row["message"], row["client_id"]) for row in rows]


def received_of_persons(c: Unit, persons: Sequence[str]) -> list[Row]:
    """When these persons wrote, and to whom."""
    return c.all(
        "SELECT message, person, sender, at FROM sms_received WHERE account = :account AND person IN (:persons)"
        " ORDER BY at",
        account=c.account,
        persons=persons,
    )


def keep_waiting(c: Unit, piece: Waiting) -> bool:
    """Keep a piece; False where it was kept before."""
    kept = c.run(
        "INSERT INTO sms_waiting(account, joint, place, total, person, sender, digest, bind, content, at)"
        " VALUES(:account, :joint, :place, :total, :person, :sender, :digest, :bind, :content, :at)"
        " ON CONFLICT DO NOTHING",
        account=c.account,
        joint=piece.joint,
        place=piece.place,
        total=piece.total,
        person=piece.person,
        sender=piece.sender,
        digest=piece.digest,
        bind=piece.bind,
        content=piece.content,
        at=piece.at,
    )
    return kept == 1


def waiting(c: Unit, joint: str) -> list[Waiting]:
    """The pieces of a long text that are there, in their order."""
    rows = c.all(
        "SELECT joint, place, total, person, sender, digest, bind, content, at FROM sms_waiting"
        " WHERE account = :account AND joint = :joint ORDER BY place",
        account=c.account,
        joint=joint,
    )
    return [
        Waiting(
            row["joint"],
            row["place"],
            row["total"],
            row["person"],
            row["sender"],
            row["digest"],
            row["bind"],
            bytes(row["content"]),
            Millis(row["at"]),
        )
        for row in rows
    ]


def waiting_of_persons(c: Unit, persons: Sequence[str]) -> int:
    """How many pieces of these persons wait."""
    row = c.one(
        "SELECT count(*) AS many FROM sms_waiting WHERE account = :account AND person IN (:persons)",
        account=c.account,
        persons=persons,
    )
    return int(row["many"]) if row else 0


def drop_waiting(c: Unit, joint: str) -> None:
    """They are one text now."""
    c.run("DELETE FROM sms_waiting WHERE account = :account AND joint = :joint", account=c.account, joint=joint)


def stick(c: Unit, person: str, brand: str, sender: str, at: Millis, *, named: bool) -> None:
    """A person and a sender of ours belong together from now on."""
    c.run(
        "INSERT INTO sms_sticky(account, person, brand, sender, named, at)"
        " VALUES(:account, :person, :brand, :sender, :named, :at) ON CONFLICT(account, person, brand)"
        " DO UPDATE SET sender = excluded.sender, at = excluded.at,"
        " named = CASE WHEN sms_sticky.named = 1 THEN 1 ELSE excluded.named END",
        account=c.account,
        person=person,
        brand=brand,
        sender=sender,
        named=int(named),
        at=at,
    )


_LATEST_STICKY = (
    "SELECT sender FROM sms_sticky WHERE account = :account AND person = :person ORDER BY at DESC, brand LIMIT 1"
)
_STICKY = "SELECT sender, named FROM sms_sticky WHERE account = :account AND person = :person AND brand = :brand"


def read_sticky(c: Remembering, persons: Sequence[str], brands: Sequence[str]) -> None:
    """Have at hand which senders these persons belong with."""
    rows: dict[str, list[Row]] = {}
    for row in c.all(
        "SELECT person, brand, sender, named FROM sms_sticky WHERE account = :account AND person IN (:persons)"
        " ORDER BY at DESC, brand",
        account=c.account,
        persons=list(persons),
    ):
        rows.setdefault(row["person"], []).append(row)
    for person in persons:
        held = rows.get(person, [])
        c.keep(held[:1], _LATEST_STICKY, account=c.account, person=person)
        for brand in brands:
            of_brand = [row for row in held if row["brand"] == brand]
            c.keep(of_brand, _STICKY, account=c.account, person=person, brand=brand)


def latest_sticky(c: Unit, person: str) -> str:
    """The sender a person had to do with last, of whichever brand; empty where there is none."""
    row = c.one(
        _LATEST_STICKY,
        account=c.account,
        person=person,
    )
    return row["sender"] if row else ""


def sticky(c: Unit, person: str, brand: str) -> tuple[str, bool]:
    """The sender a person of a brand's hears from, and whether they were told its name; empty where there is none."""
    row = c.one(
        _STICKY,
        account=c.account,
        person=person,
        brand=brand,
    )
    return (row["sender"], bool(row["named"])) if row else ("", False)


def add_word(c: Unit, message: str, word: Word) -> None:
    """A word that asks was heard."""
    c.run(
        "INSERT INTO sms_words(account, message, word, person, sender, brand, language, answered, at)"
        " VALUES(:account, :message, :word, :person, :sender, :brand, :language, :answered, :at)",
        account=c.account,
        message=message,
        word=word.word,
        person=word.person,
        sender=word.sender,
        brand=word.brand,
        language=word.language,
        answered=int(word.answered),
        at=word.at,
    )


def word_of(c: Unit, message: str) -> Word | None:
    """The word a message was."""
    row = c.one(
        "SELECT word, person, sender, brand, language, answered, at FROM sms_words"
        " WHERE account = :account AND message = :message",
        account=c.account,
        message=message,
    )
    if row is None:
        return None
    return Word(
        row["word"],
        row["person"],
        row["sender"],
        row["brand"],
        row["language"],
        bool(row["answered"]),
        Millis(row["at"]),
    )


def refuse(c: Unit, person: str, brand: str, at: Millis) -> None:
    """A person wants no texts of a brand."""
    c.run(
        "INSERT INTO sms_refused(account, person, brand, at) VALUES(:account, :person, :brand, :at)"
        " ON CONFLICT DO NOTHING",
        account=c.account,
        person=person,
        brand=brand,
        at=at,
    )


def allow(c: Unit, person: str, brand: str) -> None:
    """They want them again."""
    c.run(
        "DELETE FROM sms_refused WHERE account = :account AND person = :person AND brand = :brand",
        account=c.account,
        person=person,
        brand=brand,
    )


def is_refused(c: Unit, person: str, brand: str) -> bool:
    """Whether a person wants no texts of a brand."""
    row = c.one(
        "SELECT at FROM sms_refused WHERE account = :account AND person = :person AND brand = :brand",
        account=c.account,
        person=person,
        brand=brand,
    )
    return row is not None


def forget_persons(c: Unit, persons: Sequence[str]) -> None:
    """Nothing by which these persons could be told apart stays: what they wrote half, what they wrote twice."""
    for table in ("sms_waiting", "sms_sticky", "sms_words", "sms_refused"):
        c.run(
            f"DELETE FROM {table} WHERE account = :account AND person IN (:persons)",
            account=c.account,
            persons=persons,
        )
    c.run(
        "UPDATE sms_received SET digest = '' WHERE account = :account AND person IN (:persons)",
        account=c.account,
        persons=persons,
    )
