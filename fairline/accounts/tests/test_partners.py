"""A partner's key reaches that partner's families and nothing else, while the account lets it in."""

import dataclasses
import hashlib
import json
import tomllib

import pytest

from fairline import accounts
from fairline.accounts.partners import catalogue, service
from fairline.accounts.plugin import PLUGIN
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput, NotFound

EVERY = frozenset(
    {"conversation.read", "help.manage", "webchat.manage", "text_sender.read", "member.read", "token.manage"}
)
# What stands in an entry, by its version: whoever changes one without a new version changes what accounts let in.
LISTED = {"salto.1": "9d2f411974a5a73a", "openmethods.1": "44e0c94c288171e1", "freshhawk.1": "42ce08953adf640c"}


@pytest.fixture
def plugins():
    return [PLUGIN, GATE]


def test_an_entry_changes_with_a_new_version_only():
    listed = tomllib.loads(catalogue.FILE.read_text("utf-8"))
    found = {f"{name}.{held['version']}": _hash(held) for name, held in listed.items()}
    assert {name: found.get(name, held) for name, held in LISTED.items()} == LISTED


def _hash(held):
    return hashlib.sha256(json.dumps(held, sort_keys=True).encode()).hexdigest()[:16]


@pytest.mark.parametrize(
    ("partner", "reaches"),
    [
        ("salto", {"conversation.read", "help.manage"}),
        ("openmethods", EVERY - {"token.manage"}),
        ("freshhawk", {"conversation.read", "member.read"}),
    ],
)
def test_a_key_reaches_its_partners_families_once_it_is_let_in_and_not_before(house, opened, partner, reaches):
    """Clause ZS-TP-UNIFIED-LIST."""
    house.write(lambda c: service.key(c, HOUSE, "tok_1", partner))
    assert reached(house) == frozenset()
    house.write(lambda c: service.let_in(c, HOUSE, partner, "Order 17"))
    assert reached(house) == reaches
    assert reached(house, "tok_of_ours") == EVERY
    house.write(lambda c: service.shut_out(c, HOUSE, partner))
    assert reached(house) == frozenset()
    assert house.replays_the_same()


def reached(house, token="tok_1"):
    return house.read(lambda c: accounts.within_partner(c, token, EVERY))


def test_a_partners_key_never_becomes_anybody_elses(house, opened):
    house.write(lambda c: service.key(c, HOUSE, "tok_1", "freshhawk"))
    with pytest.raises(BadInput):
        house.write(lambda c: service.key(c, HOUSE, "tok_1", "openmethods"))
    with pytest.raises(NotFound):
        house.write(lambda c: service.key(c, HOUSE, "tok_2", "nobody"))
    with pytest.raises(BadInput):
        house.write(lambda c: service.let_in(c, HOUSE, "salto", " "))


def test_accounts_that_let_a_partner_in_are_told_once_when_its_entry_changes(house, opened, monkeypatch):
    house.write(lambda c: service.let_in(c, HOUSE, "freshhawk", "Order 17"))
    house.write(service.tell_changes)
    assert told(house) == []
    newer = dataclasses.replace(catalogue.partner("freshhawk"), version=2, families=frozenset({"ticketing"}))
    monkeypatch.setattr(catalogue, "partners", lambda: {"freshhawk": newer})
    house.write(service.tell_changes)
    house.write(service.tell_changes)
    assert told(house) == ["accounts.partners.changed"]


def told(house):
    return [each.event.key for each in house.journal() if each.kind == "MembersNotified"]
