"""The words of this API and ours for the same: statuses, priorities, kinds, ways of coming in."""

from collections.abc import Mapping
from typing import Any

from fairline.conversations import Conversation
from fairline.platform.zendesk.errors import RecordInvalid

STATUS: Mapping[str, str] = {"hold": "on_hold"}
STATUS_BACK: Mapping[str, str] = {"on_hold": "hold"}
STATUSES = ("new", "open", "pending", "hold", "solved", "closed")
KIND: Mapping[str, str] = {"task": "todo"}
KIND_BACK: Mapping[str, str] = {"todo": "task"}
KINDS = ("question", "incident", "problem", "task")
PRIORITIES = ("low", "normal", "high", "urgent")


def status_of(said: str) -> str:
    """Our word for a status. Raises RecordInvalid."""
    return STATUS.get(_known("status", said.lower(), STATUSES), said.lower())


def kind_of(said: str | None) -> str:
    """Our word for a type. Raises RecordInvalid."""
    return KIND.get(_known("type", said.lower(), KINDS), said.lower()) if said else ""


def priority_of(said: str | None) -> str:
    """Our word for a priority. Raises RecordInvalid."""
    return _known("priority", said.lower(), PRIORITIES) if said else "none"


def via_of(found: Conversation) -> dict[str, Any]:
    """How a ticket came in."""
    if found.via in ("form", "portal"):
        channel = "web"
    elif found.via in ("api", "import"):
        channel = "api"
    else:
        channel = {"webchat": "chat", "sms": "sms", "voice": "voice"}.get(found.channel, found.channel)
    return {"channel": channel, "source": {"from": {}, "to": {}, "rel": None}}


def _known(name: str, said: str, words: tuple[str, ...]) -> str:
    if said not in words:
        raise RecordInvalid(why=f"{name}: {', '.join(words)}")
    return said
