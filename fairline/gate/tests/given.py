"""What gate tests begin with: a reply nobody has anything against, and its facts, to be changed one at a time."""

from dataclasses import replace
from datetime import datetime
from types import SimpleNamespace
from typing import cast
from zoneinfo import ZoneInfo

from fairline.gate import (
    Agreed,
    Agreement,
    Call,
    CallerId,
    CallLimits,
    CallsNow,
    Cleared,
    Consents,
    ContentLevels,
    DoNotContact,
    Entitled,
    Facts,
    FamilyTerms,
    Files,
    Granted,
    Limits,
    Listen,
    LocalTime,
    Looked,
    Mail,
    Marketed,
    MemberPlaces,
    Onward,
    OptOut,
    OwnWords,
    Provenance,
    Record,
    Registered,
    Reply,
    Review,
    Rhythm,
    Rung,
    Standing,
    Talk,
    Template,
    Vetted,
    Waited,
    WayOut,
    Whereabouts,
)
from fairline.kit.clock import to_millis
from fairline.kit.db import Unit
from fairline.kit.testing import START

AT = to_millis(START)
MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
CARD = "4111 1111 1111 1111"


def reply(**changes) -> Reply:
    """An agent's answer in an open conversation."""
    usual = {
        "id": "act_1",
        "contact": "ctc_1",
        "person": "psn_1",
        "conversation": "cnv_1",
        "member": "mem_1",
        "channel": "webchat",
        "text": "Your parcel left this morning.",
    }
    return Reply(**(usual | changes))


def mail(**changes) -> Mail:
    """A mail outside any conversation."""
    usual = {
        "id": "act_1",
        "contact": "ctc_1",
        "person": "psn_1",
        "purpose": "notice",
        "subject": "News",
        "text": "Hello",
    }
    return Mail(**(usual | changes))


def call(**changes) -> Call:
    """An agent calls a Swiss mobile, by hand, about an order."""
    usual = {
        "id": "act_1",
        "contact": "ctc_1",
        "person": "psn_1",
        "member": "mem_1",
        "address": "+41791234567",
        "sender": "num_1",
        "country": "CH",
    }
    return Call(**(usual | changes))


def record(**changes) -> Record:
    """Sound of a call with a contact."""
    usual = {"id": "act_1", "contact": "ctc_1", "person": "psn_1", "member": "mem_1", "call": "cal_1", "language": "en"}
    return Record(**(usual | changes))


def listen(**changes) -> Listen:
    """A supervisor listens to an agent."""
    usual = {"id": "act_1", "contact": "ctc_1", "person": "psn_1", "member": "mem_2", "call": "cal_1", "mode": "listen"}
    return Listen(**(usual | {"agent": "mem_1"} | changes))


def talk(**changes) -> Talk:
    """An open conversation that the contact began; they wrote a minute ago."""
    usual = Talk(
        state="open",
        contact_wrote=True,
        contact_wrote_last_at=AT - MINUTE,
        contact_is_there=False,
        agent="mem_1",
        earlier_texts=(),
    )
    return replace(usual, **changes)


def silent(**changes) -> Talk:
    """The same, but they wrote last three days ago and are not there."""
    return talk(**({"contact_wrote_last_at": AT - 3 * DAY} | changes))


def local(*places: str, at: int = AT, declared: bool = True) -> LocalTime:
    """What time it is in some places."""
    return LocalTime(tuple(datetime.fromtimestamp(at / 1000, ZoneInfo(place)) for place in places), declared)


def good(at: int = AT) -> tuple[object, ...]:
    """Facts with which a reply may leave."""
    return (
        Agreement("2026-11", True),
        Standing("active"),
        Granted(),
        Vetted("verified", 50, 0),
        Entitled(True, True, "conversation.reply"),
        OptOut(frozenset()),
        local("Europe/Zurich", at=at),
        Rhythm(()),
        talk(contact_wrote_last_at=at - MINUTE),
        Files(()),
        Waited(False),
        Whereabouts(("CH",), ("declared",)),
        Limits(),
        Marketed(()),
        Consents({}),
        DoNotContact(),
        Onward(),
        OwnWords(),
        Cleared(),
        Registered("CH", {}),
        Provenance(),
        WayOut("https://f.example/preferences/abc"),
    )


# Asked of few replies: what the agreement's figures are, and whether a family's terms were accepted.
RARELY = (
    Agreed({}, {}),
    FamilyTerms("texting", "texting-terms", "2026-11", True),
    Review(),
    ContentLevels({}, {}),
    Template(),
    Looked({}),
)


# Facts with which a call may be made besides.
CALLING = (
    CallerId(number="+41445550100", country="CH", attestation="A", evidence="num_1"),
    Rung(),
    CallLimits(),
    CallsNow(),
    Whereabouts(("CH",), ("number",), ("CH",)),
    MemberPlaces(("CH",)),
)


def providers(*given: object):
    """Who offers these facts, as plugins do."""
    return {type(fact): (lambda c, act, fact=fact: fact) for fact in given}


def facts(*given: object, at: int = AT) -> Facts:
    """These facts and no others, at an instant (ms UTC)."""
    return Facts(cast(Unit, SimpleNamespace(at=at)), reply(), providers(*given))


def calling(*others: object, at: int = AT) -> Facts:
    """Facts with which a call may be made, some of them replaced."""
    every = (*good(at), *RARELY, *CALLING, *others)
    return facts(*{type(fact): fact for fact in every}.values(), at=at)


def changed(*others: object, at: int = AT) -> Facts:
    """Good facts, some of them replaced."""
    return facts(*{type(fact): fact for fact in (*good(at), *RARELY, *others)}.values(), at=at)
