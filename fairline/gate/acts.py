"""Everything the house may do outside."""

from typing import Any, ClassVar, Literal

import msgspec

ACTS: dict[str, type["Act"]] = {}

PurposeClass = Literal["service", "transactional", "marketing"]
OWED = "rgt_"  # how the cause of a letter begins that the law owes a person who asked for a right of theirs
LETTER = "letter"  # a mail of the house itself, to a member or to whoever follows its changes


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
    app: str | None = None  # the program that wants it, by its token's id, where a program does
    cause: str = ""  # the automation behind it (a rule, a survey, the portal), where one is
    not_before: int | None = None  # ms UTC: it is to leave then, and may be taken back until then

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        ACTS[cls.__name__] = cls


class Reply(Act, frozen=True, kw_only=True):
    """A message to a contact in a conversation they are in."""

    personal = ("text", "address", "subject")

    channel: str
    address: str = ""  # where the contact is reached on the channel
    text: str = ""
    attachments: tuple[str, ...] = ()
    client_id: str = ""
    sender: str = ""  # what of ours it comes from, where the channel has several: a mailbox
    subject: str = ""
    cc: tuple[str, ...] = ()  # persons in copy, never addresses
    then: dict[str, str] = {}  # what becomes of the conversation once it is permitted: {"status": "solved"}
    lives: int = 0  # minutes after which it is worth nothing any more and does not arrive (a code); 0: as usual
    purpose_class: PurposeClass = "service"  # what the law calls it; the gate raises what is marketing by its words


class Mail(Act, frozen=True, kw_only=True):
    """An e-mail that is no message of a conversation: a notice, a question about satisfaction, a link to sign in."""

    personal = ("address", "text", "subject")

    purpose: Literal["notice", "survey", "sign_in", "export_link", "invitation", "code", "letter"]
    channel: str = "email"
    sender: str = ""  # the mailbox it comes from; the account's first where it is empty
    address: str = ""
    subject: str = ""
    text: str = ""  # Markdown
    attachments: tuple[str, ...] = ()
    language: str = "en"
    words: str = ""  # the key of the template it was made from
    purpose_class: PurposeClass = "service"  # what the law calls it; the gate raises what is marketing by its words


class Export(Act, frozen=True, kw_only=True):
    """Data that leaves the house; `what` is access_package, rows, report, recording or account, `purpose` what it is to
    serve, `whose` contacts where contacts stand in it one by one.
    """

    what: str
    blob: str
    name: str = ""
    rows: int = 0
    recipients: tuple[str, ...] = ()
    purpose: str = ""
    whose: str = ""
