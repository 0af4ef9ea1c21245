"""The sentence a call begins with: who calls, and for advertising what for; for a voice of ours, that it is one."""

from fairline.gate.acts_calls import Call
from fairline.kit.words import LANGUAGES, say

MARKETING = "marketing"


def must_say(act: Call) -> str:
    """What the opening of a call has to begin with; nothing where it need not say anything.

    For advertising the seller's name and what it is about (clauses TDA-VOICE-IDENTITY, TDA-VOICE-PURPOSE); for a
    recorded voice or an assistant that it is one, and how to stop it (DTA-ROBOCALL, TDA-AI-DISCLOSE-VOICE).
    """
    if act.spoken == "person" and act.purpose_class != MARKETING:
        return ""
    language = act.language if act.language in LANGUAGES else "en"
    kind = "advertising" if act.purpose_class == MARKETING else "service"
    return say(f"gate.opening.{act.spoken}.{kind}", language, seller=act.seller, goods=act.goods)


def folded(said: str) -> str:
    """Words as they are compared: small letters, single spaces."""
    return " ".join(said.casefold().split())
