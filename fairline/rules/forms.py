"""What each action needs to know, so that a screen can draw itself from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Drawn = Literal["text", "long_text", "choice", "words", "several", "span", "value"]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument: how it is drawn, and where its choices come from: a field's choices, words of ours, or a list.

    `only` are those of a field's choices that may be chosen here.
    """

    name: str
    drawn: Drawn
    needed: bool = True
    field: str = ""
    only: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    list: str | None = None


ARGUMENTS: Mapping[str, tuple[Argument, ...]] = {
    "set_status": (
        Argument("to", "choice", field="status", only=("open", "pending", "on_hold", "solved", "closed")),
        Argument("custom", "choice", needed=False, list="statuses"),
    ),
    "set_priority": (Argument("to", "choice", field="priority", words=("none",)),),
    "set_kind": (Argument("to", "choice", field="kind"),),
    "set_subject": (Argument("text", "text"),),
    "set_field": (Argument("field", "choice", list="fields"), Argument("value", "value")),
    "set_form": (Argument("form", "choice", list="forms"),),
    "add_tags": (Argument("tags", "words", list="tags"),),
    "remove_tags": (Argument("tags", "words", list="tags"),),
    "assign": (Argument("to", "choice", words=("nobody", "last"), list="members"),),
    "queue": (Argument("to", "choice", list="queues"),),
    "add_cc": (Argument("address", "text"),),
    "add_watcher": (Argument("member", "choice", list="members"),),
    "link": (Argument("to", "text"), Argument("kind", "choice", words=("incident_of", "follows", "related"))),
    "snooze": (Argument("for", "span"),),
    "set_aside": (Argument("where", "choice", words=("spam", "trash")),),
    "restore": (),
    "note": (Argument("text", "long_text"),),
    "reply": (Argument("text", "long_text"),),
    "mail_members": (
        Argument("to", "several", words=("agent", "watchers"), list="members"),
        Argument("subject", "text"),
        Argument("text", "long_text"),
    ),
    "return_to_queue": (),
    "ask_satisfaction": (),
}

# The lists from which the values of some fields are chosen.
LISTS: Mapping[str, str] = {
    "agent": "members",
    "by_member": "members",
    "watchers": "members",
    "queue": "queues",
    "team": "teams",
    "form": "forms",
    "custom": "statuses",
    "brand": "brands",
    "tags": "tags",
    "contact.company": "companies",
    "sender": "senders",
}
