"""Writes conversations with what was said in them, silently: as they stood, with their numbers, dates and files."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from fairline import accounts, channels, conversations, crm, rules
from fairline.channels import Owner
from fairline.conversations import Imported, ImportedMessage
from fairline.journal.interaction import FileRef
from fairline.kit.clock import Millis, to_millis
from fairline.platform.moving.forms import ConversationForm, LineForm
from fairline.platform.moving.writing.context import Context, Left
from fairline.platform.moving.writing.people import nameless
from fairline.platform.moving.writing.things import HOUSE_SPEAKS

DAY: Millis = 86_400_000
KINDS = ("question", "incident", "problem", "todo")
_STATUSES = ("new", "open", "pending", "on_hold", "solved", "closed")


def learn(held: Context, forms: Sequence[ConversationForm]) -> None:
    """Ask for what several conversations name: one question a noun, not one a line."""
    speakers = [line.by for form in forms for line in form.lines]
    named: Mapping[str, Iterable[str]] = {
        "members": [*(form.agent for form in forms), *speakers, *(each for form in forms for each in form.watchers)],
        "contacts": [
            *(form.contact for form in forms), *speakers, *(each for form in forms for each in form.participants),
        ],
        "queues": [form.queue for form in forms],
        "statuses": [form.custom for form in forms],
        "forms": [form.form for form in forms],
        "brands": [form.brand for form in forms],
        "fields": [f"conversation:{name}" for form in forms for name in form.values],
    }  # fmt: skip
    for noun, ids in named.items():
        held.things.learn(noun, ids)
    learn_contacts(held, named["contacts"])


def learn_contacts(held: Context, ids: Iterable[str]) -> None:
    """Have the contacts at hand that these became."""
    here = {held.things.get("contacts", each) for each in ids} - {""} - held.contacts.keys()
    held.contacts.update(crm.contacts(held.c, here))


def who(held: Context, id: str) -> crm.Contact:
    """The contact a source names, made without a name where nobody told of them. Raises Left."""
    here = held.things.get("contacts", id)
    if not here:
        here = nameless(held, id)
        held.things.put("contacts", id, here)
    found = held.contact(here)
    if found.merged_into:
        found = held.contact(found.merged_into)
    if found.erased:
        raise Left("erased_here")
    return found


def reached(contact: crm.Contact, channel: str) -> tuple[str, str]:
    """By which person and address a contact is reached on a channel; where on none, as a whole."""
    own = [each for each in contact.addresses if not each.claimed]
    best = next((each for each in own if each.channel == channel), None)
    return (best.person, best.address) if best else (contact.person, "")


def conversation(held: Context, form: ConversationForm) -> str:
    """One conversation and everything said in it."""
    contact = who(held, form.contact)
    person, address = reached(contact, form.channel)
    told = _imported(held, form, contact.id, person, address)
    made = conversations.import_conversation(held.c, told, held.by)
    lines = [each for place, line in enumerate(form.lines) if (each := said(held, form, line, place, person, made))]
    conversations.import_messages(held.c, made, lines, held.by)
    rules.leave_be(held.c, made)
    return made


def _imported(held: Context, form: ConversationForm, contact: str, person: str, address: str) -> Imported:
    merged = held.things.get("conversations", form.merged_into)
    if form.merged_into and not merged:
        held.note("other_missing", "conversations", form.id, "merged_into")
    if conversations.numbered(held.c, [form.reference]) if form.reference > 0 else False:
        held.note("number_taken", "conversations", form.id)
    copied, watching = _parties(held, form, contact)
    opened, updated = to_millis(form.opened), to_millis(form.updated)
    solved = to_millis(form.solved) if form.solved else None
    return Imported(
        contact,
        person,
        opened,
        updated,
        channel=form.channel,
        sender=str(held.move.spec.get("mailbox", "")) if form.channel == "email" else "",
        status=status_of(held, form, solved or updated),
        reference=form.reference,
        kind=form.kind if form.kind in KINDS else "",
        priority=min(max(form.priority, 0), 9),
        queue=held.things.get("queues", form.queue),
        agent=agent_of(held, form),
        tags=form.tags,
        solved_at=solved,
        source=held.move.source,
        form=held.things.get("forms", form.form),
        brand=held.things.get("brands", form.brand),
        custom=custom_of(held, form),
        subject=form.subject,
        address=address,
        values=held.values("conversation", form.values, form.id, "conversations"),
        participants=copied,
        watchers=watching,
        set_aside=form.set_aside if form.set_aside in ("spam", "trash") else "",
        suspected=form.suspected,
        merged_into=merged,
        side_of=held.things.get("conversations", form.side_of),
        language=form.language,
        satisfaction=form.satisfaction if form.satisfaction in ("good", "bad") else "",
        reopened=max(form.reopened, 0),
    )


def status_of(held: Context, form: ConversationForm, ended: Millis) -> str:
    if form.status not in _STATUSES:
        held.note("unknown_status", "conversations", form.id, form.status)
        return "open"
    # What was solved long enough ago is closed already: no clock of ours has to do it, and move a trigger.
    if form.status == "solved" and ended < held.c.at - held.closes_after_days * DAY:
        held.note("closed_by_time", "conversations", form.id)
        return "closed"
    return form.status


def custom_of(held: Context, form: ConversationForm) -> str:
    custom = held.things.get("statuses", form.custom)
    known = {each.id: each.status for each in conversations.statuses(held.c)} if custom else {}
    return custom if known.get(custom) == form.status else ""


def agent_of(held: Context, form: ConversationForm) -> str:
    member = held.things.get("members", form.agent) or _by_address(held, form.agent)
    if form.agent and not member:
        held.note("unknown_member", "conversations", form.id)
    return "" if member == HOUSE_SPEAKS else member


def _parties(held: Context, form: ConversationForm, contact: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Contacts in copy; members among them watch."""
    copied, watching = [], list[str]()
    for each in (*form.watchers, *form.participants):
        member = held.things.get("members", each)
        if member:
            watching.append(member)
        elif each in form.participants:
            try:
                found = who(held, each)
            except Left:
                continue
            if found.id != contact:
                copied.append((found.id, reached(found, form.channel)[0]))
    return list(dict.fromkeys(copied)), [member for member in dict.fromkeys(watching) if member != HOUSE_SPEAKS]


def said(
    held: Context, form: ConversationForm, line: LineForm, place: int, person: str, conversation: str
) -> ImportedMessage | None:
    speaker, speaker_id, contact = _speaker(held, form, line)
    whose = person
    if speaker == "contact" and line.by != form.contact:
        try:
            other = who(held, line.by)
        except Left:
            held.note("erased_here", "conversations", form.id)
            return None
        whose, contact = reached(other, form.channel)[0], other.id
    files = [_kept(held, key, conversation) for key in held.files if key[:2] == (form.id, place)]
    text = line.text
    if not text.strip() and not files:
        return None
    return ImportedMessage(
        speaker,
        to_millis(line.at),
        text,
        whose,
        speaker_id=speaker_id,
        contact=contact,
        public=line.public,
        files=files,
    )


def _speaker(held: Context, form: ConversationForm, line: LineForm) -> tuple[str, str, str]:
    """Who speaks: contact, agent or house, and by which id."""
    if line.speaker == "house" or not line.by:
        return (line.speaker or "house"), "", ""
    if line.speaker != "contact" and line.by != form.contact:
        member = held.things.get("members", line.by)
        if member == HOUSE_SPEAKS:
            return "agent", "", ""
        if member or line.speaker == "agent":
            return "agent", member or _by_address(held, line.by), ""
    return "contact", "", held.things.get("contacts", line.by)


def _by_address(held: Context, address: str) -> str:
    """A member a source knows by nothing but their address."""
    found = accounts.member_by_email(held.c, address) if "@" in address else None
    return found.id if found else ""


def _kept(held: Context, key: tuple[str, int, int], conversation: str) -> FileRef:
    prepared = held.files[key]
    owned = replace(prepared, owner=Owner(prepared.owner.person, conversation))
    kept = channels.keep(held.c, held.by, owned)
    return FileRef(kept.id, kept.size, kept.type, kept.name)
