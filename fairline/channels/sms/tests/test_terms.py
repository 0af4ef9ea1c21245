"""Texts leave once the terms of texting were accepted for the account; what comes in is received all the same."""

import pytest

from fairline import accounts
from fairline.gate import Reply, submit
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, Actor


@pytest.fixture
def plugins(plugins):
    return (GATE, *(each for each in plugins if each.name != "gate"))


def joined(c, email, role):
    invited = accounts.invite_member(c, HOUSE, email=email, role=role, as_owner=True)
    return accounts.join(c, invited.id, role).id


def ruled(network, member):
    act = network.house.read(lambda c: c.new_id("act"))
    reply = Reply(id=act, channel="sms", member=member, address="+41791234567", text="It is on its way")
    found = network.house.write(lambda c: submit(c, reply, Actor("member", member)))
    return {verdict.policy: verdict for verdict in found.verdicts if verdict.outcome == "refuse"}


def test_nothing_is_texted_before_an_admin_accepted_the_terms_and_then_it_is(network):
    """Clause ZS-TERMS-FEATURE-GATE."""
    admin = network.house.write(lambda c: joined(c, "ben@example.com", "admin"))
    refused = ruled(network, admin)["family_terms"]
    assert (refused.reason, refused.values) == ("texting", {"version": "2026-11"})
    assert refused.clauses[0] == "ZS-TERMS-FEATURE-GATE"
    version = network.house.read(lambda c: accounts.in_force(c, "texting-terms").version)
    shown = {"document": "texting-terms", "version": version.name, "language": "fr"}
    told = shown | {"sha256": version.text("fr").sha256, "address": "192.0.2.7"}
    network.house.write(lambda c: accounts.accept(c, admin, **told))
    assert "family_terms" not in ruled(network, admin)


def test_an_agent_cannot_accept_for_the_account(network):
    agent = network.house.write(lambda c: joined(c, "eve@example.com", "agent"))
    version = network.house.read(lambda c: accounts.in_force(c, "texting-terms").version)
    told = {"version": version.name, "language": "en", "sha256": version.text("en").sha256, "address": "192.0.2.7"}
    with pytest.raises(accounts.OwnersOnly):
        network.house.write(lambda c: accounts.accept(c, agent, document="texting-terms", **told))


def test_what_comes_in_is_received_before_anything_was_accepted(network):
    """Clause ZS-CC-CARRIER-TERMS."""
    assert network.house.read(lambda c: accounts.waiting_for_family(c, "texting"))
    assert network.comes("Where is my tea?")
