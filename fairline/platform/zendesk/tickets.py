"""What clients do with tickets, carried out by conversations and the gate: open, say, note, file, hand on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from msgspec import UnsetType

from fairline import accounts, conversations, crm
from fairline.channels import KeptFile, Owner, channel
from fairline.conversations import Begin, Change, Conversation, Written
from fairline.journal.interaction import FileRef
from fairline.kit.db import Unit
from fairline.platform.zendesk import numbers, parties, uploads
from fairline.platform.zendesk.bodies import CommentIn, TicketIn, fields_of, tags_of
from fairline.platform.zendesk.errors import RecordInvalid, Refusal, UpdateConflict, refusal
from fairline.platform.zendesk.who import Who, instant_of
from fairline.platform.zendesk.words_of import kind_of, priority_of, status_of

IMPERSONATE = "conversation.impersonate"


@dataclass(frozen=True, slots=True)
class Author:
    """Who says something: a contact or a member."""

    id: str

    @property
    def is_contact(self) -> bool:
        """Whether it is somebody outside."""
        return self.id.startswith("ctc_")


def create(c: Unit, who: Who, data: TicketIn) -> Conversation | Refusal:
    """A new ticket. What its requester says comes in as theirs; what a member says to them passes the gate.

    Raises RecordInvalid, Forbidden, BadInput and what conversations raise.
    """
    said = comment_of(data)
    if said is None or not text_of(said).strip():
        raise RecordInvalid(why="comment: body")
    requester = requester_of(c, who, data)
    author = _author(c, who, said, requester, data.submitter_id)
    asked = Begin(sender=_mailbox(c, data.recipient), subject=_subject(data) or "", text="", contact=requester)
    made = conversations.open_matter(c, asked, who.actor, "api")
    refused = say(c, who, made, said, author)
    if refused is not None:
        return refused
    return file(c, who, conversations.conversation(c, made), data, is_new=True)


def update(c: Unit, who: Who, found: Conversation, data: TicketIn) -> Conversation | Refusal:
    """A ticket as it is to be: first what is said, then how it is filed. What the gate refuses leaves all as it was.

    Raises RecordInvalid, UpdateConflict, Forbidden, BadInput and what conversations raise.
    """
    _check_open(c, found, data)
    said = comment_of(data)
    if said is not None and (text_of(said).strip() or said.uploads):
        author = _author(c, who, said, found.contact if said.author_id else "", said.author_id)
        refused = say(c, who, found.id, said, author, then=data.status)
        if refused is not None:
            return refused
    return file(c, who, conversations.conversation(c, found.id), data)


def say(c: Unit, who: Who, id: str, said: CommentIn, author: Author, *, then: str | None = None) -> Refusal | None:
    """Have something said in a conversation, in public or among colleagues; the refusal where the gate refuses it."""
    found, text = conversations.conversation(c, id), text_of(said)
    tokens = [said.uploads] if isinstance(said.uploads, str) else said.uploads or []
    files = uploads.attach(c, who.actor, tokens, Owner(found.person, found.id))
    if author.is_contact:
        conversations.hear(c, id, author.id, text or " ", who.actor, [_ref(each) for each in files])
        return None
    if said.public is False:
        who.check("conversation.note")
        conversations.write_note(c, id, author.id, text, files=[each.id for each in files], actor=who.actor)
        return None
    return _reply(c, who, found, text, files, author, then)


def _reply(
    c: Unit, who: Who, found: Conversation, text: str, files: Sequence[KeptFile], author: Author, then: str | None
) -> Refusal | None:
    """A status that comes with a reply is set with it at once, or, where the reply has to wait, once it leaves."""
    written = Written(text, [each.id for each in files], not_before=c.at)
    ahead = conversations.preview(c, found.id, written, who.actor, author.id, oversees=True)
    if ahead.outcome == "deferred" and then:
        status = status_of(then)
        written = Written(text, [each.id for each in files], not_before=c.at, then={"status": status})
    ruling = conversations.reply(c, found.id, written, who.actor, author.id, oversees=True)
    return refusal(ruling, who.language) if ruling.outcome == "refused" else None


def file(c: Unit, who: Who, found: Conversation, data: TicketIn, *, is_new: bool = False) -> Conversation:
    """How a ticket is filed, from now on."""
    change = change_of(c, who, data, is_new=is_new)
    if change != Change():
        found = conversations.change(c, found.id, change, who.actor, who.member or None)
    parties.copy(c, who, found.id, data)
    if not isinstance(data.external_id, UnsetType):
        numbers.call(c, who.actor, "ticket", found.id, str(data.external_id or ""), found.opened_by or found.person)
    parties.link(c, who, found, data.problem_id)
    return conversations.conversation(c, found.id)


def change_of(c: Unit, who: Who, data: TicketIn, *, is_new: bool = False) -> Change:
    """What of a ticket is filed otherwise. Raises RecordInvalid, NotFound."""
    status = status_of(data.status) if data.status else None
    fields = fields_of(data)
    known = numbers.things(c, "field", fields) if fields else {}
    agent = None if isinstance(data.assignee_id, UnsetType) else _agent(c, data.assignee_id)
    if data.assignee_email:
        agent = _member_called(c, data.assignee_email)
    queue = None if isinstance(data.group_id, UnsetType) or not data.group_id else _group(c, data.group_id)
    return Change(
        status=None if is_new and status == "new" else status,
        custom=_thing(c, "status", data.custom_status_id) if data.custom_status_id else None,
        priority=None if isinstance(data.priority, UnsetType) else priority_of(data.priority),
        kind=None if isinstance(data.type, UnsetType) else kind_of(data.type),
        subject=None if is_new else _subject(data),
        tags=None if isinstance(data.tags, UnsetType) else tags_of(data.tags),
        add_tags=tags_of(data.additional_tags),
        remove_tags=tags_of(data.remove_tags),
        fields={known[number]: value for said, value in fields.items() if (number := numbers.number(said)) in known},
        form=_thing(c, "form", data.ticket_form_id) if data.ticket_form_id else None,
        agent=agent,
        queue=queue,
    )


def requester_of(c: Unit, who: Who, data: TicketIn) -> str:
    """Whom a ticket is for: a contact, made at first sight where an e-mail is told. Raises RecordInvalid."""
    if data.requester is not None and data.requester.email:
        return parties.contact_at(c, who, data.requester.email, data.requester.name or "")
    found = parties.named(c, data.requester_id, "requester_id") if data.requester_id else who.member
    if not found:
        raise RecordInvalid(why="requester")
    if found.startswith("ctc_"):
        return found
    member = accounts.member(c, found)
    return parties.contact_at(c, who, member.email, member.name)


def comment_of(data: TicketIn) -> CommentIn | None:
    """What is said with it, however the client says it."""
    if isinstance(data.comment, str):
        return CommentIn(body=data.comment)
    if data.comment is not None:
        return data.comment
    return CommentIn(body=data.description) if data.description else None


def text_of(said: CommentIn) -> str:
    """What is said, as plain text."""
    if said.html_body:
        from inscriptis import get_text  # a tenth of a second, and seldom needed

        return str(get_text(said.html_body)).strip()
    return said.body or said.value or ""


def _author(c: Unit, who: Who, said: CommentIn, requester: str, submitter: Any) -> Author:
    """Who says it: whoever is named, else the requester of a new ticket, else the member who asks.

    Only with the permission to does a program let another member speak. Raises RecordInvalid, Forbidden.
    """
    named = said.author_id or submitter
    if named:
        author = parties.named(c, named, "author_id")
    elif requester and said.public is not False:
        author = requester
    else:
        author = who.member
    if not author:
        raise RecordInvalid(why="author_id")
    if author.startswith("mem_") and author != who.member:
        who.check(IMPERSONATE)
    return Author(author)


def _check_open(c: Unit, found: Conversation, data: TicketIn) -> None:
    if found.status == "closed":
        raise RecordInvalid(why="status: closed")
    if data.safe_update in (True, "true") and data.updated_stamp:
        stamp = instant_of(data.updated_stamp)
        if stamp is None or (found.updated or found.created) // 1000 * 1000 > stamp:
            raise UpdateConflict
    if data.requester_id or (data.requester and data.requester.email):
        asked = data.requester_id and parties.named(c, data.requester_id, "requester_id")
        if data.requester and data.requester.email:
            known = crm.find(c, parties.CHANNEL, data.requester.email)
            asked = known.id if known else "nobody"
        if asked != found.contact:
            raise RecordInvalid(why="requester_id")


def _subject(data: TicketIn) -> str | None:
    if not isinstance(data.subject, UnsetType) and data.subject is not None:
        return data.subject
    return None


def _mailbox(c: Unit, recipient: str | None) -> str:
    """The mailbox of ours that a ticket came to, or else the first; empty where there is none."""
    known = channel(parties.CHANNEL)
    senders = list(known.senders(c)) if known else []
    named = [id for id, address in senders if recipient and address == recipient.strip().lower()]  # noqa: A001
    return (named or [each for each, _ in senders] or [""])[0]


def _agent(c: Unit, said: Any) -> str:
    if not said:
        return ""
    found = parties.named(c, said, "assignee_id")
    if not found.startswith("mem_"):
        raise RecordInvalid(why="assignee_id")
    return found


def _member_called(c: Unit, email: str) -> str:
    member = accounts.member_by_email(c, email.strip().lower())
    if member is None:
        raise RecordInvalid(why="assignee_email")
    return member.id


def _group(c: Unit, said: Any) -> str:
    return _thing(c, "group", said)


def _thing(c: Unit, kind: str, said: Any) -> str:
    found = numbers.things(c, kind, [said])
    if not found:
        raise RecordInvalid(why=f"{kind}: {said}")
    return next(iter(found.values()))


def _ref(file: KeptFile) -> FileRef:
    return FileRef(file.id, file.size, file.type, file.name)
