"""Has mailboxes that stand on servers elsewhere looked into."""

from fairline.kit.db import Unit
from fairline.kit.work import cancel, enqueue

FETCH = "email.fetch"

# Mailboxes whose servers tell this process what comes (IMAP IDLE): account and mailbox. These are looked into rarely.
HEARD: set[tuple[str, str]] = set()


def look_again(c: Unit, mailbox: str, wait: int = 0) -> None:
    """Have a mailbox looked into after so many milliseconds."""
    enqueue(c, FETCH, {"mailbox": mailbox}, due=c.at + wait, key=_key(mailbox))


def look_now(c: Unit, mailbox: str) -> None:
    """Have it looked into at once, also where that is being done just now and may miss what came meanwhile."""
    cancel(c, _key(mailbox))  # what it kept is kept; it would only say when to look again
    look_again(c, mailbox)


def _key(mailbox: str) -> str:
    return f"{FETCH}:{mailbox}"
