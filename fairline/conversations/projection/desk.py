"""Folds the journal into views, statuses, forms, settings and what is done to many at once."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from fairline.conversations import events
from fairline.conversations.store import bulks, views
from fairline.conversations.store import desk as store
from fairline.conversations.store.views import KeptView
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def _view(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    views.put(c, KeptView(event.view, event.name, event.scope, event.owner, json.loads(event.config), event.position))


def _view_removed(c: Unit, entry: Entry[Any]) -> None:
    views.remove(c, entry.event.view)


def _status(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    store.put_status(c, store.Custom(event.custom, event.status, event.name_en, event.name_fr))


def _status_removed(c: Unit, entry: Entry[Any]) -> None:
    store.remove_status(c, entry.event.custom)


def _form(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    store.put_form(c, event.form, event.name, event.fields, event.brand)


def _form_removed(c: Unit, entry: Entry[Any]) -> None:
    store.remove_form(c, entry.event.form)


def _settings(c: Unit, entry: Entry[Any]) -> None:
    store.put_settings(c, entry.event.value)


def _started(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    bulks.add(c, event.bulk, event.actions, event.conversations, str(entry.actor), event.member, entry.at)


def _stepped(c: Unit, entry: Entry[Any]) -> None:
    bulks.step(c, entry.event.bulk, entry.event.before, entry.event.failed)


def _ended(c: Unit, entry: Entry[Any]) -> None:
    bulks.stands(c, entry.event.bulk, "done", entry.event.undo_until)


def _undoing(c: Unit, entry: Entry[Any]) -> None:
    bulks.stands(c, entry.event.bulk, "undoing", None)


def _undone(c: Unit, entry: Entry[Any]) -> None:
    bulks.stands(c, entry.event.bulk, "undone", None)


_FOLDS: Mapping[type, Callable[[Unit, Entry[Any]], None]] = {
    events.ViewMade: _view,
    events.ViewChanged: _view,
    events.ViewRemoved: _view_removed,
    events.StatusMade: _status,
    events.CustomStatusChanged: _status,
    events.StatusRemoved: _status_removed,
    events.FormMade: _form,
    events.FormChanged: _form,
    events.FormRemoved: _form_removed,
    events.DeskSettingsChanged: _settings,
    events.BulkStarted: _started,
    events.BulkStepped: _stepped,
    events.BulkEnded: _ended,
    events.BulkUndoing: _undoing,
    events.BulkUndone: _undone,
}


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as an entry says."""
    _FOLDS[type(entry.event)](c, entry)


DESK = Projection(
    "conversation_desk",
    frozenset(kind.__name__ for kind in _FOLDS),
    apply,
    (
        "conversation_views",
        "conversation_statuses",
        "conversation_forms",
        "conversation_settings",
        "conversation_bulks",
        "conversation_bulk_steps",
    ),
)
