"""What our first message in a new conversation would be, and how that conversation would stand; nothing is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fairline.channels import channel
from fairline.conversations import listing
from fairline.conversations.asking import said, scope_of
from fairline.conversations.model import OPEN, clean
from fairline.conversations.store import asked as found
from fairline.conversations.store import conversations as store
from fairline.gate import Posed, PurposeClass, Reply, Talk
from fairline.kit.cards import mask
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput

LONGEST = 20_000  # conversations of a view whose contacts are looked at


@dataclass(frozen=True, slots=True)
class First:
    """A first message as it would be written: by which channel and sender, of which class, by whom."""

    channel: str
    sender: str
    text: str
    subject: str = ""
    purpose_class: PurposeClass = "service"
    member: str | None = None


@dataclass(frozen=True, slots=True)
class Whom:
    """Somebody it would go to: a contact (empty for somebody nobody knows), the person and address it is sealed for."""

    contact: str
    person: str
    address: str


def check_first(c: Unit, first: First) -> None:
    """Raises BadInput for a channel on which we may not write first, a sender there is not, nothing said."""
    known = channel(first.channel)
    wrong = {}
    if known is None or not known.capabilities.begins:
        wrong["channel"] = "conversations.field.not-begun"
    elif known.sender_name(c, first.sender) is None:
        wrong["sender"] = "kit.field.unknown"
    if known is not None and known.capabilities.subject and not first.subject.strip():
        wrong["subject"] = "kit.field.required"
    if not first.text.strip():
        wrong["text"] = "kit.field.required"
    if wrong:
        raise BadInput(what=", ".join(wrong), fields=wrong)


def would_say(first: First, whom: Whom, id: str) -> Reply:
    """The act that beginning a conversation with somebody would submit, at the moment at which it would leave."""
    known = channel(first.channel)
    subject = mask(" ".join(clean(first.subject).split())).text[:500]
    return Reply(
        id=id,
        contact=whom.contact or None,
        person=whom.person or None,
        member=first.member,
        channel=first.channel,
        address=whom.address,
        text=clean(first.text),
        sender=first.sender,
        subject=subject if known is not None and known.capabilities.threads else "",
        purpose_class=first.purpose_class,
    )


def talk_begun(c: Unit, posed: Sequence[Posed]) -> list[Talk]:
    """How each act's conversation would stand if it were begun with it."""
    names = {each.act.channel for each in posed if isinstance(each.act, Reply)}
    threads = {name for name in names if (known := channel(name)) is not None and known.capabilities.threads}
    contacts = [each.act.contact for each in posed if each.act.contact]
    wrote = store.wrote_anywhere_each(c, contacts) if threads else {}
    return [_talk(each, threads, wrote) for each in posed]


def _talk(posed: Posed, threads: set[str], wrote: Mapping[str, Millis | None]) -> Talk:
    act = posed.act
    is_threaded = isinstance(act, Reply) and act.channel in threads
    anywhere = wrote.get(act.contact or "") if is_threaded else None
    return Talk(OPEN, False, None, False, act.member, (), is_threaded, anywhere)


def contacts_in_view(c: Unit, view: str, member: str) -> list[str]:
    """The contacts of a view's conversations, each once. Raises NotFound, BadInput."""
    held = listing.view(c, view, member)
    tree = listing.condition(c, held.config.get("conditions", {}))
    ids = found.newest(c, said(c, tree, c.at, member), scope_of(tree), LONGEST)
    return store.contacts_of(c, ids)
