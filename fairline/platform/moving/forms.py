"""The forms in which things move in and out: what every source is read as, and the lines of our own archive.

Ids are those of where a thing comes from; instants are RFC 3339 with their zone. docs/reference/archive.md tells each.
"""

from datetime import datetime
from typing import Annotated, Any

import msgspec

Instant = Annotated[datetime, msgspec.Meta(tz=True)]


class Form(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing, as a line says it."""

    id: str


class TeamForm(Form, frozen=True, kw_only=True):
    """Some members."""

    name: str


class MemberForm(Form, frozen=True, kw_only=True):
    """A member; one that is not known here by e-mail comes in deactivated."""

    name: str = ""
    email: str = ""
    role: str = "agent"
    state: str = "active"
    locale: str = ""
    time_zone: str = ""
    teams: tuple[str, ...] = ()


class QueueForm(Form, frozen=True, kw_only=True):
    """Where work waits; `config` is everything an admin sets, where it comes from another Fairline."""

    name: str
    teams: tuple[str, ...] = ()
    config: dict[str, Any] = {}


class FieldForm(Form, frozen=True, kw_only=True):
    """A field the account keeps besides. `on`: contact, company, conversation."""

    on: str
    name: str
    label: str
    kind: str
    choices: tuple[str, ...] = ()


class CompanyForm(Form, frozen=True, kw_only=True):
    """A firm; `values` by the names of its fields."""

    name: str = ""
    domain: str = ""
    values: dict[str, Any] = {}
    created: Instant | None = None


class AddressForm(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a contact is reached."""

    channel: str
    address: str
    verified: bool = False
    claimed: bool = False


class ContactForm(Form, frozen=True, kw_only=True):
    """A person outside; `values` by the fields' names, `opted_out` the channels they want to hear nothing on."""

    name: str = ""
    locale: str = ""
    note: str = ""
    company: str = ""
    addresses: tuple[AddressForm, ...] = ()
    values: dict[str, Any] = {}
    country: str = ""
    region: str = ""
    time_zone: str = ""
    opted_out: tuple[str, ...] = ()
    created: Instant | None = None
    merged_into: str = ""


class StatusForm(Form, frozen=True, kw_only=True):
    """A word of the account's own for a status."""

    status: str
    name_en: str
    name_fr: str = ""


class FormForm(Form, frozen=True, kw_only=True):
    """Which fields are asked of conversations: `fields` as `{field, needed_to_solve, asked, needed, shown}`."""

    name: str
    fields: tuple[dict[str, Any], ...] = ()
    brand: str = ""


class BrandForm(Form, frozen=True, kw_only=True):
    """A name the account also goes by."""

    name: str
    slug: str
    looks: dict[str, Any] = {}


class SavedReplyForm(Form, frozen=True, kw_only=True):
    """Words kept to be used again."""

    shortcut: str
    title: str
    text: str
    team: str = ""


class DispositionForm(Form, frozen=True, kw_only=True):
    """How a conversation can end."""

    name: str
    queue: str = ""


class MacroForm(Form, frozen=True, kw_only=True):
    """Several actions by hand."""

    name: str
    scope: str = "everyone"
    actions: tuple[dict[str, Any], ...] = ()


class RuleForm(Form, frozen=True, kw_only=True):
    """A trigger or an automation. It comes in switched off; `active` says how it stood."""

    kind: str
    name: str
    when: tuple[str, ...] = ()
    conditions: dict[str, Any] = {}
    actions: tuple[dict[str, Any], ...] = ()
    machines: bool = False
    active: bool = False


class CalendarForm(Form, frozen=True, kw_only=True):
    """When one is open; `config` is the week on the wall clock of a place, with its holidays."""

    name: str
    config: dict[str, Any] = {}


class ServiceLevelForm(Form, frozen=True, kw_only=True):
    """What is promised to which conversations. `targets` are minutes of open time by clock and word of priority."""

    name: str
    conditions: dict[str, Any] = {}
    calendar: str = ""
    targets: dict[str, dict[str, int]] = {}
    warn_before: int = 0
    pause_on: tuple[str, ...] = ()


class ViewForm(Form, frozen=True, kw_only=True):
    """A list by conditions. `owner` where it is one member's."""

    name: str
    scope: str = "everyone"
    owner: str = ""
    conditions: dict[str, Any] = {}
    columns: tuple[str, ...] = ()
    sort: str = "activity"
    descending: bool = True
    position: int = 0


class FileForm(msgspec.Struct, frozen=True, omit_defaults=True):
    """A file that came with a line: where it lies beside the lines, and what it is called."""

    path: str
    name: str = ""
    size: int = 0


class LineForm(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """Something said. `speaker`: contact, agent, house; `by` is the contact's or the member's id."""

    at: Instant
    speaker: str
    by: str = ""
    public: bool = True
    text: str = ""
    files: tuple[FileForm, ...] = ()


class ConversationForm(Form, frozen=True, kw_only=True):
    """All that was said on one matter. `reference` is the number people call it by; `values` by the fields' names;
    `custom`, `form`, `queue`, `agent`, `brand`, `participants` and `watchers` are ids of the same source.
    `knows` are other ids it goes by, where its source tells of what was said alone: those of its mails.
    """

    contact: str
    reference: int = 0
    subject: str = ""
    channel: str = "email"
    address: str = ""
    status: str = "solved"
    custom: str = ""
    kind: str = ""
    priority: int = 0
    queue: str = ""
    agent: str = ""
    brand: str = ""
    form: str = ""
    language: str = ""
    tags: tuple[str, ...] = ()
    values: dict[str, Any] = {}
    participants: tuple[str, ...] = ()
    watchers: tuple[str, ...] = ()
    opened: Instant
    updated: Instant
    solved: Instant | None = None
    set_aside: str = ""
    suspected: bool = False
    merged_into: str = ""
    side_of: str = ""
    satisfaction: str = ""
    reopened: int = 0
    knows: tuple[str, ...] = ()
    lines: tuple[LineForm, ...] = ()


class LinkForm(Form, frozen=True, kw_only=True):
    """What a conversation has to do with another. `kind`: incident_of, follows, related, split_from."""

    conversation: str
    other: str
    kind: str


FORMS: dict[str, type[Form]] = {  # in the order in which they come in: what is named stands before what names it
    "teams": TeamForm,
    "members": MemberForm,
    "brands": BrandForm,
    "queues": QueueForm,
    "fields": FieldForm,
    "companies": CompanyForm,
    "contacts": ContactForm,
    "statuses": StatusForm,
    "forms": FormForm,
    "saved_replies": SavedReplyForm,
    "dispositions": DispositionForm,
    "calendars": CalendarForm,
    "conversations": ConversationForm,
    "links": LinkForm,
    "macros": MacroForm,
    "rules": RuleForm,
    "service_levels": ServiceLevelForm,
    "views": ViewForm,
}
NOUNS = tuple(FORMS)
