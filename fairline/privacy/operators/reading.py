"""The one door by which somebody of the operator's, or a program of the operator's, reads what was said in an account.

It names the access it reads by. Without one there is nothing to read; what still goes on is read in need alone.
"""

from fairline import conversations, journal
from fairline.conversations import ThreadLine
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.privacy.operators import store
from fairline.privacy.operators.duties import ACCESS, CASE
from fairline.privacy.operators.events import OperatorRead
from fairline.privacy.operators.model import Access
from fairline.privacy.operators.problems import LiveTalk, NotLetIn

CLAUSES = ("ZS-CHAT-TRANSCRIPT-ACCESS", "TDP19-INSTRUCTIONS")
LIVE = ("ZS-CHAT-NO-REALTIME-ACCESS",)


def read(c: Unit, by: Actor, purpose: str, conversation: str) -> list[ThreadLine]:
    """What was said in a conversation, oldest first, for a purpose; that it was read, by whom, stands in the journal.

    Raises NotFound, NotLetIn where nobody let the operator in for that or no longer does, LiveTalk while it goes on.
    """
    fitting = [each for each in store.living(c, c.at) if _fits(each, purpose, conversation)]
    if not fitting:
        raise NotLetIn(clauses=CLAUSES)
    access = next((each for each in fitting if each.is_in_need), fitting[0])
    c.instruction = f"{CASE}{access.case}" if access.case else f"{ACCESS}{access.id}"
    found = conversations.conversation(c, conversation)
    if found.state != "closed" and not any(each.is_in_need for each in fitting):
        raise LiveTalk(clauses=LIVE)
    journal.append(c, by, OperatorRead(access=access.id, conversation=conversation, purpose=access.purpose))
    return [line for line in conversations.lines(c, conversation) if line.kind == "message"]


def _fits(access: Access, purpose: str, conversation: str) -> bool:
    return access.purpose == purpose and access.conversation in ("", conversation)
