"""The routes of conversations."""

from typing import Any

from fairline.conversations.http import assignment, attachments, changes, choices, inbox, replies, thread, wrapup

ROUTES: list[Any] = [
    *inbox.ROUTES,
    *thread.ROUTES,
    *replies.ROUTES,
    *assignment.ROUTES,
    *wrapup.ROUTES,
    *attachments.ROUTES,
    *choices.ROUTES,
    *changes.ROUTES,
]
