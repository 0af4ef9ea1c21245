"""Keeps what lets us in at servers elsewhere."""

from fairline.kit.db import Unit


def keep_secret(c: Unit, mailbox: str, what: str, secret: str) -> None:
    """Keep a password."""
    c.run(
        "INSERT INTO email_secrets(account, mailbox, what, wrapped) VALUES(:account, :mailbox, :what, :wrapped)"
        " ON CONFLICT(account, mailbox, what) DO UPDATE SET wrapped = excluded.wrapped",
        account=c.account,
        mailbox=mailbox,
        what=what,
        wrapped=c.tools.keyring.wrap(secret.encode(), f"{c.account}:{mailbox}:{what}"),
    )


def secret(c: Unit, mailbox: str, what: str) -> str:
    """A password; empty where none is kept."""
    row = c.one(
        "SELECT wrapped FROM email_secrets WHERE account = :account AND mailbox = :mailbox AND what = :what",
        account=c.account,
        mailbox=mailbox,
        what=what,
    )
    return c.tools.keyring.unwrap(bytes(row["wrapped"]), f"{c.account}:{mailbox}:{what}").decode() if row else ""


def forget_secret(c: Unit, mailbox: str, what: str) -> None:
    """Keep it no longer."""
    c.run(
        "DELETE FROM email_secrets WHERE account = :account AND mailbox = :mailbox AND what = :what",
        account=c.account,
        mailbox=mailbox,
        what=what,
    )
