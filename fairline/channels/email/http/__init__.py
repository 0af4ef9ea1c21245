"""E-mail's routes."""

from typing import Any

from fairline.channels.email.http import mailboxes, mails, suppressions, unsubscribing

ROUTES: list[Any] = [*mailboxes.ROUTES, *mails.ROUTES, *suppressions.ROUTES, *unsubscribing.ROUTES]
