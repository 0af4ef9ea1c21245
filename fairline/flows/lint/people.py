"""Whether a contact can always come to a person, and whether nobody is treated by what the law protects them for."""

from collections.abc import Iterator

from fairline import crm
from fairline.crm import tells_of_a_trait
from fairline.flows.conditions import asked, unread
from fairline.flows.lint.remark import Looked, Remark
from fairline.flows.model import PERSON
from fairline.flows.steps import Check, Menu

FAIR = ("DTA-OC-DISCRIMINATION",)
PEOPLE = frozenset({"enqueue", "transfer", "callback", "voicemail"})


def look(flow: Looked) -> Iterator[Remark]:
    """Everything about people."""
    for step in flow.flow.steps:
        if isinstance(step, Menu):
            yield from _menu(flow, step)
        if isinstance(step, Check):
            yield from _check(flow, step)


def _menu(flow: Looked, step: Menu) -> Iterator[Remark]:
    digits = [choice.digit for choice in step.choices]
    if len(set(digits)) < len(digits):
        yield Remark("same-digit", "error", step.id, "choices")
    names = [choice.name for choice in step.choices]
    if len(set(names)) < len(names) or "failed" in names:
        yield Remark("same-name", "error", step.id, "choices")
    if not flow.flow.person and not any(flow.leads_to(to, PEOPLE) for to in flow.after(step.id)):
        yield Remark("no-person", "error", step.id, "choices")
    elif not flow.flow.person and PERSON not in digits:
        yield Remark("no-zero", "hint", step.id, "choices")


def _check(flow: Looked, step: Check) -> Iterator[Remark]:
    held = {field.id: field.label for on in ("contact", "conversation") for field in crm.fields(flow.c, on)}
    for place, branch in enumerate(step.branches):
        wrong = unread(flow.c, branch, f"branches.{place}.conditions")
        if wrong is not None:
            yield Remark("condition-unread", "error", step.id, next(iter(wrong.fields), "branches"))
        names = [held.get(name.rpartition("field:")[2], "") for name in asked(branch.conditions) if "field:" in name]
        trait = next((name for name in names if tells_of_a_trait(name)), "")
        if trait:
            yield Remark("protected-trait", "error", step.id, f"branches.{place}", FAIR, {"trait": trait})
