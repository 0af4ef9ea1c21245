"""Writes and reads the tables of telephone numbers."""

from collections.abc import Collection

import msgspec

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.numbers.phones.model import Papers, Phone, Terms


def put(c: Unit, phone: Phone) -> None:
    """Write a number down as it is now."""
    c.run(
        "INSERT INTO numbers_phones(account, id, number, state, trunk, held, made)"
        " VALUES(:account, :id, :number, :state, :trunk, :held, :made)"
        " ON CONFLICT(account, id) DO UPDATE SET number = excluded.number, state = excluded.state,"
        " trunk = excluded.trunk, held = excluded.held",
        account=c.account,
        id=phone.id,
        number=phone.number,
        state=phone.state,
        trunk=phone.trunk,
        held=_told(phone),
        made=phone.made,
    )


def one(c: Unit, id: str) -> Phone | None:
    """One number by its id, also a released one."""
    return c.once(("numbers.phone", id), lambda: _one(c, id))


def _one(c: Unit, id: str) -> Phone | None:
    row = c.one("SELECT held FROM numbers_phones WHERE account = :account AND id = :id", account=c.account, id=id)
    return _phone(row) if row else None


def numbered(c: Unit, number: str) -> Phone | None:
    """What the account holds of a number in E.164, unless it was released."""
    row = c.one(
        "SELECT held FROM numbers_phones WHERE account = :account AND number = :number AND state <> 'released'",
        account=c.account,
        number=number,
    )
    return _phone(row) if row else None


def every(c: Unit) -> list[Phone]:
    """Every number of the account but the released ones, the oldest first."""
    rows = c.all(
        "SELECT held FROM numbers_phones WHERE account = :account AND state <> 'released' ORDER BY made, id",
        account=c.account,
    )
    return [_phone(row) for row in rows]


def released(c: Unit) -> list[Phone]:
    """Those the account held before, the newest first."""
    rows = c.all(
        "SELECT held FROM numbers_phones WHERE account = :account AND state = 'released'"
        " ORDER BY made DESC, id LIMIT 200",
        account=c.account,
    )
    return [_phone(row) for row in rows]


def on_trunk(c: Unit, trunk: str) -> list[Phone]:
    """Those that come and go by a trunk."""
    rows = c.all(
        "SELECT held FROM numbers_phones WHERE account = :account AND trunk = :trunk AND state <> 'released'"
        " ORDER BY number",
        account=c.account,
        trunk=trunk,
    )
    return [_phone(row) for row in rows]


def put_papers(c: Unit, papers: Papers) -> None:
    """Write papers down as they are now."""
    c.run(
        "INSERT INTO numbers_phone_papers(account, country, kind, held) VALUES(:account, :country, :kind, :held)"
        " ON CONFLICT(account, country, kind) DO UPDATE SET held = excluded.held",
        account=c.account,
        country=papers.country,
        kind=papers.kind,
        held=_told(papers),
    )


def papers(c: Unit, country: str, kind: str) -> Papers | None:
    """What was shown for a kind of numbers in a country."""
    row = c.one(
        "SELECT held FROM numbers_phone_papers WHERE account = :account AND country = :country AND kind = :kind",
        account=c.account,
        country=country,
        kind=kind,
    )
    return msgspec.json.decode(row["held"], type=Papers) if row else None


def every_papers(c: Unit) -> list[Papers]:
    """All papers of the account."""
    rows = c.all(
        "SELECT held FROM numbers_phone_papers WHERE account = :account ORDER BY country, kind", account=c.account
    )
    return [msgspec.json.decode(row["held"], type=Papers) for row in rows]


def put_terms(c: Unit, terms: Terms) -> None:
    """The additional terms of a country were accepted."""
    c.run(
        "INSERT INTO numbers_phone_terms(account, country, version, member, at)"
        " VALUES(:account, :country, :version, :member, :at)"
        " ON CONFLICT(account, country) DO UPDATE SET version = excluded.version, member = excluded.member,"
        " at = excluded.at",
        account=c.account,
        country=terms.country,
        version=terms.version,
        member=terms.member,
        at=terms.at,
    )


def terms(c: Unit, country: str) -> Terms | None:
    """The additional terms of a country that were accepted."""
    row = c.one(
        "SELECT country, version, member, at FROM numbers_phone_terms WHERE account = :account AND country = :country",
        account=c.account,
        country=country,
    )
    return Terms(row["country"], row["version"], row["member"], Millis(row["at"])) if row else None


def count_use(c: Unit, phone: str, day: int) -> None:
    """One more call or text on a day, by a number or by a text sender."""
    c.run(
        "INSERT INTO numbers_phone_days(account, phone, day, many) VALUES(:account, :phone, :day, 1)"
        " ON CONFLICT(account, phone, day) DO UPDATE SET many = numbers_phone_days.many + 1",
        account=c.account,
        phone=phone,
        day=day,
    )


def last_days(c: Unit, phones: Collection[str]) -> dict[str, int]:
    """The last day each of these was used; those that never were are not in it."""
    rows = c.all(
        "SELECT phone, MAX(day) AS day FROM numbers_phone_days WHERE account = :account AND phone IN (:phones)"
        " GROUP BY phone",
        account=c.account,
        phones=sorted(phones),
    )
    return {row["phone"]: row["day"] for row in rows}


def taken(c: Unit, number: str) -> tuple[str, str, int | None] | None:
    """Whose a number is in this house: account, its id there, until when it rests (ms UTC) where it was released."""
    row = c.one("SELECT house, phone, rests FROM numbers_phone_taken WHERE number = :number", number=number)
    return (row["house"], row["phone"], row["rests"]) if row else None


def take(c: Unit, number: str, phone: str, rests: int | None = None) -> bool:
    """It is this account's, or rests until then. False where it is another's, or rests there."""
    touched = c.run(
        "INSERT INTO numbers_phone_taken(number, house, phone, rests) VALUES(:number, :house, :phone, :rests)"
        " ON CONFLICT(number) DO UPDATE SET house = excluded.house, phone = excluded.phone, rests = excluded.rests"
        " WHERE numbers_phone_taken.house = :house OR numbers_phone_taken.rests <= :now",
        number=number,
        house=c.account,
        phone=phone,
        rests=rests,
        now=c.at,
    )
    return touched == 1


def leave(c: Unit, number: str) -> None:
    """It left the house: it is nobody's here."""
    c.run("DELETE FROM numbers_phone_taken WHERE number = :number AND house = :house", number=number, house=c.account)


def keep_code(c: Unit, phone: str, code: bytes) -> None:
    """Keep a code, in place of an earlier one."""
    c.run(
        "INSERT INTO numbers_phone_codes(account, phone, code, at, tries) VALUES(:account, :phone, :code, :at, 0)"
        " ON CONFLICT(account, phone) DO UPDATE SET code = excluded.code, at = excluded.at, tries = 0",
        account=c.account,
        phone=phone,
        code=code,
        at=c.at,
    )


def code(c: Unit, phone: str) -> Row | None:
    """The code a number waits for."""
    return c.one(
        "SELECT code, at, tries FROM numbers_phone_codes WHERE account = :account AND phone = :phone",
        account=c.account,
        phone=phone,
    )


def try_code(c: Unit, phone: str) -> None:
    """One more wrong code was said."""
    c.run(
        "UPDATE numbers_phone_codes SET tries = tries + 1 WHERE account = :account AND phone = :phone",
        account=c.account,
        phone=phone,
    )


def forget_code(c: Unit, phone: str) -> None:
    """It waits for none."""
    c.run("DELETE FROM numbers_phone_codes WHERE account = :account AND phone = :phone", account=c.account, phone=phone)


def _told(held: Phone | Papers) -> str:
    return msgspec.json.encode(held, order="sorted").decode()


def _phone(row: Row) -> Phone:
    return msgspec.json.decode(row["held"], type=Phone)
