"""Who signs up waives nothing: at most they asked something, which lives as long as the law says, or they like."""

import pytest

from fairline import privacy
from fairline.gate import Call, Facts, Whereabouts
from fairline.gate.policies import consent, do_not_call, do_not_contact, read, robocall
from fairline.gate.ruling import ask
from fairline.privacy.problems import ConsentInvalid
from fairline.privacy.tests.test_consents import DAY, MEMBER, given, somebody
from fairline.privacy.tests.test_registries import NEW_YORK, at, loads

ASKED = (consent, do_not_call, do_not_contact, robocall)
LIVE, DIALLED = {"how": "by_hand"}, {"how": "campaign"}
SPOKEN = {"how": "campaign", "spoken": "assistant", "queue": "que_1"}


@pytest.fixture(autouse=True)
def american(house):
    """An account of New York that calls there."""
    house.database.tools.facts[Whereabouts] = lambda c, act: Whereabouts(("US-NY",), ("number",), ("US-NY",))


def signed_up(house, days):
    """A contact on the national registry who asked something that many days ago; what comes of a sale by telephone."""
    contact = somebody(house, phone=NEW_YORK)
    loads(house, "US", ["2125550123"])
    given(house, contact, channel="voice", kind="implied", method="inquiry", text="", at=at(house) - days * DAY)
    return contact


def refusals(house, contact, **changes):
    told = {"id": "act_1", "contact": contact, "address": NEW_YORK, "purpose_class": "marketing"}
    wanted = Call(**told | {"seller": "Acme", "goods": "tea"} | changes)

    def unit(c):
        facts = Facts(c, wanted, c.tools.facts)
        verdicts = [ask(read(policy), wanted, facts) for policy in ASKED]
        return {f"{one.policy}.{one.reason}" for one in verdicts if one.outcome != "permit"}

    return house.read(unit)


def test_four_months_after_signing_up_without_a_purchase_nobody_on_the_registry_is_called(house):
    """Clause TDP18-DNC-NO-WAIVER: its check."""
    contact = signed_up(house, 122)
    assert refusals(house, contact, **LIVE) == {"consent.expired", "do_not_call.listed"}


def test_two_months_after_a_person_may_dial_and_speak_and_no_machine_may(house):
    """Clause TDP18-DNC-NO-WAIVER: its check."""
    contact = signed_up(house, 61)
    assert refusals(house, contact, **LIVE) == set()
    assert refusals(house, contact, **DIALLED) == {"consent.weaker"}
    assert refusals(house, contact, **SPOKEN) == {"consent.weaker", "robocall.no_consent"}


def test_what_was_begun_by_asking_ends_the_moment_they_refuse(house):
    """Clause TDP18-DNC-NO-WAIVER."""
    contact = signed_up(house, 10)
    house.write(lambda c: privacy.withdraw_consent(c, MEMBER, contact, channel="voice"))
    assert refusals(house, contact, **LIVE) >= {"do_not_contact.refused", "do_not_call.listed"}


def test_signing_up_is_written_down_as_no_consent_whoever_claims_it(house):
    """Clause TDP18-DNC-NO-WAIVER: neither a waiver nor a written consent."""
    contact = somebody(house, phone=NEW_YORK)
    for kind in ("express", "express_written", "implied"):
        with pytest.raises(ConsentInvalid):
            given(house, contact, channel="voice", kind=kind, method="registration")
    loads(house, "US", ["2125550123"])
    assert refusals(house, contact, **LIVE) == {"consent.none", "do_not_call.listed"}


def test_the_law_that_decides_a_live_call_is_named(house):
    """Of a call by hand the house asks for a relationship; of a dialled one the law of the United States for more."""
    contact = somebody(house, phone=NEW_YORK)
    wanted = Call(id="act_1", contact=contact, address=NEW_YORK, purpose_class="marketing", how="campaign")
    verdict = house.read(lambda c: ask(read(consent), wanted, Facts(c, wanted, c.tools.facts)))
    assert "64.1200(a)" in verdict.quotes["law"]
    assert verdict.values["needed"] == "express_written"
