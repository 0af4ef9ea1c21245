"""Tells whoever reported something unlawful what was decided and why, and how to contest it.

What they reported stays with the desk, so the letter leaves from there (clause ZS-HC-DSA-16).
"""

from collections.abc import Callable, Mapping
from typing import Any

from fairline import journal
from fairline.cases import reporting, store
from fairline.cases.model import Case
from fairline.gate import Mail, submit
from fairline.journal import HOUSE
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.job import Job
from fairline.kit.words import say
from fairline.kit.work import enqueue

JOB = "cases.answer_reports"
LETTER = "cases.answer_report"


def owe(c: Unit, case: Case) -> None:
    """Something was decided, or the case ended: who reported it is told, where they are known."""
    if case.category in reporting.DECIDED_WITHIN and case.reported and not case.sealed:
        enqueue(c, JOB, {"case": case.id}, key=f"{JOB}:{case.id}:{c.at}")


async def answer_all(job: Job) -> None:
    """Everybody who reported what a case is about, and left an address, gets a letter of their own."""
    database, case = job.database, job.payload["case"]
    if database is None:
        raise LookupError("this job needs its database")
    desk = await database.read(reporting.desk_of, EVERY_ACCOUNT)
    if desk is None:
        return

    def unit(c: Unit) -> None:
        for report in store.reports.all_of_case(c, job.account, case):
            if report["email"]:
                told = {"report": report["id"], "house": job.account, "case": case}
                enqueue(c, LETTER, told, key=f"{LETTER}:{report['id']}:{job.id}")

    await database.write(unit, desk)


async def answer(job: Job) -> Callable[[Unit], Any] | None:
    """One letter: how it was decided, the reasons, that a person decided, and where to turn."""
    database, told = job.database, job.payload
    if database is None:
        raise LookupError("this job needs its database")
    held = await database.read(lambda c: store.reports.one(c, told["report"]), job.account)
    if held is None or not held["email"]:
        return None
    outcome, why = await database.read(lambda c: _decided(c, told["case"]), told["house"])
    return lambda c: _write(c, held, outcome, why)


def _decided(c: Unit, case: str) -> tuple[str, str]:
    """How a case was decided last, and the reason given."""
    outcome, why = "", ""
    for entry in sorted(journal.about(c, case), key=lambda entry: entry.number):
        if entry.kind == "CaseDecided":
            outcome, why = entry.event.outcome, entry.event.words
        elif entry.kind == "CaseAppealDecided":
            outcome, why = outcome if entry.event.upheld else "unfounded", entry.event.words
    return outcome, why


def told(c: Unit, case: Case, reference: str, language: str) -> tuple[str, ...]:
    """What whoever reported it reads of the decision; nothing before there is one, or where none is owed to them."""
    owed = case.category in reporting.DECIDED_WITHIN and case.reported and not case.sealed
    return _paragraphs(c, *_decided(c, case.id), reference, language) if owed and case.outcome else ()


def _paragraphs(c: Unit, outcome: str, why: str, reference: str, language: str) -> tuple[str, ...]:
    said = "confirmed" if outcome in ("confirmed", "remedied") else "not_confirmed"
    url = c.tools.settings.url.rstrip("/") if c.tools.settings is not None else ""
    parts = (
        say(f"cases.decided.{said}", language, reference=reference),
        say("cases.decided.why", language, why=why) if why else "",
        say("cases.decided.person", language),
        say("cases.decided.contest", language, reference=reference, link=f"{url}/report"),
    )
    return tuple(part for part in parts if part)


def _write(c: Unit, held: Mapping[str, Any], outcome: str, why: str) -> None:
    language = held["language"]
    number = reporting.grouped(reporting.reference_of(c, held["id"]))
    submit(
        c,
        Mail(
            id=c.new_id("act"),
            person=held["person"],
            purpose="letter",
            cause=held["id"],
            address=held["email"],
            subject=say("cases.decided.title", language, reference=number),
            text="\n\n".join(_paragraphs(c, outcome, why, number, language)),
            language=language,
            words="cases.decided",
        ),
        HOUSE,
    )
