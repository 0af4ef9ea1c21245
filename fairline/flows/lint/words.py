"""What contacts hear: in every language, nothing that is barred, the brand by its name, nobody taken for a person."""

import re
from collections.abc import Iterator

from fairline.flows.lint.remark import Looked, Remark, Severity
from fairline.flows.model import ANY_LANGUAGE, Prompt
from fairline.flows.phrases import PHRASE, asked
from fairline.flows.steps import Gather, Language, Lookup, SetValues, Step
from fairline.flows.steps.asking import fold
from fairline.gate import clauses_of, judge, said_own

BLOCK, REVIEW = 80, 50
IDENTITY = ("TDA-ID-SMS-SENDER",)
DISCLOSURE = ("TDA-AI-DISCLOSE-VOICE", "TDA-AI-DISCLOSE-TEXT")
EMERGENCY = ("DTA-EMERGENCY-TEXT",)
ALSO_KNOWN = frozenset({"text", "place", "minutes", "contact.name", "contact.first_name", "contact.language"})
_MACHINE = re.compile(
    r"\b(?:automated|automatic|virtual|digital|artificial|machine|robot|computer|ai|ia|software"
    r"|automatique|virtuel\w*|numerique|artificiel\w*|logiciel|ordinateur)\b"
)
_EMERGENCY = re.compile(
    r"\b(?:911|112|999|ambulance|fire brigade|emergency services|samu|pompiers|secours d urgence|numero d urgence)\b"
)


def look(flow: Looked) -> Iterator[Remark]:
    """Everything about words."""
    yield from _languages(flow)
    yield from _barred(flow)
    yield from _values(flow)
    yield from _brand(flow)
    yield from _disclosed(flow)
    yield from _emergencies(flow)


def _languages(flow: Looked) -> Iterator[Remark]:
    for step, name, prompt in flow.prompts:
        if prompt.is_empty and name == "prompt":
            yield Remark("silent", "error", step.id, name)
        elif missing := _missing(flow, prompt):
            severity: Severity = "warning" if name.endswith(".label") else "error"
            yield Remark("missing-language", severity, step.id, name, values={"languages": missing})
    for step in flow.flow.steps:
        offered = [one.language for one in step.offers] if isinstance(step, Language) else []
        strange = [each for each in offered if each not in flow.flow.languages]
        if strange:
            yield Remark("language-not-spoken", "error", step.id, "offers", values={"languages": strange})


def _missing(flow: Looked, prompt: Prompt) -> list[str]:
    if prompt.is_empty or ANY_LANGUAGE in prompt.clips:
        return []
    known = {language for language, text in prompt.text.items() if text.strip()} | set(prompt.clips)
    return [language for language in flow.flow.languages if language not in known]


def _barred(flow: Looked) -> Iterator[Remark]:
    """The gate's ruling on every prompt, with the clause each refusal rests on."""
    for step, name, prompt in flow.prompts:
        for language, text in prompt.text.items():
            bare = PHRASE.sub(" ", text)
            found = next(iter(judge(bare)), None)
            if found is not None and found.score >= REVIEW:
                severity: Severity = "error" if found.score >= BLOCK else "warning"
                clauses = found.clauses or clauses_of(found.rule)
                yield Remark(
                    "barred", severity, step.id, name, clauses, {"words": found.words, "language": language}
                )  # fmt: skip
            own = said_own(flow.c, bare)
            if own is not None:
                told = {"words": own.text[:80], "language": language}
                yield Remark("own-words", "error", step.id, name, ("DTA-OC-CONFIDENTIAL",), told)


def _values(flow: Looked) -> Iterator[Remark]:
    """A value in braces that nothing fills is a silence in the middle of a sentence."""
    held = set(ALSO_KNOWN).union(*(_filled(step) for step in flow.flow.steps))
    for step, name, prompt in flow.prompts:
        unknown = sorted({each for text in prompt.text.values() for each in asked(text)} - held)
        if unknown:
            yield Remark("value-unknown", "warning", step.id, name, values={"values": unknown})


def _filled(step: Step) -> set[str]:
    """The values a step fills."""
    if isinstance(step, Gather):
        return {step.into}
    if isinstance(step, SetValues):
        return set(step.values)
    return set(step.take) if isinstance(step, Lookup) else set()


def _brand(flow: Looked) -> Iterator[Remark]:
    """Whoever is called or calls learns first with whom they speak."""
    if not flow.flow.brand:
        yield Remark("no-brand", "warning", clauses=IDENTITY)
        return
    for language, text in _first(flow):
        if text and fold(flow.flow.brand) not in fold(text):
            told = {"brand": flow.flow.brand, "language": language}
            yield Remark("brand-unsaid", "error", flow.flow.start, "prompt", IDENTITY, told)


def _disclosed(flow: Looked) -> Iterator[Remark]:
    """Software that could be taken for a person says what it is, in the first words, in every language."""
    if not flow.flow.assistant:
        return
    for language, text in _first(flow):
        if not _MACHINE.search(fold(text)):
            yield Remark("not-disclosed", "error", flow.flow.start, "prompt", DISCLOSURE, {"language": language})


def _emergencies(flow: Looked) -> Iterator[Remark]:
    """A flow is no way to emergency services, and does not say that it is."""
    for step, name, prompt in flow.prompts:
        for language, text in prompt.text.items():
            found = _EMERGENCY.search(fold(text))
            if found and step.kind in ("menu", "gather", "transfer", "consent"):
                told = {"words": found.group(), "language": language}
                yield Remark("emergency-offered", "error", step.id, name, EMERGENCY, told)


def _first(flow: Looked) -> Iterator[tuple[str, str]]:
    """The first words a contact hears, by language; nothing where that is not known before it runs."""
    here, seen = flow.flow.start, set[str]()
    while here in flow.steps and here not in seen:
        seen.add(here)
        found = flow.steps[here]
        prompt = next((each for _, each in found.prompts if not each.is_empty), None)
        if prompt is not None and found.kind != "language":
            if not prompt.clips:
                for language in flow.flow.languages:
                    yield language, prompt.text.get(language, "")
            return
        following = list(dict.fromkeys(found.ways.get(outcome, "") for outcome in found.outcomes))
        if len(following) != 1 and found.kind not in ("language", "identify", "hours", "check", "lookup"):
            return
        here = following[0] if following else ""
