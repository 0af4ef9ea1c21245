"""Says of a call's recording whether a legal hold keeps it: recordings ask before one is deleted by hand."""

from fairline import crm
from fairline.kit.db import Unit
from fairline.privacy.keeping import rules
from fairline.privacy.keeping.holds import held


def must_stay(c: Unit, conversation: str, person: str) -> bool:
    """Whether something said in a conversation, with this person, is under a hold now."""
    holders = [each for holder in crm.holders(c, [person]) for each in rules.family(c, holder.contact)]
    return held(c).keeps(holders, conversation)
