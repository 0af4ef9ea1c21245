"""What has to show who asks: nothing for what only spares them, a mailed code, or a person who looks. Pure."""

from fairline.privacy.rights.model import Proof

# These take nothing from anybody and hand nothing out: whoever asks is heard at once (11 CCR 7026(d); GDPR Art. 21(3)).
SPARING = frozenset({"objection", "withdrawal", "no_sale", "limit_use", "question", "complaint", "child"})


def needed(right: str, *, knows_address: bool, on_behalf: bool, reachable: bool = True) -> Proof:
    """What has to show who asks.

    A code to the address they gave is enough where it is one we know them by, or know nobody by: then there is nothing
    to be handed to the wrong person. Where it is somebody else who asks for them, or nothing can be mailed, a person
    looks at it; no more than is needed is asked for, and no copy of a document is kept.
    """
    if right in SPARING:
        return "none"
    if on_behalf or not reachable:
        return "hand"
    return "code" if knows_address else "hand"
