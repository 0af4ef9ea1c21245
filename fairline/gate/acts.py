"""Everything the house may do outside."""

from typing import Any, ClassVar

import msgspec

ACTS: dict[str, type["Act"]] = {}


class Act(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something the house wants to do to the outside, and whom it concerns.

    `personal` names the fields that are sealed with the key of `person` wherever the act is written down.
    """

    personal: ClassVar[tuple[str, ...]] = ()

    id: str  # act_…
    contact: str | None = None
    person: str | None = None  # whose key seals the personal fields
    conversation: str | None = None
    member: str | None = None  # the member who wants it, where a member does

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        ACTS[cls.__name__] = cls


class Reply(Act, frozen=True, kw_only=True):
    """A message to a contact in a conversation they are in."""

    personal = ("text", "address")

    channel: str
    address: str = ""  # where the contact is reached on the channel
    text: str = ""
    attachments: tuple[str, ...] = ()
    client_id: str = ""


class Export(Act, frozen=True, kw_only=True):
    """Data that leaves the house: an access package, a report."""

    what: str
    blob: str
    recipients: tuple[str, ...] = ()
