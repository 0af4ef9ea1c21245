"""Writes and reads the table of messages that came and went here."""

from fairline.kit.db import Unit


def add(c: Unit, message: str, *, client_id: str | None = None, permit: int | None = None) -> None:
    """Note a message."""
    c.run(
        "INSERT INTO example_messages(account, message, client_id, permit)"
        " VALUES(:account, :message, :client_id, :permit)",
        account=c.account,
        message=message,
        client_id=client_id,
        permit=permit,
    )


def received(c: Unit, client_id: str) -> str | None:
    """The message that came under the sender's id, if it did."""
    row = c.one(
        "SELECT message FROM example_messages WHERE account = :account AND client_id = :client_id",
        account=c.account,
        client_id=client_id,
    )
    return row["message"] if row else None


def was_sent(c: Unit, permit: int) -> bool:
    """Whether what this entry permitted has gone out."""
    row = c.one(
        "SELECT message FROM example_messages WHERE account = :account AND permit = :permit",
        account=c.account,
        permit=permit,
    )
    return row is not None
