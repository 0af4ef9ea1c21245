"""What was reported from outside or inside: it stays with the desk that takes it, also who said it."""

import json

from fairline.cases.events import ReportDetailed, ReportReceived
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_COLUMNS = (
    "id, lookup, person, kind, category, language, email, words, number, link, said_when, house, case_id, at,"
    " acknowledged, files, channel, via, told_more"
)


def put(c: Unit, told: ReportReceived, at: Millis) -> None:
    """Write a report."""
    c.run(
        f"INSERT INTO cases_reports(account, {_COLUMNS}) VALUES(:account, :id, :lookup, :person, :kind, :category,"
        " :language, :email, :words, :number, :link, :said_when, '', '', :at, 0, :files,"
        " :channel, :via, 0)",
        account=c.account,
        id=told.report,
        lookup=told.lookup,
        person=told.person,
        kind=told.kind,
        category=told.category,
        language=told.language,
        email=told.email,
        words=told.words,
        number=told.number,
        link=told.link,
        said_when=told.when,
        at=at,
        files=json.dumps(told.files),
        channel=told.channel,
        via=told.via,
    )


def tell_more(c: Unit, told: ReportDetailed) -> None:
    """What was left out is told; what was told stays."""
    c.run(
        "UPDATE cases_reports SET told_more = 1, words = CASE words WHEN '' THEN :words ELSE words END,"
        " number = CASE number WHEN '' THEN :number ELSE number END,"
        " said_when = CASE said_when WHEN '' THEN :when ELSE said_when END,"
        " channel = CASE channel WHEN '' THEN :channel ELSE channel END WHERE account = :account AND id = :id",
        account=c.account,
        id=told.report,
        words=told.words,
        number=told.number,
        when=told.when,
        channel=told.channel,
    )


def passed_on(c: Unit, id: str, house: str, case: str, acknowledged: bool) -> None:
    """A case stands for it."""
    c.run(
        "UPDATE cases_reports SET house = :house, case_id = :case, acknowledged = :acknowledged"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        house=house,
        case=case,
        acknowledged=int(acknowledged),
    )


def one(c: Unit, id: str) -> Row | None:
    """One report."""
    return c.one(
        f"SELECT {_COLUMNS} FROM cases_reports WHERE account = :account AND id = :id", account=c.account, id=id
    )


def of_case(c: Unit, house: str, case: str) -> Row | None:
    """The report a case stands for."""
    return c.one(
        f"SELECT {_COLUMNS} FROM cases_reports WHERE account = :account AND house = :house AND case_id = :case",
        account=c.account,
        house=house,
        case=case,
    )


def all_of_case(c: Unit, house: str, case: str) -> list[Row]:
    """Every report a case stands for, the first one first."""
    return c.all(
        f"SELECT {_COLUMNS} FROM cases_reports WHERE account = :account AND house = :house AND case_id = :case"
        " ORDER BY at, id",
        account=c.account,
        house=house,
        case=case,
    )


def at_reference(c: Unit, lookup: str) -> Row | None:
    """The report somebody asks about by their reference, in whichever desk: only for the house's own unit."""
    return c.one(f"SELECT account, {_COLUMNS} FROM cases_reports WHERE lookup = :lookup", lookup=lookup)
