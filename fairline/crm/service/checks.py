"""Checks what is asked of a contact or a company before anything is written."""

import re
from collections.abc import Mapping

from fairline import accounts
from fairline.crm import store
from fairline.crm.forms import places
from fairline.crm.forms.values import fault
from fairline.crm.model import Change, FieldOn, Value
from fairline.crm.problems import ProfileBare
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput

MORE = ("locale", "note", "company", "country", "region", "time_zone")
_LOCALE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def check(c: Unit, change: Change) -> None:
    """Raises BadInput with every field of the change that does not fit, ProfileBare where there may be no more of them
    than what they sign in with and are answered by.
    """
    more = [name for name in MORE if getattr(change, name)]
    if (more or any(change.fields.values())) and not accounts.takes_profiles(c):
        raise ProfileBare(clauses=("ZS-FR-NO-PERSONAL-DATA",), asked=", ".join([*more, *change.fields]))
    faults: dict[str, str] = dict(_field_faults(c, "contact", change.fields))
    if change.time_zone and change.time_zone not in places.zones():
        faults["time_zone"] = "crm.field.not-a-time-zone"
    if change.country and not places.is_country(change.country):
        faults["country"] = "crm.field.not-a-country"
    if change.locale and not _LOCALE.fullmatch(change.locale):
        faults["locale"] = "crm.field.not-a-language"
    if change.company and store.companies.one(c, change.company) is None:
        faults["company"] = "kit.field.unknown"
    if faults:
        raise BadInput(what=", ".join(faults), fields=faults)


def values_by_id(c: Unit, on: FieldOn, fields: Mapping[str, Value | None]) -> dict[str, Value | None]:
    """Custom fields by their ids instead of their names. Raises BadInput where a name or a value does not fit."""
    faults = _field_faults(c, on, fields)
    if faults:
        raise BadInput(what=", ".join(faults), fields=faults)
    known = {field.name: field.id for field in store.companies.fields(c, on)} if fields else {}
    return {known[name]: value for name, value in fields.items()}


def fitting(c: Unit, told: Mapping[str, str]) -> dict[str, Value | None]:
    """Of a contact's own answers, those that fill in a field of theirs and fit; the rest stays where it was told."""
    known = {field.name: field for field in store.companies.fields(c, "contact")} if told else {}
    return {name: value for name, value in told.items() if value and name in known and not fault(known[name], value)}


def _field_faults(c: Unit, on: FieldOn, fields: Mapping[str, Value | None]) -> dict[str, str]:
    known = {field.name: field for field in store.companies.fields(c, on)} if fields else {}
    faults = {f"fields.{name}": "crm.field.unknown-field" for name in fields if name not in known}
    for name, value in fields.items():
        words = fault(known[name], value) if name in known and value is not None else None
        if words:
            faults[f"fields.{name}"] = words
    return faults
