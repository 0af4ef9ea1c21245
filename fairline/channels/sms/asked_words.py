"""Hears STOP, START and HELP in what contacts text, in their own words too, and answers each once."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import accounts, numbers
from fairline.channels.numbered import matter_of
from fairline.channels.sms import store
from fairline.channels.sms.choosing import brand_name, language_of
from fairline.channels.sms.events import TextWordHeard
from fairline.channels.sms.model import CHANNEL
from fairline.channels.sms.store.heard import Word
from fairline.gate import Act, Behind, Keyword, Reply, keyword, submit
from fairline.journal import HOUSE, Actor, Entry, append, one
from fairline.journal.interaction import ContactAllowed, ContactRefused, MessageReceived
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Follower
from fairline.kit.words import say

WITHIN = 300_000  # ms: sms.confirm_within_s of TDP18-SMS-STOP; later than that nothing is confirmed
CAUSE = "word:"
EXACT = 3  # words of a bare keyword at most


def hear(c: Unit, sender: numbers.TextSender, came: MessageReceived) -> None:
    """Write down what a text asks, in the unit in which it came: it stands before anything else is sent."""
    found = keyword(came.text, (language_of(c, ""),))
    if not found.word:
        return
    by, refused = Actor("contact", came.person), store.is_refused(c, came.person, sender.brand)
    if found.word == "stop" and not refused:
        append(c, by, _refused(sender, came, found))
    elif found.word == "start":
        append(c, by, _allowed(sender, came))
    if found.sure:
        append(
            c,
            by,
            TextWordHeard(
                message=came.message,
                person=came.person,
                sender=sender.id,
                brand=sender.brand,
                word=found.word,
                sure=found.sure,
                language=language_of(c, ""),
                answered=not (found.word == "stop" and refused),
            ),
        )


def _refused(sender: numbers.TextSender, came: MessageReceived, found: Keyword) -> ContactRefused:
    return ContactRefused(
        channel=CHANNEL,
        person=came.person,
        reach=came.reach,
        words=came.text,
        sure=found.sure,
        scope="brand" if sender.brand else "channel",
        means="keyword" if len(came.text.split()) <= EXACT else "reply",
        sender=sender.id,
        brand=sender.brand,
        message=came.message,
    )


def _allowed(sender: numbers.TextSender, came: MessageReceived) -> ContactAllowed:
    return ContactAllowed(
        channel=CHANNEL,
        person=came.person,
        reach=came.reach,
        words=came.text,
        sender=sender.id,
        brand=sender.brand,
        message=came.message,
    )


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Answer each word once it stands in its conversation: through the gate, like everything else."""
    for entry in entries:
        event = entry.event
        word = store.word_of(c, event.message)
        if word is not None and word.answered and c.at - word.at <= WITHIN:
            _answer(c, event.conversation, event.message, word)


def _answer(c: Unit, conversation: str, message: str, word: Word) -> None:
    held = matter_of(c, conversation)
    number = store.entry_of(c, message)
    came = one(c, number) if number is not None else None
    if held is None or came is None or came.erased or not isinstance(came.event, MessageReceived):
        return
    act = Reply(
        id=f"act_{message.removeprefix('msg_')}w",
        contact=held.contact,
        person=word.person,
        conversation=conversation,
        cause=f"{CAUSE}{word.word}",
        channel=CHANNEL,
        address=came.event.reach,
        sender=word.sender,
        text=worded(c, word),
    )
    submit(c, act, HOUSE)


def worded(c: Unit, word: Word) -> str:
    """What is answered to a word: in the account's own words where the sender has some, else in the house's."""
    brand, language = brand_name(c, word.brand), word.language or "en"
    own = _own(c, word).get(language, "")
    if own:
        return own.replace("{brand}", brand).replace("{help}", _help(c, word))
    return say(f"channels.sms.word.{word.word}", language, brand=brand, help=_help(c, word))


def _own(c: Unit, word: Word) -> Mapping[str, str]:
    """What the sender answers in words of the account's own, by language: to START and to HELP."""
    sender = numbers.text_sender(c, word.sender)
    if sender is None:
        return {}
    return sender.welcome if word.word == "start" else sender.help_words if word.word == "help" else {}


def _help(c: Unit, word: Word) -> str:
    """Where help is to be had: the brand's help centre, else an answer to this text."""
    url = str(c.tools.settings.url).rstrip("/") if c.tools.settings is not None else ""
    try:
        slug = accounts.brand(c, word.brand).slug if word.brand and url.startswith("https:") else ""
    except NotFound:
        slug = ""
    return f"{url}/help/{slug}" if slug else say("channels.sms.help_here", word.language or "en")


def behind(c: Unit, act: Act) -> Behind | None:
    """The word behind an answer: in force for five minutes, and for one answer."""
    message = f"msg_{act.id.removeprefix('act_').removesuffix('w')}"
    word = store.word_of(c, message)
    if word is None or act.cause != f"{CAUSE}{word.word}":
        return None
    return Behind(active=word.answered and c.at - word.at <= WITHIN, approved_by=None, name=word.word.upper())


WORDS = Follower("sms.words", frozenset({"MessageThreaded"}), follow, prompt=True)
