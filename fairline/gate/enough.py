"""Whether a consent is enough for what the law of a place asks: pure; asked when an act is ruled on, and before."""

from fairline.gate.facts import Consent
from fairline.gate.packs import Pack
from fairline.gate.packs.figures import KINDS

PROVEN = frozenset({"double_opt_in", "verbal_recorded", "paper", "keyword"})  # methods that prove whose address it is
ENDED = frozenset({"withdrawn", "expired", "pending", "reassigned", "forged"})


def lacks(held: Consent, pack: Pack, channel: str, purpose_class: str) -> str:
    """Why a consent is not enough: withdrawn, expired, pending, reassigned, forged, none, weaker; empty where it is, or
    none is needed.
    """
    needed = pack.consent(channel, purpose_class)
    if needed == "none":
        return ""
    if held.ended:
        return held.ended if held.ended in ENDED else "none"
    if held.kind not in KINDS or held.kind == "none":
        return "none"
    if KINDS.index(held.kind) < KINDS.index(needed):
        return "weaker"
    doubly = channel == "email" and bool(pack.number("consent.double_opt_in"))
    return "pending" if doubly and held.method not in PROVEN else ""
