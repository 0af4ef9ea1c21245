"""Cases about where people come from: lists that look bought, and consents that were forged."""

import pytest

from fairline import crm
from fairline.cases import store
from fairline.cases.tests.conftest import OURS
from fairline.channels.catalogue import channel_plugins
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm import Change, bar_batch
from fairline.gate import Reply, submit
from fairline.gate.events import FlowRefused
from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis
from fairline.privacy import NewConsent, give_consent
from fairline.privacy.consent.store import one
from fairline.privacy.plugin import PLUGIN as PRIVACY


@pytest.fixture
def plugins():
    from fairline.accounts.plugin import PLUGIN as ACCOUNTS
    from fairline.cases.plugin import PLUGIN as CASES
    from fairline.crm.plugin import PLUGIN as CRM
    from fairline.gate.plugin import PLUGIN as GATE
    from fairline.numbers.plugin import PLUGIN as NUMBERS
    from fairline.security.plugin import PLUGIN as SECURITY

    return [GATE, ACCOUNTS, SECURITY, NUMBERS, *channel_plugins(), CRM, CONVERSATIONS, PRIVACY, CASES]


def about(house, ref):
    return house.read(lambda c: store.cases.about(c, ref))


def test_a_list_whose_mails_come_back_opens_a_case_with_the_figures(house, opened):
    """Clause ZS-SELL-EMAIL-B-BOUGHT."""
    house.write(lambda c: bar_batch(c, "bat_1", "bounces", {"sent": 200, "bounced": 80}, by=HOUSE))
    house.follow()
    (case,) = about(house, "import:bat_1")
    assert (case.kind, case.category, case.clauses[0]) == ("violation", "list_origin", "ZS-SELL-EMAIL-B-BOUGHT")
    said = [entry.event for entry in house.journal() if entry.kind == "CaseEvidenceAdded"]
    assert any(event.words == "bounced 80, sent 200" and event.entries for event in said)


def test_a_consent_that_was_forged_is_void_once_it_is_used_and_opens_a_case(house, opened):
    """Clause DTA-FORGERY."""
    contact = house.write(lambda c: crm.create(c, Change(name="Nour"), [("sms", "+41791234567")], by=HOUSE))
    at = Millis(house.read(lambda c: c.at) - 1000)
    told = NewConsent(
        channel="sms", purpose_class="marketing", kind="express", method="verbal_recorded", at=at, source="a call",
        text="Yes",
    )  # fmt: skip
    kept = house.write(lambda c: give_consent(c, OURS, contact.id, told))
    changed = "UPDATE privacy_consents SET kind = 'express_written' WHERE account = :account AND id = :id"
    house.write(lambda c: c.run(changed, account=c.account, id=kept.id))
    act = Reply(
        id="act_1", contact=contact.id, person=contact.person, channel="sms", address="+41791234567", text="Sale",
        purpose_class="marketing",
    )  # fmt: skip
    ruling = house.write(lambda c: submit(c, act, OURS))
    assert ("consent", "forged") in {(each.policy, each.reason) for each in ruling.verdicts}
    house.follow()
    assert house.read(lambda c: one(c, kept.id)).ended == "forged"
    (case,) = about(house, f"consent:{kept.id}")
    assert (case.kind, case.clauses) == ("security", ("DTA-FORGERY",))
    assert len([entry for entry in house.journal() if entry.kind == "ConsentEnded"]) == 1


def test_what_nearly_went_to_somebody_who_is_not_on_file_is_an_incident(house, opened):
    """Clause TDP18-NO-SALE."""
    for _ in range(2):
        house.write(lambda c: append(c, HOUSE, FlowRefused(way="push:push.example", what="push", why="unregistered")))
    house.follow()
    (case,) = about(house, "way:push:push.example")
    assert (case.kind, case.side, case.category, case.clauses) == (
        "security",
        "operator",
        "flow_refused",
        ("TDP18-NO-SALE",),
    )
