"""Hides personal data before an entry is written, where a mode has no place for them (ZS-FR-NO-PERSONAL-DATA).

It stands in the journal's own way, so that no channel, import or program passes beside it. Names, and what a contact
is reached by or signs in with, stay: without them nobody could be answered.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from fairline.accounts.modes import service
from fairline.accounts.modes.events import PersonalMasked
from fairline.accounts.modes.personal import hide
from fairline.journal import Event
from fairline.kit.db import Unit

STAYS = frozenset(
    {
        *("address", "addresses", "agent", "cc", "country", "email", "envelope_from", "files", "helo", "locale"),
        *("message_id", "name", "network", "outside", "proof", "reach", "recipient", "recipients"),
        *("references", "region", "remote", "reply_to", "sender_name", "time_zone", "to", "user_agent", "user_id"),
    }
)
OURS = ("fairline.accounts.", "fairline.security.")  # what members say of themselves and of their own account


def screened(c: Unit, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events as they may be written; one more tells what was hidden."""
    mode = service.known(c)
    if mode is None or not mode.impersonal:
        return events
    kinds: list[str] = []
    kept = [_without(event, kinds) for event in events]
    if not kinds:
        return events
    told = PersonalMasked(where=events[0].subject or "", kinds=tuple(sorted(set(kinds))), many=len(kinds))
    return (*kept, told)


def _without(event: Event, kinds: list[str]) -> Event:
    if type(event).__module__.startswith(OURS):
        return event
    changed = {}
    for name in type(event).personal:
        if name not in STAYS:
            before = getattr(event, name)
            after = _hidden(before, kinds)
            if after != before:
                changed[name] = after
    return msgspec.structs.replace(event, **changed) if changed else event


def _hidden(held: Any, kinds: list[str]) -> Any:
    if isinstance(held, str):
        found = hide(held)
        kinds += found.kinds
        return found.text
    if isinstance(held, Mapping):
        return {name: value if name in STAYS else _hidden(value, kinds) for name, value in held.items()}
    if isinstance(held, list | tuple):
        return type(held)(_hidden(value, kinds) for value in held)
    return held
