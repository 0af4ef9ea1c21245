"""What rules ask of surveys, which stand above them: to have a contact asked how it was."""

from dataclasses import dataclass

from fairline.kit.db import Unit
from fairline.kit.errors import Problem


class NotAsked(Problem):
    """The contact is not asked how it was: nobody asks in this account, asked lately, or not to be reached."""

    status = 409
    type = "satisfaction-not-asked"


@dataclass(frozen=True, slots=True)
class SurveyAsked:
    """What came of asking: the act and its outcome, or `why` nobody was asked (off, lately, no_address, erased).

    The provider, put under this type among a plugin's facts, is given a unit and a conversation's id.
    """

    act: str = ""
    outcome: str = ""
    why: str = ""


def ask(c: Unit, conversation: str) -> str:
    """Have the contact of a conversation asked now; outcome and act. Raises NotAsked."""
    provider = c.tools.facts.get(SurveyAsked)
    found: SurveyAsked | None = provider(c, conversation) if provider else None
    if found is None or not found.act:
        raise NotAsked
    return f"{found.outcome}:{found.act}"
