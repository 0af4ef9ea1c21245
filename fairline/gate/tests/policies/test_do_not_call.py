"""Before advertising rings somewhere, the registries of that place are asked; an old one is as good as none."""

import pytest

from fairline.gate import Consent, Consents, Registered
from fairline.gate.policies.do_not_call import judge
from fairline.gate.tests.given import AT, DAY, changed, reply

TEXT = {"channel": "sms", "purpose_class": "marketing", "address": "+12125550123"}


def said(found, *others, **changes):
    verdict = judge(reply(**(TEXT | changes)), changed(found, *others))
    return verdict.outcome, verdict.reason


def holding(kind, method="purchase", ended=""):
    return Consents({"marketing": Consent(kind, method, AT - DAY, evidence=3, method=method, ended=ended)})


def test_a_copy_of_thirty_one_days_is_the_oldest_that_may_be_asked():
    """Clause DTA-DNC-REGISTRY."""
    assert said(Registered("US", {"US": AT - 31 * DAY})) == ("permit", "")
    assert said(Registered("US", {"US": AT - 32 * DAY})) == ("refuse", "old")
    assert said(Registered("US", {"US": None})) == ("refuse", "missing")


def test_who_stands_in_one_hears_nothing_but_for_the_relationship_the_law_names():
    listed = Registered("US", {"US": AT}, ("US",))
    assert said(listed) == ("refuse", "listed")
    assert said(listed, holding("implied")) == ("permit", "")
    assert said(listed, holding("implied", ended="expired")) == ("refuse", "listed")
    assert said(listed, holding("express")) == ("refuse", "listed")
    assert said(listed, holding("express_written", "paper")) == ("permit", "agreed")


def test_a_state_with_a_list_of_its_own_needs_both():
    assert said(Registered("US-TX", {"US": AT, "US-TX": None})) == ("refuse", "missing")
    assert said(Registered("US-TX", {"US": AT, "US-TX": AT})) == ("permit", "")


@pytest.mark.parametrize(
    ("place", "changes"),
    [
        ("GB", {}), ("CH", {}), ("ZZ", {}), ("US", {"purpose_class": "service"}), ("US", {"channel": "email"}),
        ("US", {"channel": "webchat"}),
    ],
)  # fmt: skip
def test_what_no_registry_is_about_needs_none(place, changes):
    assert said(Registered(place, {"US": None, "GB-TPS": None}), **changes) == ("permit", "")


def test_calls_to_britain_ask_both_of_its_lists_within_twenty_eight_days():
    fresh = {"GB-TPS": AT - 28 * DAY, "GB-CTPS": AT}
    assert said(Registered("GB", fresh), channel="voice") == ("permit", "")
    assert said(Registered("GB", fresh | {"GB-CTPS": AT - 29 * DAY}), channel="voice") == ("refuse", "old")
    assert said(Registered("GB", {"GB-TPS": AT}), channel="voice") == ("refuse", "missing")


def test_a_refusal_names_the_registry_its_age_and_the_law():
    verdict = judge(reply(**TEXT), changed(Registered("US", {"US": AT - 40 * DAY})))
    assert (verdict.values, verdict.remedy) == ({"registry": "US", "days": 40, "limit": 31}, "load_registry")
    assert "16 CFR 310.4(b)(3)(iv)" in verdict.quotes["law"]
