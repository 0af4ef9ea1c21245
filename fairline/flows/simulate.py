"""A flow run against a pretended contact: step by step, with no effect, as often as one likes."""

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any, Literal

import msgspec

from fairline.crm import folded
from fairline.flows import conditions, service
from fairline.flows.book import Book, key
from fairline.flows.model import Line
from fairline.flows.runner import advance, begin
from fairline.flows.steps import Check, Enqueue, Hours
from fairline.flows.turns import (
    Ask,
    Began,
    Bridged,
    Command,
    Happening,
    Heard,
    Inquire,
    Keep,
    Left,
    PlayMusic,
    Sounded,
    Speak,
    Told,
    Wake,
    Woke,
    Wrote,
)
from fairline.flows.waiting import exists, is_open
from fairline.flows.writing import Flow
from fairline.kit.clock import Millis
from fairline.kit.conditions import holds
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput

DRAFT = "draft@0"
MOST = 200  # things a pretended contact does
LONG = 15_000  # ms of a message that is pretended to be left


class Does(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Something the pretended contact does, or that happens to them: types digits, says or writes words, stays silent,
    waits some seconds, is answered by an agent, or hangs up.
    """

    what: Literal["types", "says", "writes", "silence", "waits", "agent", "hangs_up"]
    text: str = ""
    seconds: int = 0


class Pretended(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A pretended contact and world. `answers` say for a step what the house would answer (`open`, a branch, `found`,
    `handed_on` …), `told` which values come with it, `at` when it is (ms UTC).
    """

    medium: Literal["voice", "chat"] = "voice"
    language: str = ""
    at: Millis = 0
    name: str = ""
    values: dict[str, str] = {}
    answers: dict[str, str] = {}
    told: dict[str, dict[str, str]] = {}
    does: list[Does] = []


class Seen(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that happened, `seconds` from the beginning: says, asks, music, keeps, does, hears, way, ends."""

    what: str
    step: str
    text: str = ""
    language: str = ""
    outcome: str = ""
    clip: str = ""
    seconds: int = 0
    skills: dict[str, int] = {}  # what whoever takes them must know, where they wait


class Played(msgspec.Struct, frozen=True):
    """What happened, where the run stands, and what it waits for: answer, sound, agent, or nothing (it is over)."""

    seen: list[Seen]
    step: str
    waits_for: str
    over: str
    values: dict[str, str]


def play(c: Unit, flow: Flow, id: str, pretended: Pretended) -> Played:
    """Play a flow through. Raises BadInput where too much is pretended."""
    if len(pretended.does) > MOST:
        raise BadInput(what="does", fields={"does": "flows.field.many-does"}, most=MOST)
    return _Playing(c, flow, id, pretended).play()


class _Playing:
    def __init__(self, c: Unit, flow: Flow, id: str, pretended: Pretended) -> None:
        self.c, self.pretended = c, pretended
        self.book = _Drafted(Book(c, flow.fallback), flow)
        self.pins = {name: key(name, number) for name, number in service.pins(c, flow, id).items()}
        self.at = self.begun = pretended.at or c.at
        name = {"contact.name": pretended.name, "contact.first_name": pretended.name.split(" ")[0]}
        values = {**({} if not pretended.name else name), **pretended.values}
        language = pretended.language or flow.languages[0]
        self.state = begin(DRAFT, self.book, medium=pretended.medium, language=language, values=values)
        self.seen: list[Seen] = []
        self.waiting: deque[Happening] = deque()
        self.wakes: dict[int, Millis] = {}

    def play(self) -> Played:
        self.hear(Began())
        for each in self.pretended.does:
            if self.state.over:
                break
            self.do(each)
        held = self.state
        return Played(self.seen, held.step, self.waits_for(), held.over, held.values)

    def waits_for(self) -> str:
        if self.state.over:
            return ""
        kind = self.book[self.state.flow].by_id[self.state.step].kind
        if kind in ("enqueue", "transfer"):
            return "agent"
        return "answer" if "answer" in self.state.awaits else "sound" if "sound" in self.state.awaits else "time"

    def hear(self, happening: Happening) -> None:
        """Tell the run, and whatever comes of it by itself."""
        self.waiting.append(happening)
        for _ in range(MOST):
            if not self.waiting:
                return
            before = self.state
            went = advance(self.book, self.state, self.waiting.popleft(), self.at, self.pins)
            self.state = went.state
            for each in went.path:
                step, _, outcome = each.partition(":")
                self.note("way", outcome=outcome, step=step)
            for command in went.commands:
                self.carry(command)
            if self.state.over and not before.over:
                self.note("ends", outcome=self.state.over)

    def carry(self, command: Command) -> None:
        if isinstance(command, Speak | Ask):
            self.say("asks" if isinstance(command, Ask) else "says", command.what)
        if isinstance(command, Speak) and self.state.medium == "voice":
            self.waiting.append(Sounded(turn=command.turn))
        if isinstance(command, PlayMusic):
            self.note("music", clip=command.clip)
        if isinstance(command, Keep):
            self.note("keeps")
        if isinstance(command, Wake):
            self.wakes[command.turn] = command.at
        if isinstance(command, Inquire):
            self.inquire(command)

    def inquire(self, asked: Inquire) -> None:
        step = self.book[asked.flow].by_id[asked.step]
        outcome = self.pretended.answers.get(asked.step) or self.usually(step, asked)
        skills = step.skills if isinstance(step, Enqueue) else {}
        self.note("does", step=asked.step, text=asked.what, outcome=outcome, skills=skills)
        if outcome != "waits":
            values = self.pretended.told.get(asked.step, {})
            if asked.what == "position":
                values = {"place": "2", "minutes": "4", **values}
            self.waiting.append(Told(turn=asked.turn, outcome=outcome, values=values))

    def usually(self, step: Any, asked: Inquire) -> str:
        """What the house would answer by itself, as far as that can be told of a contact who is not there."""
        if isinstance(step, Hours):
            return "open" if is_open(self.c, step.calendar, step.queue, self.at) else "closed"
        if isinstance(step, Check):
            return self.branch(step)
        if isinstance(step, Enqueue) and asked.what == "enqueue":
            if step.need_open and not is_open(self.c, "", step.queue, self.at):
                return "closed"
            return "queued" if exists(self.c, step.queue) else "failed"
        if asked.what == "identify":
            return "known" if self.pretended.name else "unknown"
        return {"lookup": "found", "callback": "promised", "transfer": "waits"}.get(asked.what, "next")

    def branch(self, step: Check) -> str:
        told = {f"{conditions.VALUE}{name}": folded(value) for name, value in self.state.values.items()}
        facts = {**told, "language": self.state.language, "medium": self.state.medium}
        for one in step.branches:
            try:
                if holds(conditions.read(self.c, one.conditions, "conditions"), facts, self.at):
                    return one.name
            except BadInput:
                continue
        return "otherwise"

    def do(self, each: Does) -> None:
        """What the contact does next."""
        turn = self.state.awaits.get("answer", 0)
        self.note("hears", text=each.text, outcome=each.what)
        if each.what == "waits":
            self.wait(each.seconds)
        elif each.what == "agent":
            self.hear(Bridged())
        elif each.what == "hangs_up":
            self.hear(Left(why="left"))
        elif "sound" in self.state.awaits and not turn:
            self.hear(Sounded(turn=self.state.awaits["sound"], ms=0 if each.what == "silence" else LONG))
        elif each.what == "writes":
            self.hear(Wrote(text=each.text))
        elif turn:
            digits, spoken = (each.text, "") if each.what == "types" else ("", each.text)
            self.hear(Heard(turn=turn, digits=digits, spoken=spoken, why="timeout" if not each.text else "complete"))

    def wait(self, seconds: int) -> None:
        """Let time pass, and have the run woken as it asked."""
        until = self.at + min(max(seconds, 0), 14_400) * 1000
        for _ in range(MOST):
            turn = self.state.awaits.get("wake", 0)
            due = self.wakes.get(turn)
            if self.state.over or due is None or due > until:
                break
            self.at = max(self.at, due)
            self.hear(Woke(turn=turn))
        self.at = max(self.at, until)

    def say(self, what: str, lines: Sequence[Line]) -> None:
        for line in lines:
            self.note(what, text=line.text, language=line.language, clip=line.clip)

    def note(self, what: str, *, step: str = "", **more: Any) -> None:
        self.seen.append(Seen(what, step or self.state.step, seconds=(self.at - self.begun) // 1000, **more))


class _Drafted(Mapping[str, Flow]):
    """A flow that is tried, and those within it as they run."""

    def __init__(self, book: Book, flow: Flow) -> None:
        self._book, self._flow = book, flow

    def __getitem__(self, name: str) -> Flow:
        return self._flow if name == DRAFT else self._book[name]

    def __iter__(self) -> Any:
        return iter((DRAFT, *self._book))

    def __len__(self) -> int:
        return len(self._book) + 1

    def __contains__(self, name: object) -> bool:
        return name == DRAFT or name in self._book
