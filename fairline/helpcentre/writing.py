"""Takes in what somebody wrote by a form or in the portal: from there on it is mail like any other."""

import hashlib
from collections.abc import Sequence

import msgspec

from fairline.channels import of_persons
from fairline.conversations import Conversation
from fairline.gate import Mail, submit
from fairline.helpcentre import secrets, store
from fairline.helpcentre.events import PortalAsked
from fairline.helpcentre.model import CONFIRM, SignedIn, WebForm, Written
from fairline.journal import HOUSE, Actor, append, open_for, person_of, seal_for
from fairline.journal.interaction import FileRef, MessageReceived
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.kit.words import say

CHANNEL = "email"  # whatever is written here is answered by mail


def person_at(c: Unit, email: str) -> str:
    """The person behind an e-mail, whose key seals what they send."""
    return person_of(c, CHANNEL, email)


def take(c: Unit, form: WebForm, written: Written, *, suspected: bool = False) -> str:
    """What was written by a form comes in, as a matter of its own; the message's id."""
    person, text, subject = person_at(c, written.email), mask(written.text), mask(written.subject)
    message = c.new_id("msg")
    heard = MessageReceived(
        message=message,
        channel=CHANNEL,
        person=person,
        sender=form.config.mailbox,
        reach=written.email,
        text=text.text.replace("\x00", ""),
        files=_files(c, person, written.files),
        name=written.name,
        locale=written.locale,
        masked=text.found + subject.found,
        subject=subject.text,
        suspected=suspected,
        via="form",
        brand=form.brand,
        form=form.id,
        values=dict(written.values),
    )
    append(c, Actor("contact", person), heard)
    return message


def go_on(c: Unit, who: SignedIn, conversation: Conversation, email: str, text: str, files: Sequence[str]) -> str:
    """Somebody who came in goes on with a conversation of theirs; the message's id."""
    said = mask(text)
    message = c.new_id("msg")
    heard = MessageReceived(
        message=message,
        channel=CHANNEL,
        person=who.person,
        sender=conversation.sender,
        reach=email,
        text=said.text.replace("\x00", "").strip(),
        files=_files(c, who.person, files),
        masked=said.found,
        joins=conversation.id,
        via="portal",
    )
    append(c, Actor("contact", who.person), heard)
    return message


def hold(c: Unit, form: WebForm, written: Written, brand: str, link: str, secret: str) -> bool:
    """Keep what was written, sealed, until whoever reads the mail to this address confirms it; and send that mail.

    `link` is where the secret is put behind. False where no mail may leave: then it comes in at once, as suspected.
    """
    person, lookup = person_at(c, written.email), secrets.lookup(c, secret)
    values = {"brand": brand, "link": f"{link}{secret}", "subject": _quoted(written.subject)}
    if not send(c, person, None, written.email, written.locale, "confirm", form.config.mailbox, form.brand, values):
        take(c, form, written, suspected=True)
        return False
    sealed = seal_for(c, person, msgspec.json.encode(written), f"{c.account}:{lookup}")
    store.put_pending(c, lookup, person, sealed, c.at + CONFIRM)
    return True


def waiting(c: Unit, lookup: str) -> Written | None:
    """What waits to be confirmed; None where nothing does any more."""
    row = store.pending(c, lookup)
    clear = open_for(c, row["person"], bytes(row["written"]), f"{c.account}:{lookup}") if row else None
    return msgspec.json.decode(clear, type=Written) if clear else None


def confirm(c: Unit, lookup: str) -> bool:
    """Take in what waited; False where nothing does any more."""
    written = waiting(c, lookup)
    form = store.form(c, written.form) if written else None
    if written is None or form is None or not store.take_pending(c, lookup):
        return False
    take(c, form, written)
    return True


def send(
    c: Unit,
    person: str,
    contact: str | None,
    email: str,
    language: str,
    what: str,
    mailbox: str,
    brand: str,
    values: dict[str, str],
) -> bool:
    """Have a link mailed: to come in (`sign_in`) or to confirm (`confirm`); False where the gate refuses it."""
    mail = Mail(
        id=c.new_id("act"),
        contact=contact,
        person=person,
        cause=f"por_{hashlib.sha256(person.encode()).hexdigest()[:16]}",
        purpose="sign_in",
        sender=mailbox,
        address=email,
        subject=say(f"helpcentre.mail.{what}.subject", language, **values),
        text=say(f"helpcentre.mail.{what}.text", language, **values),
        language=language,
        words=f"helpcentre.mail.{what}",
    )
    append(c, HOUSE, PortalAsked(person=person, what=what, brand=brand))
    return submit(c, mail, HOUSE).outcome != "refused"


def _files(c: Unit, person: str, ids: Sequence[str]) -> tuple[FileRef, ...]:
    mine = {file.id: file for file in of_persons(c, [person])} if ids else {}
    return tuple(FileRef(file.id, file.size, file.type, file.name) for one in ids if (file := mine.get(one)))


def _quoted(text: str) -> str:
    """A subject that means nothing in Markdown."""
    line = " ".join(text.split())[:120]
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]()<>#+-.!|&~" else letter for letter in line)
