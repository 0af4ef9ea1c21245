"""What an account arranges about its conversations: views, statuses of its own, forms, settings; and what is done to
many at once.
"""

from typing import Any

from fairline.journal import Event
from fairline.kit.clock import Millis


class ViewMade(Event):
    """A list of conversations by conditions. `scope`: everyone, team:<id>, mine (then it is the member's `owner`)."""

    about = "view"

    view: str
    name: str
    scope: str
    config: str
    position: int = 0
    owner: str = ""


class ViewChanged(Event):
    """A view as it is from now on."""

    about = "view"

    view: str
    name: str
    scope: str
    config: str
    position: int = 0
    owner: str = ""


class ViewRemoved(Event):
    """A view is no longer shown."""

    about = "view"

    view: str


class StatusMade(Event):
    """A word of the account's own for one of the statuses."""

    about = "custom"

    custom: str
    status: str
    name_en: str
    name_fr: str


class CustomStatusChanged(Event):
    """What it is called from now on."""

    about = "custom"

    custom: str
    status: str
    name_en: str
    name_fr: str


class StatusRemoved(Event):
    """It is no longer offered; conversations that stand so keep it."""

    about = "custom"

    custom: str


class FormMade(Event):
    """Which fields are asked of conversations, and which of them are needed before one is solved."""

    about = "form"

    form: str
    name: str
    fields: str
    brand: str = ""


class FormChanged(Event):
    """A form as it is from now on."""

    about = "form"

    form: str
    name: str
    fields: str
    brand: str = ""


class FormRemoved(Event):
    """It is no longer offered; conversations filled in by it keep it."""

    about = "form"

    form: str


class DeskSettingsChanged(Event):
    """How conversations end, reopen and are deleted."""

    about = "what"

    value: dict[str, Any]
    what: str = "account"


class BulkStarted(Event):
    """Something is to be done to many conversations."""

    about = "bulk"

    bulk: str
    conversations: tuple[str, ...]
    actions: str
    member: str = ""


class BulkStepped(Event):
    """It was done to some: what stood before, by conversation, and which it could not be done to, and why."""

    about = "bulk"

    bulk: str
    before: dict[str, str]
    failed: dict[str, str]


class BulkEnded(Event):
    """It was done to all. Until `undo_until` (ms UTC) it can be undone."""

    about = "bulk"

    bulk: str
    undo_until: Millis


class BulkUndoing(Event):
    """It is being undone."""

    about = "bulk"

    bulk: str


class BulkUndone(Event):
    """Every conversation of it is as it was before, where nobody changed it since."""

    about = "bulk"

    bulk: str
