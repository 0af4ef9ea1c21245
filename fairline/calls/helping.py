"""What somebody hears who called for help and cannot from here: to take another telephone, and which number to dial."""

from fairline import emergency, gate
from fairline.channels import voice
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound

POLICY = "emergency_call"


def words_for(c: Unit, member: str, ruling: gate.Ruling) -> tuple[str, str]:
    """The words and their language; no words for any other call (clause DTA-EMERGENCY-VOICE)."""
    language = emergency.language_of(c, member)
    told = [each for each in gate.told(ruling, language).verdicts if each.policy == POLICY]
    return (told[0].reason if told else ""), language


def instead_of(c: Unit, call: voice.Call, member: str) -> voice.Tell | None:
    """What the member who rang hears in place of a call for help that was not let out; None for any other call."""
    try:
        ruling = gate.ruling_on(c, call.act)
    except NotFound:
        return None
    words, language = words_for(c, member, ruling)
    return voice.Tell(call=call.id, text=words, language=language) if words else None
