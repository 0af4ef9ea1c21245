"""Has mailboxes that stand on servers elsewhere looked into."""

from fairline.kit.db import Unit
from fairline.kit.work import enqueue

FETCH = "email.fetch"


def look_again(c: Unit, mailbox: str, wait: int = 0) -> None:
    """Have a mailbox looked into after so many milliseconds."""
    enqueue(c, FETCH, {"mailbox": mailbox}, due=c.at + wait, key=f"{FETCH}:{mailbox}")
