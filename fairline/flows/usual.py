"""The house's own flows: where none was placed one is greeted and waits for an agent; where calls go elsewhere now, one
is put through.
"""

from fairline.flows.model import Prompt
from fairline.flows.steps import AnyStep, Enqueue, HangUp, Say, Transfer
from fairline.flows.writing import Flow
from fairline.kit.words import LANGUAGES, say

FILLED = {"place": "{place}", "minutes": "{minutes}"}  # filled in while one waits
USUAL = "usual"  # stands where a flow's id stands
FORWARDING = "flo_forwarding"  # the same
FORWARD_TO = "forward_to"  # the value that says where
RINGS = 45  # seconds


def house_flow(flow: str, queue: str, language: str) -> Flow | None:
    """A flow of the house by what stands for its id; None for an account's own."""
    if flow == USUAL:
        return usual(queue, language)
    return forwarding(queue, language) if flow == FORWARDING else None


def usual(queue: str, language: str) -> Flow:
    """The flow of a queue that has none."""
    return _flow(language, *_waits(queue))


def forwarding(queue: str, language: str) -> Flow:
    """The flow of a number whose calls go to another for the time being; where nobody answers there, one waits here."""
    target = f"{{{FORWARD_TO}}}"
    on = Transfer(id="forward", to="number", target=target, seconds=RINGS, ways={"failed": "wait"})
    return _flow(language, on, *_waits(queue))


def _flow(language: str, *steps: AnyStep) -> Flow:
    first = language if language in LANGUAGES else LANGUAGES[0]
    languages = (first, *(each for each in LANGUAGES if each != first))
    return Flow(languages=languages, start=steps[0].id, steps=steps)


def _waits(queue: str) -> tuple[AnyStep, ...]:
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
    return wait, sorry, HangUp(id="end")


def words(key: str, **values: str) -> Prompt:
    """Words of the house, in every language it speaks."""
    held = {**FILLED, **values}
    return Prompt({language: say(f"flows.{key}", language, **held) for language in LANGUAGES})
