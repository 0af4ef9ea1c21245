"""Reads what was taken, in the order it came: into messages, bounces, and what is set aside."""

from collections.abc import Mapping
from dataclasses import dataclass

from fairline.channels.contract import message_of
from fairline.channels.email import belongs, complaints, events, machines, store, suppress
from fairline.channels.email.belongs import Marks, Signer
from fairline.channels.email.check import Checks
from fairline.channels.email.fold import fold
from fairline.channels.email.model import KeptMail, Mailbox, Sent
from fairline.channels.email.parse import parse
from fairline.channels.email.parsed import Parsed
from fairline.channels.email.projection import CHANNEL
from fairline.channels.email.tongue import language_of
from fairline.channels.email.tries import cause_of
from fairline.channels.files import KeptFile
from fairline.channels.numbered import Numbered, said_by
from fairline.journal import HOUSE, Actor, Entry, Event, append, one, person_of
from fairline.journal.interaction import FileRef, MessageFailed, MessageReceived, PersonSeen
from fairline.kit.cards import mask
from fairline.kit.db import Unit

DAY = 24 * 3_600_000
SAME_SUBJECT = 30 * DAY
MOST_IN_COPY = 20
_SEPARATE = frozenset({"bounce", "complaint", "receipt", "loop"})


@dataclass(frozen=True, slots=True)
class Looked:
    """A mail and everything that was found out about it before it is written down."""

    mail: KeptMail
    taken: Entry[events.MailTaken]
    parsed: Parsed
    checks: Checks
    files: tuple[KeptFile, ...] = ()
    suspected: bool = False


def signer_of(c: Unit) -> Signer:
    """Who signs the marks of this account."""
    return Signer(c.tools.keyring.derive("mail"), c.account)


def read(c: Unit, looked: Looked) -> None:
    """Write down what a mail is."""
    mail, parsed = looked.mail, looked.parsed
    boxes = store.mailboxes(c)
    box = next((one for one in boxes if one.id == mail.mailbox), None)
    signer = signer_of(c)
    taken = looked.taken.event
    kind = machines.kind(
        parsed,
        "" if taken.null_sender else taken.envelope_from or None,
        loop_mark=signer.loop_mark(),
        ours=[one.address for one in boxes],
    )
    released = mail.cause == "released"
    if kind in _SEPARATE and not released:
        _machine(c, looked, kind, signer)
        return _aside(c, looked, kind)
    if _is_blocked(box, parsed) and not released:
        return _aside(c, looked, "blocked")
    marks = belongs.marks(signer, parsed, taken.recipients)
    answers = _answers(c, marks, mail.person, box)
    if kind in ("auto_reply", "out_of_office") and not (marks.conversation or answers) and not released:
        return _aside(c, looked, kind)  # an automatic answer to nothing of ours begins no matter
    if not (parsed.text or parsed.html or looked.files or parsed.subject):
        return _aside(c, looked, "empty")
    return _message(c, looked, kind, marks, answers, boxes)


def _aside(c: Unit, looked: Looked, cause: str) -> None:
    append(c, HOUSE, events.MailSetAside(mail=looked.mail.id, person=looked.mail.person, cause=cause))


def _is_blocked(box: Mailbox | None, parsed: Parsed) -> bool:
    domain = parsed.sender.address.rpartition("@")[2]
    blocked = box.config.blocked if box else []
    return any(domain == one.lower() or domain.endswith(f".{one.lower()}") for one in blocked if one)


def _answers(c: Unit, marks: Marks, person: str, box: Mailbox | None) -> tuple[str, ...]:
    """The messages of this account a mail answers, the surest first: the number in a subject comes last, and is
    believed of nobody who has no part in that conversation.
    """
    own = [message_of(act) for act in marks.acts]
    others = store.messages_of_ids(c, [id_key(c, other) for other in marks.others]) if marks.others else []
    tells = box is not None and box.config.tag and marks.reference
    numbered = said_by(c, Numbered(marks.reference, person)) if tells else ""
    return tuple(dict.fromkeys([*own, *others, *([numbered] if numbered else [])]))[:20]


def id_key(c: Unit, message_id: str) -> str:
    """What stands for a message id where none may stand."""
    return store.lookup(c, "id", message_id)


def subject_key(c: Unit, person: str, subject: str) -> str:
    """What stands for a person and what they wrote about; empty where it is about nothing."""
    folded = belongs.folded(subject)
    return store.lookup(c, "subject", f"{person}:{folded}") if folded else ""


def _message(c: Unit, looked: Looked, kind: str, marks: Marks, answers: tuple[str, ...], boxes: list[Mailbox]) -> None:
    mail, parsed, checks = looked.mail, looked.parsed, looked.checks
    message = c.new_id("msg")
    said, subject = mask(fold(parsed.text).text), mask(parsed.subject)
    key = subject_key(c, mail.person, subject.text)
    defects = (*parsed.defects, *(("forged_token",) if marks.forged else ()))
    copies = _copies(c, parsed, boxes)
    read_event = events.MailRead(
        mail=mail.id,
        message=message,
        mailbox=mail.mailbox,
        person=mail.person,
        ids=(id_key(c, parsed.message_id),) if parsed.message_id else (),
        subject_key=key,
        has_page=bool(parsed.html.strip()),
        automatic=kind,
        defects=defects,
        spf=checks.spf,
        dkim=checks.dkim,
        dmarc=checks.dmarc,
        suspected=looked.suspected,
        message_id=parsed.message_id,
        references=(*parsed.references, *parsed.in_reply_to)[-20:],
        subject=subject.text,
        sender_name=parsed.sender.name,
        reply_to=parsed.reply_to[0].address if parsed.reply_to else "",
        to=tuple(box.address for box in parsed.to[:50]),
        cc=tuple(box.address for box in parsed.cc[:50]),
        checks=dict(checks.told or {}) | ({"policy": checks.policy} if checks.policy else {}),
    )
    heard = MessageReceived(
        message=message,
        channel=CHANNEL,
        person=mail.person,
        sender=mail.mailbox,
        reach=parsed.sender.address,
        text=said.text,
        files=tuple(FileRef(file.id, file.size, file.type, file.name) for file in looked.files),
        name=parsed.sender.name,
        masked=said.found + subject.found,
        subject=subject.text,
        cc=tuple(seen.person for seen in copies),
        joins=marks.conversation,
        answers=answers,
        same_subject=store.same_subject(c, key, c.at - SAME_SUBJECT) if key else "",
        automatic=kind,
        suspected=looked.suspected,
        via="mail",
        language=language_of(parsed.header("content-language"), said.text),
        page_file=mail.id if parsed.html.strip() else "",
    )
    append(c, Actor("contact", mail.person), *copies, read_event, heard)


def _copies(c: Unit, parsed: Parsed, boxes: list[Mailbox]) -> list[PersonSeen]:
    """Everybody else it is to, each with their own key."""
    ours = {one.address for one in boxes} | {parsed.sender.address}
    seen: dict[str, PersonSeen] = {}
    for box in (*parsed.to, *parsed.cc):
        plain = bare(box.address)
        if plain in ours or box.address in ours or box.address in seen or len(seen) >= MOST_IN_COPY:
            continue
        person = person_of(c, CHANNEL, box.address)
        seen[box.address] = PersonSeen(channel=CHANNEL, person=person, reach=box.address, name=box.name)
    return list(seen.values())


def bare(address: str) -> str:
    """An address without what stands after a +."""
    local, _, domain = address.rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def _machine(c: Unit, looked: Looked, kind: str, signer: Signer) -> None:
    """What a bounce or a complaint means for the mail it is about, where that was ours."""
    if kind not in ("bounce", "complaint"):
        return
    act = _act_of(looked, signer)
    held = store.sendings_of_act(c, act) if act else []
    if not held:
        return
    if kind == "complaint":
        complaints.take(c, looked.parsed, held)
        return
    by_lookup = {lookup: sent for sent, lookup in held}
    for bounce in machines.bounces(looked.parsed):
        key = suppress.key(c, bounce.recipient) if bounce.recipient else ""
        lookup = key if key in by_lookup else held[0][1] if len(held) == 1 else ""
        if lookup and by_lookup[lookup].state != "bounced":
            _bounced(c, bounce, by_lookup[lookup], lookup)


def _bounced(c: Unit, bounce: machines.Bounce, sent: Sent, lookup: str) -> None:
    event: Event = events.MailBounced(
        permit=sent.permit,
        act=sent.act,
        message=sent.message,
        person=sent.person,
        place=sent.place,
        lasting=bounce.lasting,
        enhanced=bounce.enhanced,
        lookup=lookup,
        answer=bounce.answer,
    )
    append(c, HOUSE, event)
    suppress.after_bounce(c, HOUSE, lookup, c.at, lasting=bounce.lasting)
    permit = one(c, sent.permit)
    conversation = permit.event.fields.get("conversation") if permit is not None else None
    if sent.place == 0 and conversation:
        append(
            c,
            HOUSE,
            MessageFailed(
                message=sent.message,
                conversation=conversation,
                channel=CHANNEL,
                cause=cause_of(bounce.enhanced),
                person=sent.person,
                answer=bounce.answer,
            ),
        )


def _act_of(looked: Looked, signer: Signer) -> str:
    """The act of ours a report is about: by its envelope address, or by the id of the mail it quotes."""
    named = signer.act_of(looked.taken.event.recipients)
    if named:
        return f"{belongs.ACT}{named}"
    report = looked.parsed.report
    named = signer.act_of(complaints.envelopes(looked.parsed)) if report is not None else ""
    if named:
        return f"{belongs.ACT}{named}"
    original = parse(report.original) if report and report.original else None
    ids = [original.message_id] if original and original.message_id else list(belongs.answered(looked.parsed))
    found = [own for own in map(signer.own, ids) if own is not None]
    return found[0][0] if found else ""


def authentication(parsed: Parsed, trusted: str) -> Mapping[str, str]:
    """What the server we fetch from found out: spf, dkim, dmarc of its own line, and of nobody else's."""
    import re

    for line in parsed.headers.get("authentication-results", ())[:1]:
        server, _, rest = line.partition(";")
        if trusted and server.strip().split(" ")[0].lower() == trusted.lower():
            return dict(re.findall(r"\b(spf|dkim|dmarc)=([a-z]+)", rest.lower()))
    return {}
