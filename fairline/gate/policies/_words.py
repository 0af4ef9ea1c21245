"""Whether an act is the one answer to a word: the confirmation of STOP or START, the answer to HELP."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Facts, Rhythm, Talk

CAUSE = "word:"
WITHIN = 5 * 60_000  # ms: 47 CFR 64.1200(a)(12): one confirmation within five minutes, without marketing


def answers_word(act: Reply | Mail | Call, facts: Facts) -> bool:
    """Whether the house alone answers a word of the contact within five minutes, for the first time."""
    by_house = isinstance(act, Reply) and act.cause.startswith(CAUSE) and not (act.member or act.app)
    if not by_house or act.purpose_class == "marketing":
        return False
    wrote = facts[Talk].contact_wrote_last_at
    if wrote is None or not 0 <= facts.at - wrote <= WITHIN:
        return False
    return not any(sent >= wrote for sent in facts[Rhythm].sent)
