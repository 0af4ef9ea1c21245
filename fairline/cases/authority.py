"""Drafts the report to an authority's line: its fields filled with what we know. A person reads it, and sends it.

`us` has the fields of the CyberTipline of the National Center for Missing & Exploited Children (reporting API,
https://report.cybertip.org/ispws/documentation), `eu` those that hotlines of the INHOPE network ask for. No content
goes with it: the line says how it wants to have it, and never by mail.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from fairline import accounts
from fairline.accounts import Account
from fairline.cases.model import Case
from fairline.cases.telling import reference
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.kit.errors import NotFound

LINES = ("us", "eu")
TO_FILL = ""  # what a person has to fill in


def draft(c: Unit, case: Case, material: Sequence[Row], uploader: Mapping[str, Any], house: Account) -> dict[str, Any]:
    """Both drafts, in the unit of the desk. `uploader` is what `known_of_actor` read in the account it came to."""
    desk = accounts.account(c)
    return {
        "us": _us(case, material, uploader, desk, house),
        "eu": _eu(case, material, desk, house),
    }


def known_of_actor(c: Unit, actor: str) -> dict[str, Any]:
    """Who brought it, as the account knows them: of a member their name and address, of others their id alone."""
    kind, _, who = actor.partition(":")
    told = {"kind": kind, "id": who, "name": "", "email": ""}
    if kind == "member":
        with suppress(NotFound):
            held = accounts.member(c, who)
            told |= {"name": held.name, "email": held.email}
    return told


def _us(
    case: Case, material: Sequence[Row], uploader: Mapping[str, Any], desk: Account, house: Account
) -> dict[str, Any]:
    return {
        "report": {
            "incidentSummary": {
                "incidentType": TO_FILL,  # of the line's list; nobody here has looked at it
                "incidentDateTime": to_text(min((row["came"] for row in material), default=case.opened)),
                "incidentDateTimeDescription": "when it came to this service",
            },
            "internetDetails": {"webPageIncident": {"url": TO_FILL, "additionalInfo": house.name}},
            "reporter": {
                "reportingPerson": {"firstName": TO_FILL, "lastName": TO_FILL, "email": TO_FILL},
                "companyTemplate": desk.name,
                "legalURL": TO_FILL,
            },
            "personOrUserReported": {
                "espIdentifier": uploader["id"],
                "espService": desk.name,
                "screenName": uploader["name"],
                "email": uploader["email"],
                "additionalInfo": f"{uploader['kind']} of the account {house.name} ({house.id})",
            },
            "additionalInfo": f"case {reference(case.id)}: found by its hash before anybody saw it",
        },
        "fileDetails": [_file(row) for row in material],
    }


def _file(row: Row) -> dict[str, Any]:
    return {
        "originalFileName": row["name"],
        "originalFileHash": [
            {"hashType": "SHA256", "value": row["sha256"]},
            {"hashType": "MD5", "value": row["digest"]},
        ],
        "viewedByEsp": bool(row["opened"]),
        "exifViewedByEsp": False,
        "publiclyAvailable": False,
        "additionalInfo": f"{row['type']}, {row['size']} bytes, list {row['list']}",
    }


def _eu(case: Case, material: Sequence[Row], desk: Account, house: Account) -> dict[str, Any]:
    return {
        "content_type": TO_FILL,  # of the hotline's list
        "service": desk.name,
        "service_country": desk.country,
        "where": f"a file sent by way of {house.name}; not on a public page",
        "found_at": to_text(min((row["came"] for row in material), default=case.opened)),
        "hashes": [{"sha256": row["sha256"], "md5": row["digest"]} for row in material],
        "preserved_until": TO_FILL,
        "police_told": TO_FILL,
        "reporter": {"anonymous": False, "organisation": desk.name, "email": TO_FILL},
        "reference": reference(case.id),
    }
