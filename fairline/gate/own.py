"""What an account keeps from leaving by itself, and who approves what it sends to many."""

from hashlib import sha256

from fairline import journal
from fairline.gate import own_store as store
from fairline.gate.acts import Act, PurposeClass
from fairline.gate.content import judge
from fairline.gate.content.judge import REVIEW
from fairline.gate.events import (
    OwnKind,
    OwnWordsAdded,
    OwnWordsRemoved,
    TemplateApproved,
    TemplateDeclared,
    TemplateDenied,
)
from fairline.gate.facts import Kept, OwnEntry, OwnWords, Template, kept
from fairline.gate.packs import promotion
from fairline.gate.policies.own_words import is_said
from fairline.journal import Actor
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem

MOST = 500  # entries of an account
SHORTEST = 10  # letters of a reason that says something


class OwnTemplate(Problem):
    """Who declared a template may not be the one who approves it."""

    status = 403
    type = "own-template"


class TemplateChanged(Problem):
    """The template is not as it was when approval was asked for."""

    status = 409
    type = "template-changed"


def add_words(c: Unit, by: Actor, kind: OwnKind, text: str, likeness: int, source: str) -> str:
    """Keep a word or a claim from leaving; its id. Raises BadInput."""
    told = " ".join(text.split())
    if len(told) < 3 or (kind == "claim" and len(told.split()) < 3):
        raise BadInput(what="text", fields={"text": "gate.field.too-short"})
    if len(store.own_words(c).entries) >= MOST:
        raise BadInput(what="text", fields={"text": "gate.field.many-words"}, most=MOST)
    made = c.new_id("own")
    source = " ".join(source.split())
    journal.append(
        c, by, OwnWordsAdded(id=made, kind=kind, text=mask(told).text, likeness=likeness, source=mask(source).text)
    )
    return made


def remove_words(c: Unit, by: Actor, id: str) -> None:
    """Let it leave again. Raises NotFound."""
    if id not in {each.id for each in store.own_words(c).entries}:
        raise NotFound(what=id)
    journal.append(c, by, OwnWordsRemoved(id=id))


def said(c: Unit, text: str) -> OwnEntry | None:
    """The first of the account's own entries that a text says."""
    return next((each for each in store.own_words(c).entries if is_said(each, text)), None)


def declare(c: Unit, by: Actor, ref: str, declared: PurposeClass, member: str) -> None:
    """Say what class a template is of and ask that it be approved. Raises NotFound, and BadInput for one that is
    declared to be no advertisement and is one, or in whose words the lists find something.
    """
    held = template(c, ref)
    if declared != "marketing" and promotion(held.text).is_marketing:
        raise BadInput(what="declared", fields={"declared": "gate.field.is-marketing"}, clauses=("TDP18-ADMIN-MAIL",))
    found = next((each for each in judge(held.text) if each.score >= REVIEW), None)
    if found is not None:
        raise BadInput(
            what="text", fields={"text": "gate.field.barred"}, clauses=found.clauses, found=found.words,
            rule=found.rule,
        )  # fmt: skip
    journal.append(c, by, TemplateDeclared(ref=ref, declared=declared, digest=digest(held), member=member))


def approve(c: Unit, by: Actor, ref: str, member: str) -> None:
    """Approve a template as it stands. Raises NotFound, OwnTemplate, TemplateChanged."""
    held = template(c, ref)
    asked = _asked(c, ref, member)
    if asked != digest(held):
        raise TemplateChanged
    journal.append(c, by, TemplateApproved(ref=ref, digest=asked, member=member))


def deny(c: Unit, by: Actor, ref: str, member: str, why: str) -> None:
    """Do not approve it. Raises NotFound, OwnTemplate, BadInput."""
    _asked(c, ref, member)
    reason = " ".join(why.split())[:1_000]
    if len(reason) < SHORTEST:
        raise BadInput(what="why", fields={"why": "gate.field.reason"})
    journal.append(c, by, TemplateDenied(ref=ref, member=member, why=mask(reason).text))


def template(c: Unit, ref: str) -> Kept:
    """A template as it stands. Raises NotFound."""
    found = next((each for each in kept(c) if each.ref == ref), None)
    if found is None:
        raise NotFound(what=ref)
    return found


def digest(held: Kept) -> str:
    """What stands for a template's words: a change of any makes it another."""
    return sha256(held.text.encode()).hexdigest()


def own_words(c: Unit, act: Act | None) -> OwnWords:
    """What the account itself keeps from leaving."""
    return c.once(OwnWords, lambda: store.own_words(c))


def template_of(c: Unit, act: Act) -> Template:
    """The template an act is made from by itself."""
    held = next(iter(kept(c, act)), None)
    if held is None:
        return Template()
    row = store.approval(c, held.ref)
    if row is None:
        return Template(held.sent)
    is_approved = row["state"] == "approved" and row["digest"] == digest(held)
    return Template(held.sent, row["declared"], is_approved, row["decided_by"] if is_approved else "")


def _asked(c: Unit, ref: str, member: str) -> str:
    row = store.approval(c, ref)
    if row is None or row["state"] != "asked":
        raise NotFound(what=ref)
    if row["member"] == member:
        raise OwnTemplate
    return str(row["digest"])
