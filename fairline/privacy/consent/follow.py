"""Follows what contacts say and members note: a refusal is carried everywhere, an unclear one waits for a person."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import accounts, conversations, crm, journal
from fairline.crm import Line, timeline_of
from fairline.crm.events import OptedIn, OptedOut
from fairline.gate import keyword
from fairline.journal import HOUSE, Actor, Entry, Event
from fairline.journal.interaction import ContactAllowed, ContactRefused, MessageReceived
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Follower
from fairline.kit.words import say
from fairline.privacy.consent import events, service, store
from fairline.privacy.consent.confirming import confirm
from fairline.privacy.consent.lookups import keys_of
from fairline.privacy.consent.model import RINGS
from fairline.privacy.consent.unheard import watch

READ = frozenset({"email", "webchat"})  # channels whose messages are read here; what rings hears refusals itself
MOST = 500  # letters of a message that are kept as the words of a refusal

_LINES: Mapping[type[Event], Line] = {
    events.ConsentGiven: Line("privacy.timeline.consent-given", ("channel", "purpose_class")),
    events.ConsentWithdrawn: Line("privacy.timeline.consent-withdrawn", ("means",)),
    events.RefusalTakenBack: Line("privacy.timeline.taken-back", ("means",)),
    events.ContactMarked: Line("privacy.timeline.marked", ("mark",)),
    events.ContactUnmarked: Line("privacy.timeline.unmarked", ("mark",)),
}


def listen(c: Unit, entries: Sequence[Entry[MessageReceived]]) -> None:
    """Recognise refusals in mails and chats. Machines refuse nothing, nor does what may be forged."""
    for entry in entries:
        event = entry.event
        if event.channel not in READ or event.automatic or event.suspected or entry.erased:
            continue
        found = keyword(f"{event.subject}\n{event.text}" if not event.text.strip() else event.text, (event.language,))
        is_sure = found.sure and (event.channel == "email" or len(event.text.split()) > 1)
        if found.word == "stop":
            told = ContactRefused(
                channel=event.channel, person=event.person, address=event.address, reach=event.reach,
                words=event.text[:MOST], sure=is_sure, scope="all", means="reply", sender=event.sender,
                brand=event.brand, message=event.message,
            )  # fmt: skip
            journal.append(c, Actor("contact", event.person), told)


def carry(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Carry a refusal, or what takes it back, to the contact and to every address they hold."""
    for entry in entries:
        holder = next(iter(crm.holders(c, [entry.event.person])), None)
        if holder is None or entry.erased:
            continue
        if isinstance(entry.event, ContactRefused):
            _refused(c, entry, holder.contact)
        else:
            _allowed(c, entry, holder.contact)


def noted(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """What a member notes on a contact's page counts as said by the contact, and survives them as a hash."""
    for entry in entries:
        event = entry.event
        if event.person == "" or _stands(c, entry, "refused" if isinstance(event, OptedOut) else "allowed"):
            continue
        channel = "" if event.channel == "all" else event.channel
        try:
            if isinstance(event, OptedOut):
                scope: Any = "channel" if channel else "all"
                why = event.why
                service.withdraw(c, entry.actor, event.contact, scope=scope, channel=channel, reach="all", words=why)
            else:
                service.take_back(c, entry.actor, event.contact, channel=channel, words=event.why)
        except (NotFound, crm.ContactGone):
            continue


def _refused(c: Unit, entry: Entry[ContactRefused], contact: str) -> None:
    event = entry.event
    if not event.sure:
        _ask(c, event)
        watch(c, entry.number, entry.at)
        return
    channel = event.channel
    service.withdraw(
        c, entry.actor, contact, scope="all" if event.scope == "all" else event.scope, channel=channel,
        seller=event.brand, means=event.means, words=event.words, refusal=entry.number,
    )  # fmt: skip
    confirm(c, entry, contact, _language(c))
    if event.scope == "all" and channel in RINGS:
        service.withdraw(c, entry.actor, contact, scope="channel", channel=channel, means=event.means)


def _allowed(c: Unit, entry: Entry[ContactAllowed], contact: str) -> None:
    event = entry.event
    service.take_back(
        c, entry.actor, contact, channel=event.channel, seller=event.brand, means=event.means, words=event.words
    )


def _ask(c: Unit, event: ContactRefused) -> None:
    """A note where colleagues see it. Where there is no conversation yet, the list of unclear refusals has it."""
    found = conversations.latest_of(c, event.person)
    if found:
        text = say("privacy.unsure.note", _language(c))
        conversations.write_note(c, found, "", text, actor=HOUSE)


def _language(c: Unit) -> str:
    return accounts.account(c).locale


def _stands(c: Unit, entry: Entry[OptedOut | OptedIn], said: str) -> bool:
    """Whether the ledger's newest word on that channel says so already, or was said after this."""
    event = entry.event
    channel = "" if event.channel == "all" else event.channel
    fitting = [word for word in store.words(c, keys_of(c, event.contact)) if word.channel in (channel, "")]
    fitting = [word for word in fitting if word.reach == "all"]
    if not fitting:
        return said == "allowed"
    return fitting[-1].said == said or fitting[-1].number > entry.number


FOLLOWERS = (
    Follower("privacy.listen", frozenset({"MessageReceived"}), listen),
    Follower("privacy.refusals", frozenset({"ContactRefused", "ContactAllowed"}), carry, prompt=True),
    Follower("privacy.noted", frozenset({"OptedOut", "OptedIn"}), noted),
    timeline_of("privacy.consents", _LINES),
)
