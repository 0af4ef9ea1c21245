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
from fairline.journal import HOUSE, Event, append
from fairline.kit.db import Unit

STAYS = frozenset(
    {
        *("address", "addresses", "agent", "cc", "country", "email", "envelope_from", "files", "helo", "locale"),
        *("message_id", "name", "network", "outside", "proof", "reach", "recipient", "recipients"),
        *("references", "region", "remote", "reply_to", "sender_name", "time_zone", "to", "user_agent", "user_id"),
    }
)
KNOWN = "fairline.crm."  # of whom an account knows, no more than what they sign in with and are answered by is kept
MORE = frozenset({"country", "locale", "note", "region", "time_zone", "values"})
OURS = ("fairline.accounts.", "fairline.security.")  # what members say of themselves and of their own account


def screened(c: Unit, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events as they may be written; one more tells what was hidden."""
    mode = service.known(c)
    if mode is None or not mode.impersonal:
        return events
    kinds: list[str] = []
    kept = [_without(event, kinds) for event in events]
    if not kinds:
        return tuple(kept)
    told = PersonalMasked(where=events[0].subject or "", kinds=tuple(sorted(set(kinds))), many=len(kinds))
    return (*kept, told)


def personal_in(c: Unit, words: str) -> tuple[str, ...]:
    """The kinds of what looks personal in words that come by another way than an entry, as a file's do; nothing where
    the account's mode has a place for them.
    """
    return () if service.keeps_originals(c) else tuple(sorted(set(hide(words).kinds)))


def note_personal(c: Unit, where: str, kinds: tuple[str, ...]) -> None:
    """Count that something was not kept, because of what looked personal in it."""
    append(c, HOUSE, PersonalMasked(where=where, kinds=kinds, many=len(kinds)))


def _without(event: Event, kinds: list[str]) -> Event:
    if type(event).__module__.startswith(OURS):
        return event
    changed: dict[str, Any] = {}
    for name in type(event).personal:
        if name in MORE and type(event).__module__.startswith(KNOWN):
            if getattr(event, name):
                changed[name] = type(getattr(event, name))()
                kinds += ["profile"] if name in ("note", "values") else []
            continue
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
