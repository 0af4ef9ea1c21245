"""Takes in what a contact said, told by a program of the account: it stands in its conversation at once."""

from collections.abc import Sequence

from fairline.channels import channel
from fairline.conversations import own_fields
from fairline.conversations.follow import join
from fairline.conversations.model import Conversation, clean
from fairline.conversations.reading import ConversationOver, Merged, SetAside, conversation
from fairline.conversations.together import whom
from fairline.crm import Holder
from fairline.journal import Actor, append
from fairline.journal.interaction import FileRef, MessageReceived
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


def hear(c: Unit, id: str, contact: str, text: str, actor: Actor, files: Sequence[FileRef] = ()) -> str:
    """A contact said this in a conversation; the message's id. What was solved is opened again.

    Raises NotFound, SetAside, Merged, ConversationOver, and BadInput for nothing said, for somebody who cannot be
    reached on its channel, and on a channel where people talk for anybody but its own contact.
    """
    found, said = conversation(c, id), mask(clean(text).strip())
    _check(found, contact, said.text or files)
    held = _holder(c, found, contact)
    known = channel(found.channel)
    named = known is not None and known.capabilities.personal_address  # it stands nowhere in the clear
    event = MessageReceived(
        message=c.new_id("msg"),
        channel=found.channel,
        person=held.person,
        sender=found.sender,
        address="" if named else held.address,
        reach=held.address if named else "",
        text=said.text,
        files=tuple(files),
        masked=said.found,
        joins=id,
        via="api",
    )
    join(c, append(c, actor, event))
    return event.message


def _check(found: Conversation, contact: str, anything: object) -> None:
    if not anything:
        raise BadInput(what="text", fields={"text": "kit.field.required"})
    if found.set_aside:
        raise SetAside
    if found.merged_into:
        raise Merged(into=found.merged_into)
    if found.status == "closed":
        raise ConversationOver
    if contact != found.contact and not own_fields.is_threaded(found):
        raise BadInput(what=contact, fields={"contact": "conversations.field.not-reached"})


def _holder(c: Unit, found: Conversation, contact: str) -> Holder:
    if contact == found.contact and found.address:
        return Holder(contact, found.person, found.channel, found.address)
    return whom(c, contact, "", "", found.channel)
