"""How an account's conversations end, open again and are deleted."""

from typing import Annotated, Literal

import msgspec

from fairline.conversations.events import DeskSettingsChanged
from fairline.conversations.store import desk as store
from fairline.gate import check_published
from fairline.journal import Actor, append
from fairline.kit.db import Unit

Days = Annotated[int, msgspec.Meta(ge=1, le=365)]


class DeskSettings(msgspec.Struct, frozen=True, kw_only=True):
    """How long a solved one stays open to an answer (`close_after_days`), whether an answer opens it again at any time
    or only for `reopen_days`, how long a mail of ours can be taken back, when what was set aside is deleted,
    and the address (https) that whoever sends a card number is told to pay at.
    """

    close_after_days: Days = 4
    reopen: Literal["always", "days"] = "always"
    reopen_days: Days = 30
    undo_seconds: Annotated[int, msgspec.Meta(ge=0, le=60)] = 10
    spam_days: Days = 30
    trash_days: Days = 30
    create_from_cc: bool = True
    pay_at: Annotated[str, msgspec.Meta(max_length=300, pattern=r"^(https://\S+)?$")] = ""


def of(c: Unit) -> DeskSettings:
    """The account's."""
    kept = store.settings(c)
    return msgspec.convert(kept, DeskSettings) if kept else DeskSettings()


def change(c: Unit, actor: Actor, asked: DeskSettings) -> DeskSettings:
    """Let them be so from now on."""
    check_published(c, {"pay_at": asked.pay_at})
    if asked != of(c):
        append(c, actor, DeskSettingsChanged(value=msgspec.to_builtins(asked)))
    return asked
