"""Where an answer may be spoken: whether it is understood here, and whether there are words for it."""

from collections.abc import Iterator

from fairline.channels import voice
from fairline.flows.lint.remark import Looked, Remark
from fairline.flows.steps import Gather, Menu


def look(flow: Looked) -> Iterator[Remark]:
    """Everything about spoken answers."""
    deaf = [each for each in flow.flow.languages if voice.why_keys_only(flow.c.tools.settings, each)]
    for step in flow.flow.steps:
        if isinstance(step, Menu) and step.speech:
            dumb = [each for each in flow.flow.languages if not step.phrases(each)]
            if dumb:
                yield Remark("speech-no-words", "warning", step.id, "choices", values={"languages": dumb})
        speaks = (isinstance(step, Menu) and step.speech) or (isinstance(step, Gather) and step.grammar)
        if deaf and speaks:
            yield Remark("speech-keys-only", "warning", step.id, "speech", values={"languages": deaf})
