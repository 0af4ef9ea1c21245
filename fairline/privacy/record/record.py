"""Makes the record of processing (GDPR, article 30) from the catalogue, holdings, rules of keeping and suppliers."""

import csv
import io
from collections.abc import Sequence

import msgspec

from fairline import accounts
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.privacy.keeping import rules
from fairline.privacy.keeping.model import OTHERS
from fairline.privacy.record.catalogue import CLASSES, Group, catalogue, purposes
from fairline.privacy.suppliers import store as suppliers
from fairline.privacy.suppliers.choices import house
from fairline.privacy.suppliers.model import Supplier
from fairline.privacy.suppliers.standing import judge

COLUMNS = (
    "processing", "role", "purposes", "ground", "subjects", "categories", "fields", "recipients", "transfers", "kept",
    "measures", "controller",
)  # fmt: skip


class Processing(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the record. `fields` are table.column, `categories` the classes among them, `recipients` suppliers,
    `transfers` the countries they are in with the ground, `controller` for whom it is done.
    """

    processing: str
    role: str
    purposes: list[str]
    ground: str
    subjects: list[str]
    categories: list[str]
    fields: list[str]
    recipients: list[str]
    transfers: list[str]
    kept: str
    measures: str
    controller: str


def record(c: Unit, role: str, language: str) -> list[Processing]:
    """The record of one role: `processor`, what the operator does for the account, or `controller`, its own."""
    from fairline.kit.db.schema import columns_of_tables  # half a second to import, and seldom asked for

    tables = {str(name): list(told.readable) for name, told in columns_of_tables().items()}
    own = [group for group in catalogue().groups.values() if group.role == role]
    lines = [_line(c, group, tables, language) for group in own]
    if role == "controller":
        named = {purpose for group in own for purpose in group.purposes}
        lines += [_bare(name, language) for name, each in purposes().items() if each.role == role and name not in named]
    return lines


def as_csv(lines: Sequence[Processing]) -> str:
    """The record as a table for an authority, with every column the law asks for."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for each in lines:
        held = msgspec.to_builtins(each)
        writer.writerow([", ".join(held[name]) if isinstance(held[name], list) else held[name] for name in COLUMNS])
    return out.getvalue()


def _line(c: Unit, group: Group, tables: dict[str, list[str]], language: str) -> Processing:
    fields = [f"{table}.{column}" for table in group.tables for column in tables.get(table, ())]
    classes = {catalogue().class_of(*field.split(".", 1)) for field in fields}
    used = _recipients(c, group)
    own = house(c)
    return Processing(
        processing=say(f"privacy.record.group.{group.name}", language), role=group.role,
        purposes=[say(f"privacy.record.purpose.{each}", language) for each in group.purposes],
        ground=say(f"privacy.record.ground.{group.ground}", language),
        subjects=[say(f"privacy.record.subject.{each}", language) for each in group.subjects],
        categories=[say(f"privacy.record.class.{each}", language) for each in CLASSES[1:] if each in classes],
        fields=fields, recipients=[each.name for each in used],
        transfers=[f"{each.country}: {judge(each, own, c.at).ground or '–'}" for each in used],
        kept=_kept(c, group, language), measures=say("privacy.record.measures", language),
        controller=_controller(c, group),
    )  # fmt: skip


def _bare(name: str, language: str) -> Processing:
    """A purpose of the operator's own that nothing stored here serves: on record, so that it can be allowed or not."""
    purpose = purposes()[name]
    return Processing(
        processing=say(f"privacy.record.purpose.{name}", language), role="controller",
        purposes=[say(f"privacy.record.purpose.{name}", language)],
        ground=say(f"privacy.record.ground.{purpose.ground}", language), subjects=[], categories=[], fields=[],
        recipients=[], transfers=[], kept=say("privacy.record.kept.days", language, days=purpose.kept or 0),
        measures=say("privacy.record.measures", language), controller="",
    )  # fmt: skip


def _recipients(c: Unit, group: Group) -> list[Supplier]:
    carries = {"mails": "mail", "texts": "texts", "talks": "files", "members": "push"}
    every = [each for each in suppliers.every(c) if each.ended is None]
    return [each for each in every if each.function in (carries.get(group.name), "storage", "support", "affiliate")]


def _kept(c: Unit, group: Group, language: str) -> str:
    asked = rules.kinds()[: -len(OTHERS)] if group.kept == "channels" else (group.kept,)
    held = [rule for rule in rules.listed(c) if rule.kind in asked]
    if not held:
        return say(f"privacy.record.kept.{'account' if group.kept != 'proof' else 'proof'}", language)
    return "; ".join(
        f"{say(f'privacy.keeping.kind.{rule.kind}', language)}: "
        + say("privacy.record.kept.days", language, days=rule.days) for rule in held
    )  # fmt: skip


def _controller(c: Unit, group: Group) -> str:
    return accounts.account(c).name if group.role == "processor" else ""
