"""Reads consents with what proves them, from the journal."""

from fairline import journal
from fairline.kit.db import Unit
from fairline.privacy.consent.events import ConsentConfirmed, ConsentGiven


def evidence(c: Unit, number: int) -> dict[str, str]:
    """What an entry says of where a consent is from: source, proof, and the text that was shown; nothing once sealed
    for good.
    """
    entry = journal.one(c, number)
    if entry is None or entry.erased:
        return {}
    event = entry.event
    if isinstance(event, ConsentGiven):
        told = {"source": event.source, "proof": event.proof, "text": event.text}
        return {name: said for name, said in told.items() if said}
    return {"proof": event.proof} if isinstance(event, ConsentConfirmed) and event.proof else {}
