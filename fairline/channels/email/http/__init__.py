"""E-mail's routes."""

from typing import Any

from fairline.channels.email.http import grants, mailboxes, mails, suppressions, unsubscribing

ROUTES: list[Any] = [
    *mailboxes.ROUTES,
    *grants.ROUTES,
    *mails.ROUTES,
    *suppressions.ROUTES,
    *unsubscribing.ROUTES,
]
