"""What an account shows or uses that a measure can name, found by its words, and what stops when it is removed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from fairline import accounts, conversations, gate, numbers, rules
from fairline.accounts import Shown
from fairline.cases import store
from fairline.cases.lengths import DAY
from fairline.cases.urgent import files_of
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput

MOST = 2_000  # saved replies that are looked through
FOUND = 50  # things a search shows
AROUND = 60  # letters shown around what was found
MONTH, WEEK = 30 * DAY, 7  # ms; days
WHOLE = ("full", "begin", "campaigns", "api", "imports", "exports_outward")


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that holds the words, and the words around them."""

    ref: str
    name: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing that a measure does: a key of words, what it is about, how many."""

    key: str
    ref: str = ""
    count: int = 0


def things(c: Unit) -> list[Shown]:
    """Everything of the account that is shown or used and holds words."""
    found = [
        Shown(f"reply:{one.id}", one.title, f"{one.shortcut}\n{one.title}\n{one.text}", _team(one.team))
        for one in conversations.every_reply(c, "", MOST)
    ]
    found += [
        Shown(f"macro:{one.id}", one.name, "\n".join((one.name, *_texts(one.actions))), _scope(one.scope))
        for one in rules.every_macro(c)
    ]
    for kind in rules.KINDS:
        found += [
            Shown(f"rule:{one.id}", one.name, "\n".join((one.name, *_texts(one.spec.actions))))
            for one in rules.every_rule(c, kind)
        ]
    for brand in accounts.every_brand(c):
        if brand.slug:
            said = "\n".join((brand.name, *_texts(brand.looks)))
            found.append(Shown(f"page:{brand.id}", brand.name, said, (f"/help/{brand.slug}",)))
    return [*found, *accounts.shown_elsewhere(c)]


def thing(c: Unit, ref: str) -> Shown | None:
    """One of them."""
    return next((one for one in things(c) if one.ref == ref), None)


def search(c: Unit, words: str) -> list[Hit]:
    """What holds all of these words, whatever their case, by its kind and name."""
    wanted = [word for word in words.casefold().split() if word]
    hits = []
    for one in things(c) if wanted else ():
        folded = one.words.casefold()
        if all(word in folded for word in wanted):
            hits.append(Hit(one.ref, one.name, _excerpt(one.words, folded.find(wanted[0]))))
    return hits[:FOUND]


def digest(c: Unit, ref: str) -> str:
    """What stands for a thing's words as they are now; empty for a thing without words."""
    held = thing(c, ref)
    return sha256(held.words.encode()).hexdigest() if held else ""


def is_clean(c: Unit, ref: str) -> bool:
    """Whether the gate finds nothing in a thing's words that a person should look at, nor behind their links."""
    held = thing(c, ref)
    try:
        gate.check_published(c, {"words": held.words if held else ""})
    except (BadInput, gate.LinkUnseen):
        return False
    return True


def effects(c: Unit, scope: str) -> list[Effect]:
    """What a measure about a scope would stop, shown before somebody confirms it."""
    kind, _, of = scope.partition(":")
    if kind in WHOLE:
        return [Effect(f"whole.{kind}"), Effect("goes_on")]
    if kind in ("reply", "macro", "form", "survey", "clip"):
        held = thing(c, scope)
        return [Effect(f"{kind}.gone", scope), *(Effect("used", one) for one in (held.used_by if held else ()))]
    if kind == "rule":
        fired = rules.fired_since(c, c.at - MONTH).get(of, 0)
        return [Effect("rule.gone", scope), Effect("rule.fired", scope, fired)]
    if kind == "page":
        inside = [one for one in things(c) if scope in one.used_by]
        return [Effect("page.gone", scope), *(Effect("used", one.ref) for one in inside)]
    if kind == "message":
        return [Effect("message.gone", scope), *(Effect("used", one) for one in files_of(c, [scope]))]
    if kind == "brand":
        mine = [f"sender:{one.id}" for one in numbers.text_senders(c) if one.brand == of]
        return [_sent(c, scope), *(Effect("used", one) for one in (*mine, f"page:{of}"))]
    return [Effect("file.gone", scope) if kind == "file" else _sent(c, scope)]


def _sent(c: Unit, scope: str) -> Effect:
    rows = {row["scope"]: int(row["sent"]) for row in store.counted.since(c, c.at // DAY - WEEK)}
    return Effect("sends.no_more", scope, rows.get(scope, 0))


def _team(team: str) -> tuple[str, ...]:
    return (f"team:{team}",) if team else ("everyone",)


def _scope(scope: str) -> tuple[str, ...]:
    kind, _, whose = scope.partition(":")
    return {"everyone": ("everyone",), "team": (f"team:{whose}",)}.get(kind, (f"member:{whose}",))


def _texts(held: Any) -> Iterable[str]:
    """Every text in a structure, however deep."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        yield from (text for each in held.values() for text in _texts(each))
    elif isinstance(held, Sequence):
        yield from (text for each in held for text in _texts(each))
    elif hasattr(held, "__struct_fields__"):
        yield from (text for name in held.__struct_fields__ for text in _texts(getattr(held, name)))


def _excerpt(words: str, at: int) -> str:
    begin, end = max(0, at - AROUND), at + AROUND
    cut = " ".join(words[begin:end].split())
    return f"{'… ' if begin else ''}{cut}{' …' if end < len(words) else ''}"
