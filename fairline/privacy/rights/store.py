"""The SQL of rights: requests, holds, what was handed out, the desk."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.privacy.rights.model import RIGHTS, RUNNING, Hold, RightsRequest

_REQUEST = (
    "id, right_of, state, source, received, due, number, person, needs, confirm_by, proven, proven_at, paused,"
    " extended, confirmed_at, contact, conversation, message, brand, places, language, role, outcome, ground,"
    " data_request, forwarded_to, on_behalf, asked_codes, wrong_codes, code_until, told, ended_at"
)
_HOLD = "id, what, concerns, begin_at, until, matter, why, owner, review, placed, lifted"
LAST = "rgt_~"


def one(c: Unit, request: str) -> RightsRequest | None:
    """One request."""
    row = c.one(
        f"SELECT {_REQUEST} FROM privacy_rights WHERE account = :account AND id = :id", account=c.account, id=request
    )
    return None if row is None else _request(row)


def listed(
    c: Unit, states: Sequence[str], before: str, most: int, rights: Sequence[str] = RIGHTS
) -> list[RightsRequest]:
    """Requests in some states for some rights, newest first, below an id."""
    rows = c.all(
        f"SELECT {_REQUEST} FROM privacy_rights WHERE account = :account AND state IN (:states) AND id < :before"
        " AND right_of IN (:rights) ORDER BY id DESC LIMIT :most",
        account=c.account,
        states=list(states),
        rights=list(rights),
        before=before or LAST,
        most=most,
    )
    return [_request(row) for row in rows]


def of_conversation(c: Unit, conversation: str) -> list[RightsRequest]:
    """Requests that were made in a conversation, oldest first."""
    rows = c.all(
        f"SELECT {_REQUEST} FROM privacy_rights WHERE account = :account AND conversation = :conversation ORDER BY id",
        account=c.account,
        conversation=conversation,
    )
    return [_request(row) for row in rows]


def of_contacts(c: Unit, contacts: Sequence[str]) -> list[RightsRequest]:
    """Requests about some contacts, oldest first."""
    rows = c.all(
        f"SELECT {_REQUEST} FROM privacy_rights WHERE account = :account AND contact IN (:contacts) ORDER BY id",
        account=c.account,
        contacts=list(contacts),
    )
    return [_request(row) for row in rows]


def of_data_request(c: Unit, data_request: str) -> RightsRequest | None:
    """The request that gathers or forgets by this."""
    row = c.one(
        f"SELECT {_REQUEST} FROM privacy_rights WHERE account = :account AND data_request = :id",
        account=c.account,
        id=data_request,
    )
    return None if row is None else _request(row)


def held(c: Unit) -> list[RightsRequest]:
    """Requests that wait because of a legal hold."""
    return listed(c, ["held"], "", 1_000)


def insert(c: Unit, columns: Mapping[str, Any]) -> None:
    """A new request."""
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    c.run(f"INSERT INTO privacy_rights(account, {names}) VALUES(:account, {values})", account=c.account, **columns)


def update(c: Unit, request: str, columns: Mapping[str, Any]) -> None:
    """Set some columns of a request."""
    said = ", ".join(f"{name} = :{name}" for name in columns)
    c.run(
        f"UPDATE privacy_rights SET {said} WHERE account = :account AND id = :id_of",
        account=c.account,
        id_of=request,
        **columns,
    )


def add_code(c: Unit, request: str, until: Millis) -> None:
    """A code was mailed, and guessing begins anew."""
    c.run(
        "UPDATE privacy_rights SET asked_codes = asked_codes + 1, wrong_codes = 0, code_until = :until"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=request,
        until=until,
    )


def add_wrong(c: Unit, request: str) -> None:
    """A wrong code was given."""
    c.run(
        "UPDATE privacy_rights SET wrong_codes = wrong_codes + 1 WHERE account = :account AND id = :id",
        account=c.account,
        id=request,
    )


# ---- what the operator keeps of a member


def own(c: Unit, request: str) -> Row | None:
    """What was gathered for a request."""
    return c.one(
        "SELECT person, blob, many, until FROM privacy_own WHERE account = :account AND request = :request",
        account=c.account,
        request=request,
    )


def put_own(c: Unit, columns: Mapping[str, Any]) -> None:
    """It was gathered."""
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    c.run(f"INSERT INTO privacy_own(account, {names}) VALUES(:account, {values})", account=c.account, **columns)


def drop_own(c: Unit, request: str) -> None:
    """It is gone."""
    c.run("UPDATE privacy_own SET blob = '' WHERE account = :account AND request = :request", account=c.account,
          request=request)  # fmt: skip


# ---- holds


def hold(c: Unit, id: str) -> Hold | None:
    """One hold."""
    row = c.one(f"SELECT {_HOLD} FROM privacy_holds WHERE account = :account AND id = :id", account=c.account, id=id)
    return None if row is None else _hold(row)


def holds(c: Unit, *, live: bool = True) -> list[Hold]:
    """Holds, newest first; only those that stand where `live`."""
    only = " AND lifted IS NULL" if live else ""
    rows = c.all(
        f"SELECT {_HOLD} FROM privacy_holds WHERE account = :account{only} ORDER BY id DESC", account=c.account
    )
    return [_hold(row) for row in rows]


def put_hold(c: Unit, columns: Mapping[str, Any]) -> None:
    """A new hold."""
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    c.run(f"INSERT INTO privacy_holds(account, {names}) VALUES(:account, {values})", account=c.account, **columns)


def lift(c: Unit, id: str, at: Millis) -> None:
    """It stands no more."""
    c.run(
        "UPDATE privacy_holds SET lifted = :at WHERE account = :account AND id = :id", account=c.account, id=id, at=at
    )


def keep(c: Unit, columns: Mapping[str, Any]) -> None:
    """Where a copy of what is held lies."""
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    c.run(
        f"INSERT INTO privacy_kept(account, {names}) VALUES(:account, {values})"
        " ON CONFLICT(account, hold, conversation) DO NOTHING",
        account=c.account,
        **columns,
    )


def kept(c: Unit, hold: str) -> list[Row]:
    """The copies a hold keeps."""
    return c.all(
        "SELECT hold, conversation, person, blob, request, rows_kept, at FROM privacy_kept"
        " WHERE account = :account AND hold = :hold ORDER BY conversation",
        account=c.account,
        hold=hold,
    )


def drop_kept(c: Unit, hold: str, conversation: str) -> None:
    """The copy is gone."""
    c.run(
        "DELETE FROM privacy_kept WHERE account = :account AND hold = :hold AND conversation = :conversation",
        account=c.account,
        hold=hold,
        conversation=conversation,
    )


# ---- what was handed out


def disclosures(c: Unit, contacts: Sequence[str], since: Millis = 0) -> list[Row]:
    """What of some contacts was handed out since an instant, oldest first."""
    return c.all(
        "SELECT id, contact, number, categories, purpose, shared, disclosed, told, tell_by, receipt"
        " FROM privacy_disclosures WHERE account = :account AND contact IN (:contacts) AND disclosed >= :since"
        " ORDER BY disclosed, id",
        account=c.account,
        contacts=list(contacts),
        since=since,
    )


def disclosure(c: Unit, id: str) -> Row | None:
    """One of them."""
    return c.one(
        "SELECT id, contact, number, categories, purpose, shared, disclosed, told, tell_by, receipt"
        " FROM privacy_disclosures WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
    )


def unconfirmed(c: Unit, most: int) -> list[Row]:
    """Where somebody was told of an opt-out and has not confirmed it, the most pressing first."""
    return c.all(
        "SELECT id, contact, number, categories, purpose, shared, disclosed, told, tell_by, receipt"
        " FROM privacy_disclosures WHERE account = :account AND told = 'opt_out' AND receipt = ''"
        " ORDER BY tell_by, id LIMIT :most",
        account=c.account,
        most=most,
    )


def disclose(c: Unit, columns: Mapping[str, Any]) -> None:
    """Something was handed out."""
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    c.run(f"INSERT INTO privacy_disclosures(account, {names}) VALUES(:account, {values})", account=c.account, **columns)


def told(c: Unit, id: str, what: str, by: Millis | None, receipt: str) -> None:
    """A recipient was told."""
    c.run(
        "UPDATE privacy_disclosures SET told = :what, tell_by = :by, receipt = :receipt"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        what=what,
        by=by,
        receipt=receipt,
    )


def forget_disclosures(c: Unit, contacts: Sequence[str]) -> int:
    """Forget to whom something of some contacts was handed."""
    return c.run(
        "DELETE FROM privacy_disclosures WHERE account = :account AND contact IN (:contacts)",
        account=c.account,
        contacts=list(contacts),
    )


# ---- the desk


def desk(c: Unit) -> Row | None:
    """How the desk is set."""
    return c.one(
        "SELECT mail, postal, phone, officer, serves_children, has_seller FROM privacy_desk WHERE account = :account",
        account=c.account,
    )


def set_desk(c: Unit, columns: Mapping[str, Any]) -> None:
    """Set the desk."""
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    again = ", ".join(f"{name} = excluded.{name}" for name in columns)
    c.run(
        f"INSERT INTO privacy_desk(account, {names}) VALUES(:account, {values})"
        f" ON CONFLICT(account) DO UPDATE SET {again}",
        account=c.account,
        **columns,
    )


def locked(c: Unit) -> list[str]:
    """Contacts that are kept and not used: restricted, or a child's; no one's, mostly."""
    rows = c.all(
        "SELECT DISTINCT contact FROM privacy_marks WHERE account = :account AND mark IN ('restricted', 'locked')",
        account=c.account,
    )
    return [row["contact"] for row in rows]


def unshared(c: Unit) -> list[str]:
    """Contacts of whom nothing goes to anybody outside."""
    rows = c.all(
        "SELECT DISTINCT contact FROM privacy_marks WHERE account = :account"
        " AND mark IN ('do_not_sell', 'no_disclosure')",
        account=c.account,
    )
    return [row["contact"] for row in rows]


def running() -> Sequence[str]:
    """The states in which something is still to be done."""
    return sorted(RUNNING)


def _request(row: Row) -> RightsRequest:
    said = {name: row[name] for name in _REQUEST.replace(" ", "").split(",")}
    said["right"] = said.pop("right_of")
    said["extended"], said["on_behalf"] = bool(said["extended"]), bool(said["on_behalf"])
    return RightsRequest(**said)


def _hold(row: Row) -> Hold:
    return Hold(
        row["id"], row["what"], row["concerns"], row["begin_at"], row["until"], row["matter"], row["why"], row["owner"],
        row["review"], row["placed"], row["lifted"],
    )  # fmt: skip


def categories_of(row: Row) -> list[str]:
    """Which sorts of data were handed out."""
    held: list[str] = json.loads(row["categories"])
    return held
