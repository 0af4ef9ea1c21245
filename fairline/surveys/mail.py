"""Writes the mail that asks how it was, in the contact's language and the brand's name; nothing is sold in it."""

from contextlib import suppress

from fairline import accounts, crm
from fairline.conversations import Conversation
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import LANGUAGES, say
from fairline.surveys import links
from fairline.surveys.model import SCALES, Ask


def write(c: Unit, conversation: Conversation, ask: Ask, name: str) -> tuple[str, str, str]:
    """Subject, text (Markdown) and language of the mail."""
    language = language_of(c, conversation, ask)
    brand = accounts.brand(c, conversation.brand)
    link = links.address_of(c, ask.id)
    first = _plain(name.split()[0]) if name.split() else ""
    said = {
        "greeting": say("surveys.mail.greeting" if first else "surveys.mail.hello", language, name=first),
        "brand": _plain(brand.name),
        "subject": _plain(conversation.subject),
        "choices": _choices(ask, link, language),
    }
    kind = "text" if conversation.subject else "text-without-subject"
    text = say(f"surveys.mail.{kind}", language, **said)
    if ask.anonymous:
        text = f"{text}\n\n{say('surveys.page.anonymous', language)}"
    return say("surveys.mail.subject", language, brand=brand.name), text, language


def question(language: str) -> str:
    """What is asked, in few words."""
    return say("surveys.page.title", language)


def _choices(ask: Ask, link: str, language: str) -> str:
    """The answers as links, in Markdown: one below the other, or one to five in a row."""
    told = [(score, f"{link}?score={score}&lang={language}") for score in SCALES[ask.scale]]
    if ask.scale == "two":
        return "\n\n".join(f"[{say(f'surveys.page.{score}', language)}]({address})" for score, address in told)
    row = " · ".join(f"[{score}]({address})" for score, address in told[::-1])
    return f"{say('surveys.page.worst', language)}  {row}  {say('surveys.page.best', language)}"


def language_of(c: Unit, conversation: Conversation, ask: Ask) -> str:
    """In which language the contact is asked."""
    told = [conversation.language[:2]]
    with suppress(NotFound):
        told.append(crm.contact(c, crm.resolve(c, ask.contact)).locale[:2])
    told.append(accounts.brand(c, conversation.brand).looks.locale)
    return next((each for each in told if each in LANGUAGES), "en")


def _plain(text: str) -> str:
    """A name or subject that means nothing in Markdown."""
    line = " ".join(text.split())[:120]
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]()<>#+-.!|&~" else letter for letter in line)
