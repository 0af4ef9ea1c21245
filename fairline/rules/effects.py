"""Actions that rules and macros have besides those of conversations: a note, a reply, a mail to members."""

from collections.abc import Mapping, Sequence
from typing import Annotated

import msgspec

from fairline import accounts, conversations, gate
from fairline.conversations import Written
from fairline.conversations.events import NoteWritten
from fairline.gate import Mail
from fairline.journal import append
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.rules import asking
from fairline.rules.desk import Action, By, desk

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=10_000)]
EVERYWHERE = frozenset({"trigger", "automation", "macro"})
BY_ITSELF = frozenset({"trigger", "automation"})
MOST_MAILED = 50


class NoteWords(msgspec.Struct, frozen=True):
    """A note for colleagues."""

    text: Text


class ReplyWords(msgspec.Struct, frozen=True):
    """What the contact is told."""

    text: Text


class MailWords(msgspec.Struct, frozen=True):
    """A mail to members, by id; `agent` and `watchers` stand for those of the conversation."""

    to: Annotated[list[str], msgspec.Meta(min_length=1, max_length=50)]
    subject: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    text: Text


class Nothing(msgspec.Struct, frozen=True):
    """No arguments."""


def _note(c: Unit, id: str, words: NoteWords, by: By) -> str:
    if by.member:
        return conversations.write_note(c, id, by.member, words.text)
    held, note = conversations.conversation(c, id), c.new_id("nte")
    text = mask(words.text.replace("\0", "").strip()).text
    append(c, by.actor, NoteWritten(conversation=id, note=note, member="", person=held.person, text=text))
    return note


def _reply(c: Unit, id: str, words: ReplyWords, by: By) -> str:
    cause = by.actor.id if by.actor.kind == "rule" else ""
    ruling = conversations.reply(c, id, Written(words.text, cause=cause), by.actor, by.member, oversees=by.oversees)
    return f"{ruling.outcome}:{ruling.act.id}"


def _mail(c: Unit, id: str, words: MailWords, by: By) -> str:
    told = [_mail_one(c, id, member, words, by) for member in _members(c, id, words.to)[:MOST_MAILED]]
    return ",".join(told)


def _mail_one(c: Unit, id: str, member: str, words: MailWords, by: By) -> str:
    held = accounts.member(c, member)
    act = Mail(
        id=c.new_id("act"),
        person=held.person,
        conversation=id,
        purpose="notice",
        address=held.email,
        subject=words.subject,
        text=words.text,
        language=held.locale,
        words="rules.notice",
        cause=by.actor.id,
    )
    return f"{gate.submit(c, act, by.actor).outcome}:{act.id}"


def _members(c: Unit, id: str, to: Sequence[str]) -> Sequence[str]:
    held = desk(c).facts_of(c, [id]).get(id, {})
    stands_for = {"agent": [held.get("agent")], "watchers": sorted(held.get("watchers") or ())}
    found = [each for name in to for each in stands_for.get(name, [name])]
    return [each for each in dict.fromkeys(found) if each]


def _return(c: Unit, id: str, _: Nothing, by: By) -> str:
    conversations.unassign(c, id, by.actor, "returned")
    return ""


def _ask(c: Unit, id: str, _: Nothing, by: By) -> str:
    return asking.ask(c, id)


ACTIONS: Mapping[str, Action] = {
    action.name: action
    for action in (
        Action("note", NoteWords, EVERYWHERE, _note),
        Action("reply", ReplyWords, EVERYWHERE, _reply),
        Action("mail_members", MailWords, BY_ITSELF, _mail),
        Action("return_to_queue", Nothing, EVERYWHERE, _return),
        Action("ask_satisfaction", Nothing, EVERYWHERE, _ask),
    )
}
