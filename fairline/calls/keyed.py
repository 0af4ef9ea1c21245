"""What is done on a member's own phone, a number keyed or a call handed on, is the same act as one that is clicked."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline import gate
from fairline.calls.helping import words_for
from fairline.calls.service import To, Wanted, dial, hand_on
from fairline.channels import voice
from fairline.channels.voice import Began, HandedOn, Keyed
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import Problem


def began(c: Unit, asked: Keyed) -> Began:
    """Rule on it; where it is permitted, the call begins with the member on the line already."""
    try:
        dialled = dial(c, asked.member, Wanted(asked.number, keyed=True), Actor("member", asked.member))
    except Problem as problem:
        return Began(why=problem.type)
    if not dialled.call:
        words, language = words_for(c, asked.member, dialled.ruling)
        return Began(why=_why(dialled.ruling), words=words, language=language)
    held = voice.call(c, dialled.call)
    if held is None:
        return Began(why="over")
    leg = voice.started_leg(c, dialled.call, asked.member)
    return Began(call=dialled.call, leg=leg, conversation=held.conversation, person=held.person)


def _why(ruling: gate.Ruling) -> str:
    told = gate.told(ruling, "en").verdicts
    return told[0].reason if told else ruling.outcome


def handed_on(c: Unit, asked: HandedOn) -> int:
    """Hand it to a colleague, whose phone was named, or to a number the gate permits."""
    line = voice.line_of(c, asked.target)
    member = line.member if line is not None and line.account == c.account else voice.member_at(c, asked.target)
    to = To(member=member) if member else To(number=asked.target)
    try:
        ruling = hand_on(c, asked.call, asked.member, to, Actor("member", asked.member))
    except Problem as problem:
        return 404 if problem.status in (400, 404, 422) else 403
    return 403 if ruling is not None and ruling.outcome != "permitted" else 100


KEYED: Mapping[type, Callable[..., Any]] = {Began: began, HandedOn: handed_on}
