"""What routing asks of flows, which stand above it: whether something else answers first what comes in."""

from dataclasses import dataclass

from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class AnsweredFirst:
    """Whether a flow answers what comes in by a sender of ours before agents are asked: then it is the flow that has
    it wait. The provider is given a unit and the sender's id, and answers yes or no.
    """

    sender: str


def answers_first(c: Unit, sender: str) -> bool:
    """Whether something answers first; no where there are no flows."""
    provider = c.tools.facts.get(AnsweredFirst)
    return bool(provider(c, sender)) if provider else False
