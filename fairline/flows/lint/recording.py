"""Nothing is kept of what a contact says before they were told so."""

import re
from collections.abc import Iterator

from fairline.flows.lint.remark import Looked, Remark
from fairline.flows.steps import Consent, Record
from fairline.flows.steps.asking import fold

NOTICE = ("DTA-RECORDING-NOTICE", "ZS-CC-LAW-RECORDING")
_TOLD = re.compile(r"\b(?:record\w*|enregistr\w*|kept|conserv\w*)\b")


def look(flow: Looked) -> Iterator[Remark]:
    """Everything about recording."""
    for step in flow.flow.steps:
        if isinstance(step, Record) and step.do in ("start", "resume"):
            if not flow.flow.records:
                yield Remark("records-unsaid", "error", step.id, "do", NOTICE)
            if step.do == "start" and not _always_told(flow, step.id):
                yield Remark("no-notice", "error", step.id, "do", NOTICE)
    if flow.flow.records and not any(_announces(flow, each) for each in flow.reached):
        yield Remark("no-notice", "error", clauses=NOTICE)


def _always_told(flow: Looked, target: str) -> bool:
    """Whether every way to a step goes by words that say that what is said is kept."""
    seen: set[str] = set()
    waiting = [flow.flow.start]
    while waiting:
        here = waiting.pop()
        if here == target:
            return False
        if here in seen or here not in flow.steps or _announces(flow, here):
            continue
        seen.add(here)
        waiting += flow.after(here)
    return True


def _announces(flow: Looked, id: str) -> bool:
    step = flow.steps[id]
    if isinstance(step, Consent) and step.purpose == "recording":
        return True
    for _, prompt in step.prompts:
        said = [prompt.text.get(language, "") for language in flow.flow.languages]
        if all(_TOLD.search(fold(text)) for text in said) and any(said):
            return True
    return False
