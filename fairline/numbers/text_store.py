"""Writes and reads the tables of text senders, and of goods that may not be texted about."""

import msgspec

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.numbers.text_model import TextSender, Trade


def put(c: Unit, sender: TextSender) -> None:
    """Write a sender down as it is now."""
    c.run(
        "INSERT INTO numbers_text_senders(account, id, number, state, held, made, removed)"
        " VALUES(:account, :id, :number, :state, :held, :made, 0)"
        " ON CONFLICT(account, id) DO UPDATE SET number = excluded.number, state = excluded.state,"
        " held = excluded.held",
        account=c.account,
        id=sender.id,
        number=sender.number,
        state=sender.state,
        held=msgspec.json.encode(sender, order="sorted").decode(),
        made=sender.made,
    )


def remove(c: Unit, id: str) -> None:
    """It is the account's no longer."""
    c.run("UPDATE numbers_text_senders SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)
    close_route(c, id)


def one(c: Unit, id: str) -> TextSender | None:
    """One sender."""
    return c.once(("numbers.text_sender", id), lambda: _one(c, id))


def _one(c: Unit, id: str) -> TextSender | None:
    row = c.one(
        "SELECT held FROM numbers_text_senders WHERE account = :account AND id = :id AND removed = 0",
        account=c.account,
        id=id,
    )
    return _sender(row) if row else None


def numbered(c: Unit, number: str) -> TextSender | None:
    """The sender of a number or name."""
    row = c.one(
        "SELECT held FROM numbers_text_senders WHERE account = :account AND number = :number AND removed = 0",
        account=c.account,
        number=number,
    )
    return _sender(row) if row else None


def every(c: Unit) -> list[TextSender]:
    """Every sender of the account, the oldest first."""
    rows = c.all(
        "SELECT held FROM numbers_text_senders WHERE account = :account AND removed = 0 ORDER BY made, id",
        account=c.account,
    )
    return [_sender(row) for row in rows]


def open_route(c: Unit, sender: TextSender) -> None:
    """Have texts to its number come to this account, where no other has them already."""
    c.run(
        "INSERT INTO numbers_text_routes(provider, number, account, sender)"
        " VALUES(:provider, :number, :account, :sender) ON CONFLICT DO NOTHING",
        provider=sender.provider,
        number=sender.number,
        account=c.account,
        sender=sender.id,
    )


def close_route(c: Unit, id: str) -> None:
    """Texts to its number come to this account no longer."""
    c.run("DELETE FROM numbers_text_routes WHERE account = :account AND sender = :id", account=c.account, id=id)


def has_route(c: Unit, id: str) -> bool:
    """Whether texts to its number come to this account."""
    row = c.one(
        "SELECT number FROM numbers_text_routes WHERE account = :account AND sender = :id",
        account=c.account,
        id=id,
    )
    return row is not None


def route(c: Unit, provider: str, number: str) -> tuple[str, str] | None:
    """The account and the sender texts to a number of a provider come to. Asked before the account is known."""
    row = c.one(
        "SELECT account, sender FROM numbers_text_routes WHERE provider = :provider AND number = :number",
        provider=provider,
        number=number,
    )
    return (row["account"], row["sender"]) if row else None


def whose_number(c: Unit, number: str) -> str:
    """The account that texts leave by a number of; empty where none has it. Only for the house's own unit."""
    rows = c.all(
        "SELECT DISTINCT account FROM numbers_text_senders WHERE number = :number AND removed = 0 LIMIT 2",
        number=number,
    )
    return str(rows[0]["account"]) if len(rows) == 1 else ""


def put_trade(c: Unit, trade: Trade) -> None:
    """Write down what is known of goods."""
    c.run(
        "INSERT INTO numbers_trades(account, goods, state, source, asked_by, reason, since)"
        " VALUES(:account, :goods, :state, :source, :asked_by, :reason, :since)"
        " ON CONFLICT(account, goods) DO UPDATE SET state = excluded.state, source = excluded.source,"
        " asked_by = excluded.asked_by, reason = excluded.reason, since = excluded.since",
        account=c.account,
        goods=trade.goods,
        state=trade.state,
        source=trade.source,
        asked_by=trade.asked_by,
        reason=trade.reason,
        since=trade.since,
    )


def trades(c: Unit) -> list[Trade]:
    """What is known of the account's trade in such goods."""
    rows = c.all(
        "SELECT goods, state, source, asked_by, reason, since FROM numbers_trades WHERE account = :account"
        " ORDER BY goods",
        account=c.account,
    )
    return [
        Trade(row["goods"], row["state"], row["source"], row["asked_by"], row["reason"], Millis(row["since"]))
        for row in rows
    ]


def _sender(row: Row) -> TextSender:
    return msgspec.json.decode(row["held"], type=TextSender)
