"""What a contact goes through who calls where no flow was placed: they are greeted, and wait for an agent."""

from fairline.flows.model import Prompt
from fairline.flows.steps import Enqueue, HangUp, Say
from fairline.flows.writing import Flow
from fairline.kit.words import LANGUAGES, say

FILLED = {"place": "{place}", "minutes": "{minutes}"}  # filled in while one waits
USUAL = "usual"  # stands where a flow's id stands


def usual(queue: str, language: str) -> Flow:
    """The flow of a queue that has none."""
    first = language if language in LANGUAGES else LANGUAGES[0]
    wait = Enqueue(
        id="wait",
        queue=queue,
        greeting=words("usual.greeting"),
        place=words("usual.place"),
        comfort=(words("usual.comfort"),),
        most_s=3_600,
        ways={"timeout": "sorry", "failed": "sorry", "closed": "sorry"},
    )
    sorry = Say(id="sorry", prompt=words("usual.sorry"), ways={"next": "end"})
    languages = (first, *(each for each in LANGUAGES if each != first))
    return Flow(languages=languages, start="wait", steps=(wait, sorry, HangUp(id="end")))


def words(key: str, **values: str) -> Prompt:
    """Words of the house, in every language it speaks."""
    held = {**FILLED, **values}
    return Prompt({language: say(f"flows.{key}", language, **held) for language in LANGUAGES})
