"""Routes of an account's own dictionaries and banned claims, and of the approval of what is sent to many."""

from typing import Annotated

import msgspec

from fairline.gate import own, own_store
from fairline.gate.acts import PurposeClass
from fairline.gate.events import OwnKind
from fairline.gate.facts import OwnEntry, kept
from fairline.gate.own import OwnTemplate, TemplateChanged
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.web import Asked, delete, get, post

Short = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]


class OwnWordView(msgspec.Struct, frozen=True):
    """A word of the account's dictionary, or a claim it was forbidden to make, held from a likeness (1 to 100) on."""

    id: str
    kind: OwnKind
    text: str
    likeness: int
    source: str


class OwnWordList(msgspec.Struct, frozen=True):
    """What the account itself keeps from leaving."""

    items: list[OwnWordView]


class NewOwnWord(msgspec.Struct, frozen=True, kw_only=True):
    """Another one. `source` says where it is forbidden: a decision, a letter of a regulator."""

    kind: OwnKind
    text: Short
    likeness: Annotated[int, msgspec.Meta(ge=50, le=100)] = 85
    source: Annotated[str, msgspec.Meta(max_length=300)] = ""


class TemplateView(msgspec.Struct, frozen=True, kw_only=True):
    """Words that are kept to be sent again. `state` is none, asked, approved, denied, or changed (since it was
    approved); `mine`: you declared it, so somebody else decides. `sent` counts what it sent by itself within a day.
    """

    ref: str
    name: str
    text: str
    sent: int
    state: str
    declared: str
    member: str
    mine: bool
    decided_by: str
    decided_at: str | None
    why: str


class TemplateList(msgspec.Struct, frozen=True):
    """Every template of the account."""

    items: list[TemplateView]


class Declaring(msgspec.Struct, frozen=True):
    """What class a template is of."""

    ref: Short
    declared: PurposeClass


class Deciding(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a template is approved, and why not."""

    ref: Short
    is_approved: bool
    why: Annotated[str, msgspec.Meta(max_length=1_000)] = ""


@get("/v1/own-words", permission="content.review")
async def list_own_words(asked: Asked) -> OwnWordList:
    """What the account itself keeps from leaving."""
    return await asked.read(_words)


@post("/v1/own-words", permission="content.manage")
async def add_own_word(asked: Asked, data: NewOwnWord) -> OwnWordList:
    """Keep a word of your own from leaving, or hold a claim you were forbidden to make, in other words too."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> OwnWordList:
        own.add_words(c, by, data.kind, data.text, data.likeness, data.source)
        return _words(c)

    return await asked.write(unit)


@delete("/v1/own-words/{word:str}", permission="content.manage")
async def remove_own_word(asked: Asked, word: str) -> None:
    """Let it leave again."""
    by = actor_from(asked.by)
    await asked.write(lambda c: own.remove_words(c, by, word))


@get("/v1/templates", permission="content.review")
async def list_templates(asked: Asked) -> TemplateList:
    """Saved replies, macros and rules, and whether they are approved for many."""
    return await asked.read(lambda c: _templates(c, asked.who.member or ""), long=True)


@post("/v1/templates/declarations", permission="content.review", status_code=200)
async def declare_template(asked: Asked, data: Declaring) -> TemplateList:
    """Say what class a template is of, and ask that a second person approve it as it stands."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> TemplateList:
        own.declare(c, by, data.ref, data.declared, asked.member)
        return _templates(c, asked.member)

    return await asked.write(unit)


@post("/v1/templates/decisions", permission="content.manage", raises=(OwnTemplate, TemplateChanged), status_code=200)
async def decide_template(asked: Asked, data: Deciding) -> TemplateList:
    """Approve a template for many as it stands, or not. Nobody approves what they declared themselves."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> TemplateList:
        if data.is_approved:
            own.approve(c, by, data.ref, asked.member)
        else:
            own.deny(c, by, data.ref, asked.member, data.why)
        return _templates(c, asked.member)

    return await asked.write(unit)


def _words(c: Unit) -> OwnWordList:
    return OwnWordList([_word(each) for each in own_store.own_words(c).entries])


def _word(entry: OwnEntry) -> OwnWordView:
    return OwnWordView(entry.id, entry.kind, entry.text, entry.likeness, entry.source)


def _templates(c: Unit, member: str) -> TemplateList:
    rows, items = own_store.approvals(c), []
    for each in kept(c):
        row = rows.get(each.ref)
        state = row["state"] if row else "none"
        if row and row["digest"] != own.digest(each):
            state = "changed"
        items.append(
            TemplateView(
                ref=each.ref,
                name=each.name,
                text=each.text,
                sent=each.sent,
                state=state,
                declared=row["declared"] if row else "",
                member=row["member"] if row else "",
                mine=row is not None and row["member"] == member,
                decided_by=row["decided_by"] if row else "",
                decided_at=to_text(row["decided_at"]) if row else None,
                why=row["why"] if row else "",
            )
        )
    return TemplateList(items)


ROUTES = (
    list_own_words, add_own_word, remove_own_word, list_templates, declare_template, decide_template,
)  # fmt: skip
