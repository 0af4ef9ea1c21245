"""A member reports what a contact wrote: to whoever handles such cases in the account."""

from fairline import journal
from fairline.conversations.reading import conversation
from fairline.conversations.store import thread
from fairline.gate import ContentKind, ContentReported, suspicion_of
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound

LONGEST = 2_000


def report(c: Unit, by: Actor, member: str, message: str, kind: ContentKind, why: str) -> None:
    """Report a message a contact wrote. Reported twice, the second says more. Raises NotFound."""
    line = thread.by_id(c, message)
    if line is None or line.kind != "message" or line.speaker != "contact":
        raise NotFound
    held = conversation(c, line.conversation)
    journal.append(
        c,
        by,
        ContentReported(
            kind=kind,
            subject=held.id,
            member=member,
            message=message,
            conversation=held.id,
            contact=line.speaker_id or held.contact,
            person=line.person or held.person,
            suspicion=suspicion_of(c, message),
            words=line.text[:LONGEST],
            why=" ".join(why.split())[:LONGEST],
        ),
    )
