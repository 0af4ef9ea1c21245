"""Takes in what anybody reports: it stays with the desk that takes it, and a case stands for it where it concerns.

Who reports is known to the desk alone, never to the account that was reported (clause TDA-REPORT).
"""

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fairline import accounts, journal, numbers
from fairline.cases import matching, store, urgent
from fairline.cases.events import ReportDetailed, ReportPassedOn, ReportReceived
from fairline.cases.model import Kind
from fairline.cases.opening import open_case
from fairline.cases.running import start
from fairline.gate import Act, Behind, Mail, submit
from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.ids import ALPHABET
from fairline.kit.job import Job
from fairline.kit.words import say
from fairline.kit.work import enqueue

JOB = "cases.pass_on"
MATCH = "cases.match"
PAGE = "page"
SHORTEST = 4  # figures: a shorter number names nobody
ACTOR = Actor("contact", "reporter")
# What somebody chooses on the page, and what becomes of it: kind, category, clauses.
SUBJECTS: Mapping[str, tuple[Kind, str, tuple[str, ...]]] = {
    "unwanted": ("complaint", "unwanted", ("DTA-UNSOLICITED",)),
    "fraud": ("violation", "fraud", ("DTA-OC-MALICIOUS",)),
    "threat": ("illegal_content", "threat", ("TDA-REPORT",)),
    "rights": ("takedown", "rights", ("TDA-CONTENT-IP",)),
    "defamation": ("takedown", "defamation", ("TDA-CONTENT-DEFAMATORY",)),
    "unlawful": ("illegal_content", "unlawful", ("ZS-HC-DSA-16",)),
    "misinformation": ("complaint", "misinformation", ("TDA-CONTENT-MISINFO",)),
    "child": ("child", "child", ("DTA-OC-CSAM",)),
    "security": ("security", "security", ("TDA-UNAUTH-ACCESS",)),
    "interference": ("violation", "interference", ("DTA-INTERFERENCE",)),
    "privacy": ("complaint", "privacy", ("TDP18-COMPLAINT",)),
    "privacy_employment": ("complaint", "privacy_employment", ("TDP19-HR-DPA",)),
    "other": ("violation", "other", ("TDA-CONTENT-UNETHICAL",)),
}
# Within which clock it is decided, and told with its reasons to whoever reported it (clause ZS-HC-DSA-16).
DECIDED_WITHIN: Mapping[str, str] = {"unlawful": "decide_notice", "threat": "decide_danger"}


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody reports. All but the subject may be left out."""

    subject: str
    words: str = ""
    number: str = ""
    link: str = ""
    when: str = ""
    channel: str = ""
    email: str = ""
    name: str = ""
    call_back: bool = False
    language: str = "en"
    via: str = PAGE
    person: str = ""
    files: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)


def desk_of(c: Unit) -> str | None:
    """Whose account takes reports: the operator's, or the only one there is. In the house's own unit."""
    found = accounts.operator_account(c)
    if found is None:
        every = accounts.every_account(c)
        found = every[0]["id"] if len(every) == 1 else None
    return found


def receive(c: Unit, told: Told) -> str:
    """Write a report down in the desk's account; the reference that says how it stands. Done by the desk's unit."""
    kind, category, _ = SUBJECTS.get(told.subject, SUBJECTS["other"])
    report = c.new_id("rpt")
    secret = reference_of(c, report)
    received = ReportReceived(
        report=report,
        person=told.person or journal.new_person(c),
        kind=kind,
        category=category,
        lookup=lookup(c, secret),
        via=told.via,
        call_back=told.call_back,
        language=told.language,
        email=told.email.strip(),
        name=told.name.strip(),
        words=told.words.strip(),
        number=told.number.strip(),
        link=told.link.strip(),
        when=told.when.strip(),
        channel=told.channel.strip(),
        files=told.files,
    )
    append(c, ACTOR, received)
    enqueue(c, JOB, {"report": report}, key=f"{JOB}:{report}")
    return secret


async def pass_on(job: Job) -> Callable[[Unit], Any] | None:
    """Open the case where the report concerns, and say so in the desk's account; once, however often run."""
    database, report = job.database, job.payload["report"]
    if database is None:
        raise LookupError("this job needs its database")
    held = await database.read(lambda c: store.reports.one(c, report), job.account)
    if held is None or held["case_id"]:
        return None
    house, refs = await _concerned(database, held)
    house = house or job.account
    case = await database.write(lambda c: _opened(c, held, refs), house)
    return lambda c: _stands(c, held, house, case)


async def _concerned(database: Database, held: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
    """Which account a report is about, and what of its: by a number it calls or texts from, or a page of its. Empty
    where that cannot be told.
    """
    told = held["number"]
    if len(_digits(told)) > SHORTEST:
        for each in await database.read(accounts.every_account, EVERY_ACCOUNT):
            refs = await database.read(lambda c: _senders(c, told), each["id"])
            if refs:
                return each["id"], refs
    slug = _slug(held["link"])
    brand = await database.read(lambda c: accounts.brand_by_slug(c, slug), EVERY_ACCOUNT) if slug else None
    return (brand[0], (f"brand:{brand[1]}",)) if brand else ("", ())


def _senders(c: Unit, told: str) -> tuple[str, ...]:
    """What the account calls and texts from by a number as somebody writes it."""
    texts = [one.id for one in numbers.text_senders(c) if _digits(one.number) == _digits(told)][:1]
    phone = matching.phone_meant(c, told)
    return tuple(f"sender:{each}" for each in (*([phone] if phone else ()), *texts))


def tell_more(c: Unit, reference: str, told: Told) -> bool:
    """Who reported something tells what they left out, once; whether it was taken. Done by the desk's unit."""
    held = store.reports.at_reference(c, lookup(c, reference))
    if held is None or held["account"] != c.account or held["told_more"]:
        return False
    detailed = ReportDetailed(
        report=held["id"],
        person=held["person"],
        words=told.words.strip(),
        number=told.number.strip(),
        when=told.when.strip(),
        channel=told.channel.strip(),
    )
    append(c, ACTOR, detailed)
    enqueue(c, MATCH, {"report": held["id"]}, key=f"{MATCH}:{held['id']}")
    return True


async def match(job: Job) -> Callable[[Unit], Any] | None:
    """The day was told only when it was asked for: the calls of that day join the case."""
    database, report = job.database, job.payload["report"]
    if database is None:
        raise LookupError("this job needs its database")
    held = await database.read(lambda c: store.reports.one(c, report), job.account)
    if held is None or not held["case_id"]:
        return None
    await database.write(lambda c: _listed(c, held), held["house"])
    return None


def _listed(c: Unit, held: Mapping[str, Any]) -> None:
    """Once, however often it is run."""
    known = store.cases.one(c, held["case_id"])
    if known is not None and not known.is_over and not matching.has_listed(c, known.id):
        matching.list_calls(c, known.id, known.about, held["said_when"])


def state_of(c: Unit, reference: str) -> tuple[str, Mapping[str, Any]] | None:
    """The desk and the report of a reference. In the house's own unit."""
    row = store.reports.at_reference(c, lookup(c, reference))
    return (row["account"], row) if row else None


def lookup(c: Unit, reference: str) -> str:
    """What stands for a reference in tables."""
    tidy = reference.strip().upper().replace("-", "").replace(" ", "")
    return hmac.digest(c.tools.keyring.derive("reports"), tidy.encode(), "sha256").hex()


def behind(c: Unit, act: Act) -> Behind:
    """What stands behind the word that a report was received: the report."""
    return Behind(active=store.reports.one(c, act.cause) is not None, approved_by=None, name="")


def _opened(c: Unit, held: Mapping[str, Any], refs: tuple[str, ...]) -> str:
    before = store.cases.reported(c, held["id"])
    if before is not None:
        return before.id
    if held["kind"] == "child":
        return urgent.child(c, HOUSE, refs, reported_by=held["id"], stops=False)
    _, _, clauses = SUBJECTS.get(held["category"], SUBJECTS["other"])
    # Nothing the reporter wrote enters the account's journal: words tell who wrote them.
    case = open_case(
        c,
        HOUSE,
        kind=held["kind"],
        side="operator",
        title="",
        about=refs,
        category=held["category"],
        clauses=clauses,
        reported_by=held["id"],
        aware=held["at"],
    )
    clock = DECIDED_WITHIN.get(held["category"], "")
    if clock and store.parts.clock(c, case, clock) is None:  # a second report moves nothing
        start(c, case, clock, held["at"])
    matching.list_calls(c, case, refs, held["said_when"])
    return case


def _stands(c: Unit, held: Mapping[str, Any], house: str, case: str) -> None:
    writes = bool(held["email"])
    append(c, HOUSE, ReportPassedOn(report=held["id"], house=house, case=case, acknowledged=writes))
    if not writes:
        return
    language = held["language"]
    asks = held["via"] != PAGE and not (held["number"] or held["link"])  # the page asks by itself
    missing = say("cases.received.missing", language) if asks else ""
    url = c.tools.settings.url.rstrip("/") if c.tools.settings is not None else ""
    text = say(
        "cases.received.text", language, reference=grouped(reference_of(c, held["id"])), link=f"{url}/report/state"
    )
    submit(
        c,
        Mail(
            id=c.new_id("act"),
            person=held["person"],
            purpose="letter",
            cause=held["id"],
            address=held["email"],
            subject=say("cases.received.title", language),
            text=f"{text}\n\n{missing}".strip(),
            language=language,
            words="cases.received",
        ),
        HOUSE,
    )


def reference_of(c: Unit, report: str) -> str:
    """What who reported is given to ask by: nobody else can work it out."""
    digest = hmac.digest(c.tools.keyring.derive("references"), report.encode(), "sha256")
    return "".join(ALPHABET[byte & 31] for byte in digest[:16]).upper()


def grouped(reference: str) -> str:
    """A reference as people write it down: in groups of four."""
    return "-".join(reference[at : at + 4] for at in range(0, len(reference), 4))


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit()).removeprefix("00")


def _slug(link: str) -> str:
    _, _, behind_help = link.partition("/help/")
    return behind_help.partition("/")[0].partition("?")[0]
