"""Makes a pack of evidence: about a contact, an act, a case, or a time; signed with the installation's key."""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from fairline import cases, conversations, crm, gate, journal
from fairline.compliance.evidence.check import FORMAT, signed
from fairline.kit.clock import Millis, to_text
from fairline.kit.crypto import Keyring
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

MOST = 20_000  # entries of one pack
RULINGS = ("ActPermitted", "ActDeferred", "ActRefused", "ActWithdrawn")
CONSENTS = (
    "ConsentGiven",
    "ConsentConfirmed",
    "ConsentWithdrawn",
    "RefusalTakenBack",
    "ContactRefused",
    "ContactAllowed",
)
AGREED = ("AgreementAccepted", "DocumentSigned", "TermsAcknowledged")


@dataclass(frozen=True, slots=True)
class Scope:
    """What a pack is about: a contact, an act, a case, or a time (ms UTC, the end outside it)."""

    contact: str = ""
    act: str = ""
    case: str = ""
    since: Millis | None = None
    until: Millis | None = None
    desk: bool = False  # for the operator's desk, with what the account is not shown of its case

    def told(self) -> dict[str, Any]:
        """As the pack says it."""
        named = {"contact": self.contact, "act": self.act, "case": self.case}
        times = {"since": to_text(self.since), "until": to_text(self.until)}
        return {name: value for name, value in (named | times).items() if value}


def make(c: Unit, scope: Scope) -> dict[str, Any]:
    """The pack, signed. Raises NotFound for a contact or an act nobody knows, BadInput for no scope at all."""
    numbers = _numbers(c, scope)
    agreed = journal.numbers_of(c, AGREED, 0, 2**62, 100)
    emptied = journal.numbers_of(c, ("EntriesEmptied",), 0, 2**62, 1_000)
    lying = journal.lying(c, sorted({*numbers, *agreed, *emptied}))
    entries = [_entry(c, each) for each in lying]
    head, newest = journal.head_of(c)
    pack = {
        "format": FORMAT,
        "house": c.account,
        "made": to_text(c.at),
        "scope": scope.told(),
        "head": {"number": head, "hash": newest.hex()},
        "rulings": [_ruling(one) for one in entries if one["kind"] in RULINGS],
        "originators": [_originator(one) for one in entries if one["kind"] == "ActPermitted"],
        "consents": [{"entry": one["number"], "kind": one["kind"]} for one in entries if one["kind"] in CONSENTS],
        "agreements": [{"entry": one["number"], "kind": one["kind"]} for one in entries if one["kind"] in AGREED],
        "entries": entries,
        "key": public_key(c.tools.keyring),
    }
    return pack | {"signature": base64.b64encode(_private(c.tools.keyring).sign(signed(pack))).decode()}


def public_key(keyring: Keyring) -> str:
    """The key by which packs of this installation are checked: Ed25519, 32 bytes in base 64."""
    return base64.b64encode(_private(keyring).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()


def written(pack: dict[str, Any]) -> bytes:
    """The file."""
    return json.dumps(pack, ensure_ascii=False, indent=1).encode()


def _private(keyring: Keyring) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(keyring.derive("evidence"))


def _numbers(c: Unit, scope: Scope) -> list[int]:
    if scope.contact:
        family = list(crm.family(c, scope.contact))
        held = conversations.ids_of_contacts(c, family)
        return journal.numbers_about(c, [*family, *crm.persons(c, scope.contact), *held], MOST)
    if scope.act:
        ruling = gate.ruling_on(c, scope.act)
        subject = ruling.act.conversation or ruling.act.contact or scope.act
        about = journal.numbers_about(c, [subject, scope.act], MOST)
        return _of_act(c, about, scope.act)
    if scope.case:
        return cases.numbers_of(c, scope.case, desk=scope.desk)[:MOST]
    if scope.since is None or scope.until is None or scope.since >= scope.until:
        raise BadInput(what="since", fields={"since": "kit.field.required"})
    return journal.numbers_of(c, (*RULINGS, *CONSENTS), scope.since, scope.until, MOST)


def _of_act(c: Unit, numbers: Sequence[int], act: str) -> list[int]:
    """The rulings on an act, and what else is told of its conversation."""
    found = [each.row["number"] for each in journal.lying(c, numbers) if f'"{act}"' in each.row["clear"]]
    if not found:
        raise NotFound
    return found


def _entry(c: Unit, lying: journal.Lying) -> dict[str, Any]:
    row = lying.row
    sealed = None if row["sealed"] is None else base64.b64encode(bytes(row["sealed"])).decode()
    opened = _opened(c, row)
    return {
        "number": row["number"],
        "at": row["at"],
        "actor": row["actor"],
        "kind": row["kind"],
        "subject": row["subject"],
        "person": row["person"],
        "clear": row["clear"],
        "sealed": sealed,
        "opened": opened,
        "before": lying.before.hex(),
        "hash": bytes(row["hash"]).hex(),
    }


def _opened(c: Unit, row: Any) -> Any:
    """What is sealed in an entry, in the clear; null where nothing is, or its person was forgotten."""
    if not row["sealed"]:
        return None
    clear = journal.open_for(c, row["person"], bytes(row["sealed"]), f"{row['account']}:{row['number']}")
    return None if clear is None else msgspec.json.decode(clear)


def _originator(one: dict[str, Any]) -> dict[str, Any]:
    """In whose name it left: what a network that traces a call or a text is told."""
    event = msgspec.json.decode(one["clear"])
    return {"entry": one["number"], "act": event.get("act"), **(event.get("originator") or {})}


def _ruling(one: dict[str, Any]) -> dict[str, Any]:
    event = msgspec.json.decode(one["clear"])
    clauses = {clause for each in event.get("verdicts", ()) for clause in each.get("clauses", ())}
    return {"entry": one["number"], "kind": one["kind"], "act": event.get("act"), "clauses": sorted(clauses)}
