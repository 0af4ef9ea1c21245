"""The routes of conversations."""

from typing import Any

from fairline.conversations.http import (
    apart,
    around,
    assignment,
    attachments,
    bulks,
    changes,
    channels,
    choices,
    desk,
    drafts,
    inbox,
    replies,
    reports,
    thread,
    views,
    wrapup,
)

ROUTES: list[Any] = [
    *inbox.ROUTES,
    *thread.ROUTES,
    *replies.ROUTES,
    *assignment.ROUTES,
    *wrapup.ROUTES,
    *attachments.ROUTES,
    *channels.ROUTES,
    *choices.ROUTES,
    *changes.ROUTES,
    *views.ROUTES,
    *apart.ROUTES,
    *around.ROUTES,
    *bulks.ROUTES,
    *desk.ROUTES,
    *drafts.ROUTES,
    *reports.ROUTES,
]
