"""Puts a question before a contact: by mail, or where they chat with us. Each leaves through the gate."""

from fairline.channels import AddressOf
from fairline.conversations import Conversation
from fairline.gate import Mail
from fairline.kit.db import Unit
from fairline.surveys import links
from fairline.surveys.mail import language_of, question, write
from fairline.surveys.model import Ask

MAIL, CHAT = "email", "webchat"
CHANNELS = frozenset({MAIL, CHAT})


def act_of(c: Unit, ask: Ask, found: Conversation) -> Mail | None:
    """The act that asks; None where the contact cannot be reached any more."""
    return _in_chat(c, ask, found) if ask.channel == CHAT else _by_mail(c, ask, found)


def _by_mail(c: Unit, ask: Ask, found: Conversation) -> Mail | None:
    provider = c.tools.facts.get(AddressOf)
    reached: AddressOf | None = provider(c, ask.person) if provider else None
    if reached is None or reached.channel != MAIL:
        return None
    subject, text, language = write(c, found, ask, reached.name)
    return Mail(
        id=c.new_id("act"),
        contact=ask.contact,
        person=ask.person,
        cause=links.cause_of(ask.id),
        purpose="survey",
        sender=found.sender,
        address=reached.address,
        subject=subject,
        text=text,
        language=language,
        words="surveys.mail",
    )


def _in_chat(c: Unit, ask: Ask, found: Conversation) -> Mail | None:
    if not found.address:
        return None
    language = language_of(c, found, ask)
    return Mail(
        id=c.new_id("act"),
        contact=ask.contact,
        person=ask.person,
        conversation=found.id,
        cause=links.cause_of(ask.id),
        purpose="survey",
        channel=CHAT,
        sender=found.sender,
        address=found.address,
        subject=question(language),
        text=question(language),
        language=language,
        words="surveys.page.title",
    )
