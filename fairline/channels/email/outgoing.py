"""Puts together what a permitted act says by mail: from whom, to whom, about what, in answer to what."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from fairline import accounts
from fairline.channels import files
from fairline.channels.contract import mail_in, message_of, reply_in
from fairline.channels.email import proving, reading, service, store, suppress
from fairline.channels.email.belongs import folded, tagged
from fairline.channels.email.compose import Outgoing, Quoted, ascii_domain
from fairline.channels.email.events import MailRead
from fairline.channels.email.headers import address as tidy
from fairline.channels.email.model import Mailbox, Sent
from fairline.channels.email.parsed import Mailbox as Box
from fairline.channels.email.parsed import Part
from fairline.channels.email.projection import CHANNEL
from fairline.channels.numbered import MatterOf, matter_of
from fairline.channels.persons import address_of, heard_in, preference_address
from fairline.gate import LETTER, Act, DoNotContact, Mail, Reply
from fairline.journal import Entry, one
from fairline.kit.clock import Millis, from_millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import say

OF_THE_HOUSE = ("code", "letter")  # purposes whose mails come from the house, by its own relay
UNSUBSCRIBED = ("survey", "notice")  # purposes whose mails say how to end them


@dataclass(frozen=True, slots=True)
class Place:
    """One recipient: 0 is whom it is to, the others have a copy."""

    number: int
    person: str
    address: str
    name: str
    key: str  # what stands for the address where none may stand
    suppressed: str = ""  # the cause, where nothing may be sent there


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a delivery needs. `held` says where it stands with each recipient already."""

    permit: int
    permitted_at: Millis
    act: Act
    purpose: str
    message: str
    person: str
    conversation: str
    mailbox: Mailbox | None
    places: tuple[Place, ...]
    held: Mapping[int, Sent] = field(default_factory=dict)


def plan(c: Unit, permit: int) -> Plan | None:
    """What an entry lets out by mail; None where it lets nothing out, or its person was forgotten."""
    entry = one(c, permit)
    if entry is None or entry.erased:
        return None
    act = reply_in(entry, CHANNEL) or mail_in(entry, CHANNEL)
    if act is None:
        return None
    return Plan(
        permit=permit,
        permitted_at=entry.at,
        act=act,
        purpose=purpose_of(act),
        message=message_of(act.id),
        person=act.person or "",
        conversation=act.conversation or "",
        mailbox=None if purpose_of(act) == LETTER else mailbox_of(c, act),
        places=_places(c, act),
        held={sent.place: sent for sent in store.sendings(c, permit)},
    )


def purpose_of(act: Act) -> str:
    """What a mail is for, as our code says it and no sender does."""
    return act.purpose if isinstance(act, Mail) else "reply"


def mailbox_of(c: Unit, act: Act) -> Mailbox | None:
    """The mailbox an act leaves by: its own, that of its conversation, or the account's first."""
    named = act.sender if isinstance(act, Reply | Mail) else ""
    return (store.mailbox(c, named) if named else None) or _heard_by(c, act) or service.default(c)


def _heard_by(c: Unit, act: Act) -> Mailbox | None:
    for message in heard_in(c, act.conversation or "")[:1]:
        found = store.mail_of(c, message)
        return store.mailbox(c, found[0].mailbox) if found else None
    return None


def _places(c: Unit, act: Act) -> tuple[Place, ...]:
    assert isinstance(act, Reply | Mail)  # noqa: S101  # what plan() asks for
    purpose = purpose_of(act)
    first = _place(c, 0, act.person or "", act.address, "", purpose)
    found = [replace(first, suppressed="unsubscribed") if _refused_since(c, act) else first]
    known = {found[0].address}
    for person in act.cc if isinstance(act, Reply) else ():
        reached = address_of(c, person)
        if reached is not None and reached.channel == CHANNEL and tidy(reached.address) not in known:
            found.append(_place(c, len(found), person, reached.address, reached.name, purpose))
            known.add(found[-1].address)
    return tuple(found)


def _refused_since(c: Unit, act: Act) -> bool:
    """Whether advertising that was let out is wanted no more, now that it would leave."""
    asks = c.tools.facts.get(DoNotContact) if _is_marketing(act) else None
    found: DoNotContact | None = asks(c, act) if asks else None
    return found is not None and bool(found.reach or found.marks)


def _place(c: Unit, number: int, person: str, address: str, name: str, purpose: str) -> Place:
    clean = tidy(address)
    cause, _ = suppress.cause_for(c, clean, purpose) if clean else ("", "")
    return Place(number, person, clean, name, suppress.key(c, clean) if clean else "", cause)


def outgoing(c: Unit, plan: Plan, box: Mailbox | None) -> Outgoing:
    """The mail in full. Raises NotFound where a file of it is gone, or the mailbox it would leave by."""
    act = plan.act
    assert isinstance(act, Reply | Mail)  # noqa: S101
    signer = reading.signer_of(c)
    if isinstance(act, Mail) and act.purpose in OF_THE_HOUSE:
        return _of_the_house(c, plan, act)
    if box is None:
        raise NotFound
    before = _answered(c, plan.conversation)
    matter, about = matter_of(c, plan.conversation), subject_of(act, before)
    language = act.language if isinstance(act, Mail) else _language(c, matter)
    to = [Box(place.name, place.address) for place in plan.places if place.number == 0]
    copies = [Box(place.name, place.address) for place in plan.places if place.number and not place.suppressed]
    domain = ascii_domain(box.domain)
    return Outgoing(
        message_id=signer.message_id(act.id, plan.conversation, domain),
        at=plan.permitted_at,
        sender=Box(_from_name(c, act, box), box.address),
        to=tuple(to),
        cc=tuple(copies),
        subject=tagged(about, matter.reference) if matter and box.config.tag else about,
        text=act.text,
        reply_to=signer.reply_to(box.address, plan.conversation) if plan.conversation and box.config.plus else "",
        in_reply_to=before.event.message_id if before else "",
        references=tuple(before.event.references) if before else (),
        quoted=_quoted(c, before, language) if before else None,
        signature=box.config.signature.get(language, ""),
        footer=_footer(c, plan, box, language),
        files=_files(c, act.attachments),
        language=language,
        is_automatic=bool(act.cause) or isinstance(act, Mail),
        loop_mark=signer.loop_mark(),
        unsubscribe=_unsubscribe(c, plan),
    )


def _language(c: Unit, matter: MatterOf | None) -> str:
    """In which of our languages a conversation is answered: its own, or the account's."""
    named = matter.language if matter and matter.language else accounts.account(c).locale
    return "fr" if named.lower().startswith("fr") else "en"


def _of_the_house(c: Unit, plan: Plan, act: Mail) -> Outgoing:
    """A letter of the house, or a code, which is not from the mailbox it is to prove and is filled in only here."""
    sender = proving.house_address(c)
    signer = reading.signer_of(c)
    return Outgoing(
        message_id=signer.message_id(act.id, "", sender.rpartition("@")[2]),
        at=plan.permitted_at,
        sender=Box("Fairline", sender),
        to=tuple(Box("", place.address) for place in plan.places),
        subject=act.subject,
        text=act.text.replace(proving.BLANK, proving.code_of(c, act.id)) if act.purpose == "code" else act.text,
        language=act.language,
        is_automatic=True,
        loop_mark=signer.loop_mark(),
    )


def subject_of(act: Act, before: Entry[MailRead] | None) -> str:
    """What it is about: as it was said, or an answer to what was written."""
    said = act.subject if isinstance(act, Reply | Mail) else ""
    if said.strip() or before is None:
        return said
    about = before.event.subject.strip()
    return about if not about or about.lower().startswith("re:") else f"Re: {about}"


def subject_key(c: Unit, plan: Plan, subject: str) -> str:
    """By which an answer without any ids finds it."""
    return reading.subject_key(c, plan.person, subject) if folded(subject) and plan.conversation else ""


def envelope_from(c: Unit, plan: Plan, box: Mailbox | None) -> str:
    """Where it comes back to if it cannot be delivered: told apart by act where our own door hears it."""
    if plan.purpose in OF_THE_HOUSE or box is None:
        return ""  # nobody is told where it cannot be delivered
    if box.config.sending.kind == "server" or box.config.receiving.kind != "smtp" or not box.config.plus:
        return box.address
    local, _, _ = box.address.rpartition("@")
    token = reading.signer_of(c).bounce_to("x", plan.act.id).removeprefix("b").removesuffix("@x")
    return f"{local}{token}@{ascii_domain(box.domain)}"


def _answered(c: Unit, conversation: str) -> Entry[MailRead] | None:
    """The newest mail of the conversation that we heard, where it can still be read."""
    for message in heard_in(c, conversation):
        found = store.mail_of(c, message)
        entry = one(c, found[1]) if found else None
        if entry is not None and not entry.erased and isinstance(entry.event, MailRead):
            return entry
    return None


def _quoted(c: Unit, before: Entry[MailRead], language: str) -> Quoted | None:
    heard = one(c, before.number + 1)  # written in the same breath, right after
    text = getattr(heard.event, "text", "") if heard is not None else ""
    if not text:
        return None
    name = before.event.sender_name or getattr(heard.event if heard else None, "reach", "")
    day = f"{from_millis(before.at):%Y-%m-%d %H:%M}"
    return Quoted(say("channels.email.wrote", language, when=f"{day} UTC", name=name), text[:20_000])


def _from_name(c: Unit, act: Act, box: Mailbox) -> str:
    agent = ""
    if act.member:
        try:
            agent = accounts.member(c, act.member).name
        except NotFound:
            agent = ""
    if not agent:
        return box.name
    pattern = box.config.from_name or "{agent} ({mailbox})"
    return pattern.replace("{agent}", agent).replace("{mailbox}", box.name)


def _is_marketing(act: Act) -> bool:
    return isinstance(act, Reply | Mail) and act.purpose_class == "marketing"


def _footer(c: Unit, plan: Plan, box: Mailbox, language: str) -> str:
    """What stands below: of marketing, who it is from, where they are, and the way out (15 USC 7704(a)(5))."""
    if not _is_marketing(plan.act) or c.tools.settings is None:
        return box.config.footer
    name, postal = letterhead(c, box)
    link = preference_address(c, plan.person)
    told = say("channels.email.marketing.footer", language, name=name, postal=postal, link=link)
    return f"{box.config.footer.strip()}\n\n{told}".strip()


def letterhead(c: Unit, box: Mailbox) -> tuple[str, str]:
    """Whom a mailbox speaks for: the name, and the postal address in one line; empty where nobody entered one."""
    try:
        of = accounts.brand(c, box.brand)
    except NotFound:
        return box.name, ""
    return of.name, ", ".join(filter(None, map(str.strip, of.looks.postal_address.splitlines())))


def _files(c: Unit, attachments: tuple[str, ...]) -> tuple[Part, ...]:
    found = [files.read(c, one_file) for one_file in attachments]
    return tuple(Part(kept.name, kept.type, body) for kept, body in found)


def _unsubscribe(c: Unit, plan: Plan) -> str:
    if c.tools.settings is None:
        return ""
    if _is_marketing(plan.act):
        return preference_address(c, plan.person)
    if plan.purpose not in UNSUBSCRIBED:
        return ""
    token = reading.signer_of(c).unsubscribe(plan.act.id, plan.person)
    return f"{c.tools.settings.url.rstrip('/')}/mail/u/{c.account}.{plan.permit}.{token}"


def id_key(c: Unit, message_id: str) -> str:
    """What stands for an id where none may stand."""
    return reading.id_key(c, message_id)
