"""Reads a list of contacts by what its columns are called, in English and French, or by what its bringer says."""

from collections.abc import Iterator, Mapping, Sequence

from fairline import crm
from fairline.privacy.origins.model import Row

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "full name", "nom", "nom complet", "contact"),
    "first_name": ("first name", "firstname", "given name", "prénom", "prenom"),
    "last_name": ("last name", "lastname", "surname", "nom de famille"),
    "email": ("email", "e-mail", "mail", "courriel", "email address", "e-mail address", "adresse e-mail"),
    "phone": ("phone", "telephone", "mobile", "number", "téléphone", "telephone number", "portable", "numéro"),
    "locale": ("locale", "language", "langue"),
    "country": ("country", "pays"),
    "region": ("region", "state", "région", "canton"),
    "time_zone": ("time zone", "timezone", "fuseau", "fuseau horaire"),
    "note": ("note", "notes", "remarque"),
    "opted_out": ("opted out", "unsubscribed", "désinscrit", "desinscrit"),
}
OWN = "field:"  # how a column of one of the account's own fields begins
_FOUND = {said: name for name, many in COLUMNS.items() for said in (name, *many)}


def mapped(heading: Sequence[str], asked: Mapping[str, str]) -> dict[str, str]:
    """Which column is what: as asked for, else as it is called; empty for one that is passed over."""
    told = {column.strip().casefold(): name for column, name in asked.items()}
    return {column: told.get(column.strip().casefold(), _by_name(column)) for column in heading}


def rows(body: bytes, asked: Mapping[str, str]) -> Iterator[Row]:
    """The rows that say anything."""
    for line, row in enumerate(crm.rows_of(body), 1):
        columns = mapped(list(row), asked)
        told: dict[str, str] = {}
        for column, value in row.items():
            if columns[column] and value.strip():
                told.setdefault(columns[column], value.strip())
        if told:
            yield Row(line, _with_name(told))


def _by_name(column: str) -> str:
    plain = column.strip()
    return plain if plain.startswith(OWN) else _FOUND.get(plain.casefold().replace("_", " "), "")


def _with_name(told: dict[str, str]) -> dict[str, str]:
    parts = [told.pop(name) for name in ("first_name", "last_name") if name in told]
    return told if told.get("name") or not parts else told | {"name": " ".join(parts)}
