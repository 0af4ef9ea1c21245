"""Finds what phrases stand for: names of the contact, the agent and the account, the conversation's own words."""

from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from fairline import accounts, conversations, crm
from fairline.channels import channel
from fairline.kit.clock import from_millis
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.rules import phrases
from fairline.rules.desk import desk

FILLED = ("text", "subject")  # the arguments that may hold phrases


def filled(c: Unit, conversation: str, arguments: Any, message: str = "") -> Any:
    """An action's arguments with their phrases filled; `message` is what was just said."""
    told = {name: getattr(arguments, name) for name in FILLED if name in arguments.__struct_fields__}
    if not any("{" in str(value) for value in told.values()):
        return arguments
    known = _Known(c, conversation, message)
    markdown = known.markdown
    said = {
        name: phrases.fill(value, known.value_of, markdown=markdown and name == "text") for name, value in told.items()
    }
    return msgspec.structs.replace(arguments, **said)


class _Known:
    """What is known where a text is filled, each thing found out once and only if it is asked for."""

    def __init__(self, c: Unit, conversation: str, message: str) -> None:
        self.c, self.message = c, message
        self.talk = conversations.conversation(c, conversation)
        self.facts: Mapping[str, Any] = desk(c).facts_of(c, [conversation]).get(conversation, {})
        self.held: dict[str, str | None] = {}

    @property
    def markdown(self) -> bool:
        known = channel(self.talk.channel)
        return known is not None and known.capabilities.html

    def value_of(self, name: str) -> str | None:
        if name not in self.held:
            self.held[name] = self.find(name)
        return self.held[name]

    def find(self, name: str) -> str | None:
        if name.startswith(phrases.FIELD):
            return _plain(self.facts.get(f"field:{name.removeprefix(phrases.FIELD)}"))
        finds = _FINDS.get(name)
        return None if finds is None else finds(self)

    def contact(self) -> str:
        return crm.names(self.c, [self.talk.contact]).get(self.talk.contact, "")

    def agent(self) -> str:
        return accounts.names_of(self.c, [self.talk.agent]).get(self.talk.agent, "") if self.talk.agent else ""

    def account(self) -> str:
        try:
            return accounts.account(self.c).name
        except Problem:
            return ""

    def day(self) -> str:
        try:
            zone = accounts.account(self.c).time_zone
        except Problem:
            zone = "UTC"
        return from_millis(self.c.at).astimezone(ZoneInfo(zone)).date().isoformat()

    def link(self) -> str:
        url = getattr(self.c.tools.settings, "url", "") or ""
        return f"{url.rstrip('/')}/inbox/{self.talk.id}"


_FINDS: Mapping[str, Callable[[_Known], str]] = {
    "contact.name": _Known.contact,
    "contact.first_name": lambda known: phrases.first_name(known.contact()),
    "conversation.reference": lambda known: _plain(known.facts.get("reference")),
    "conversation.subject": lambda known: known.talk.subject,
    "conversation.status": lambda known: _plain(known.facts.get("status")),
    "conversation.link": _Known.link,
    "agent.name": _Known.agent,
    "agent.first_name": lambda known: phrases.first_name(known.agent()),
    "account.name": _Known.account,
    "brand.name": lambda known: accounts.brand(known.c, known.talk.brand).name,
    "message.text": lambda known: known.message,
    "date": _Known.day,
}


def _plain(value: Any) -> str:
    if isinstance(value, frozenset):
        return ", ".join(sorted(value))
    return "" if value is None else str(value)
