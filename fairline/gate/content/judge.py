"""Judges words by the lists: what they look like, how sure we are, and which rule says so. Pure, and quick."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from importlib.resources import files

from fairline.gate.content.fold import fold
from fairline.gate.content.lists import Lists, Rule, lists
from fairline.gate.content.together import Meeting, ideas, meetings
from fairline.gate.verdict import ContentKind

BLOCK = 80  # from here on it is refused; its author may appeal
REVIEW = 50  # from here on it waits for a person
MORE = 5  # each further rule of the same kind makes it surer by this much

_WORDS = re.compile(r"[a-z0-9]+")
PICTURE = "picture.nudity"  # not a rule of the lists: what a model sees in a picture
SHOWN = ("TDA-CONTENT-OBSCENE", "DTA-OC-SEXUAL")
LONGEST = 20_000  # signs that are looked at; what is longer is looked at from both ends


@dataclass(frozen=True, slots=True)
class Finding:
    """What a text looks like. `score` is 1 to 100; `rule` the surest entry of the lists, `start` and `end` where its
    words stand in the text as it was folded, which is not where they stand in the text as written.
    """

    kind: ContentKind
    score: int
    rule: str
    clauses: tuple[str, ...]
    words: str


def judge(text: str, *packs: str) -> tuple[Finding, ...]:
    """What is found in a text, the surest first; one finding a kind. `packs` are lists asked besides those that hold
    everywhere. Judged once, a text is remembered for a while.
    """
    if len(text) < 3:
        return ()
    return _judged(_cut(text), packs)[0]


def worst(text: str, *packs: str) -> Finding | None:
    """The surest finding that at least a person should look at."""
    found = judge(text, *packs)
    return found[0] if found and found[0].score >= REVIEW else None


def judged_afresh(text: str, *packs: str) -> tuple[Finding, ...]:
    """The same without remembering, for measurements."""
    return _judged.__wrapped__(text, packs)[0]


def laws_called(text: str) -> tuple[Rule, ...]:
    """The rules of some places' law that a text calls for, whether they find anything in it or not."""
    return _judged(_cut(text), ())[1] if len(text) >= 3 else ()


def law_of(rule: str) -> Mapping[str, str]:
    """The places whose law a rule is, with what that law is called; none where it holds everywhere."""
    return next((each.laws for each in lists().rules if each.id == rule), {})


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]}\n{text[-LONGEST // 2 :]}"


@lru_cache(maxsize=512)
def _judged(text: str, packs: tuple[str, ...]) -> tuple[tuple[Finding, ...], tuple[Rule, ...]]:
    held = lists()
    folded = fold(text, held.holds)
    found: dict[ContentKind, list[tuple[Rule | Meeting, str]]] = {}
    laws: list[Rule] = []
    for place in sorted(held.called(set(_WORDS.findall(folded)))):
        rule = held.rules[place]
        if rule.laws:
            laws.append(rule)
        if rule.pack and rule.pack not in packs:
            continue
        words = _found(rule, folded)
        if words:
            found.setdefault(rule.kind, []).append((rule, words))
    for meeting, sentence in meetings(folded):
        found.setdefault(meeting.kind, []).append((meeting, sentence))
    findings = [_finding(kind, rules) for kind, rules in found.items()]
    return tuple(sorted(findings, key=lambda each: (-each.score, each.kind))), tuple(laws)


def _found(rule: Rule, folded: str) -> str:
    """The words a rule finds, where nothing beside them makes them harmless."""
    for match in rule.pattern.finditer(folded):
        if rule.unless is None:
            return match.group()
        around = folded[max(0, match.start() - 60) : match.end() + 60]
        if not rule.unless.search(around):
            return match.group()
    return ""


def _finding(kind: ContentKind, rules: list[tuple[Rule | Meeting, str]]) -> Finding:
    rule, words = max(rules, key=lambda each: each[0].score)
    patterns = sum(isinstance(each, Rule) for each, _ in rules)
    score = min(100, rule.score + MORE * max(0, patterns - 1))
    return Finding(kind, score, rule.id, rule.clauses, words[:120])


def clauses_of(rule: str) -> tuple[str, ...]:
    """The clauses a rule serves; none for one that is not in the lists any more."""
    if rule == PICTURE:
        return SHOWN
    known: list[Rule | Meeting] = [*lists().rules, *(each for held in ideas() for each in held.meetings)]
    return next((each.clauses for each in known if each.id == rule), ())


@cache
def lists_mark() -> str:
    """What stands for the lists as they are: another as soon as any of them is sharpened."""
    held = sha256()
    for name in ("lists", "together"):
        folder = files("fairline.gate.content").joinpath(name)
        for one in sorted(folder.iterdir(), key=lambda each: each.name):
            held.update(one.read_bytes())
    return held.hexdigest()[:16]


def known_lists() -> Lists:
    """The lists by which is judged."""
    return lists()
