"""Complaints are weighed against what was delivered, by the figure the account signed."""

import pytest

from fairline import accounts
from fairline.cases import store
from fairline.cases.tests.conftest import DESK, OURS
from fairline.channels.email.events import MailComplained, MailTried
from fairline.gate import Mail, submit
from fairline.gate.events import ActPermitted
from fairline.journal import HOUSE, append, new_person
from fairline.journal.interaction import ContactRefused
from tests.support.house import ACCOUNT


def mails(house, many, account=ACCOUNT, purpose_class="marketing"):
    """So many mails that were delivered; the number of the permit of the last."""

    def unit(c):
        for _ in range(many):
            fields, act = {"sender": "mbx_1", "purpose_class": purpose_class}, c.new_id("act")
            said = ActPermitted(act=act, kind="Mail", subject=act, fields=fields)
            permit = append(c, HOUSE, said)[0].number
            append(c, HOUSE, tried(permit))
        return permit

    found = house.write(unit, account)
    house.follow()
    return found


def tried(permit):
    return MailTried(
        permit=permit, place=0, act="act_1", message="msg_1", mailbox="mbx_1", person="psn_1", attempt=1, outcome="left"
    )


def complains(house, permit, account=ACCOUNT):
    """Somebody calls one of them unwanted."""
    told = MailComplained(permit=permit, act="act_1", message="m", person="psn_1", place=0, said="abuse")
    house.write(lambda c: append(c, HOUSE, told), account)
    house.follow()


def still_to_go(c):
    """One of those that wait to be sent."""
    return Mail(
        id="act_next", person=new_person(c), purpose="notice", purpose_class="marketing", subject="News", text="Sale"
    )


def refuses(house, words):
    """Somebody wants no more, in these words."""

    def unit(c):
        told = ContactRefused(channel="email", person=new_person(c), words=words, sender="mbx_1", means="unsubscribe")
        append(c, HOUSE, told)

    house.write(unit)


def cases(house, account=ACCOUNT):
    return house.read(lambda c: store.cases.about(c, "campaigns"), account)


def stopped(house, account=ACCOUNT):
    return {one.scope for one in house.read(accounts.measures_now, account)}


def test_the_second_complaint_of_two_thousand_warns_and_the_sixth_stops_what_is_still_to_go(house, opened):
    """Clause ZS-SELL-EMAIL-E-COMPLAINTS."""
    permit = mails(house, 2000)
    complains(house, permit)
    assert cases(house) == []
    complains(house, permit)
    assert [one.category for one in cases(house)] == ["complaints_warn"]
    for _ in range(3):
        complains(house, permit)
    assert stopped(house) == set()
    complains(house, permit)
    assert stopped(house) >= {"campaigns"}
    (case,) = [one for one in cases(house) if one.category == "complaints_hold"]
    assert case.clauses == ("ZS-SELL-EMAIL-E-COMPLAINTS",)
    ruling = house.write(lambda c: submit(c, still_to_go(c), OURS))
    (no,) = [verdict for verdict in ruling.verdicts if verdict.policy == "standing"]
    assert (ruling.outcome, no.reason, no.values["case"]) == ("refused", "measure", case.id)
    assert "ZS-SELL-EMAIL-E-COMPLAINTS" in no.clauses


def test_what_is_no_marketing_does_not_thin_out_the_complaints_about_it(house, opened):
    permit = mails(house, 1000)
    mails(house, 5000, purpose_class="service")
    for _ in range(5):
        complains(house, permit)
    assert "campaigns" in stopped(house)


def test_too_few_say_nothing(house, opened):
    permit = mails(house, 99)
    for _ in range(10):
        complains(house, permit)
    assert not [one for one in cases(house) if one.category.startswith("complaints")]


@pytest.mark.parametrize(
    "words", ["Stop this spam", "I never signed up for this", "C’est du spam", "Jamais inscrite !"]
)
def test_who_says_that_they_never_asked_complains(house, opened, words):
    mails(house, 200)
    for _ in range(2):
        refuses(house, words)
    house.follow()
    assert "complaints_warn" in [one.category for one in cases(house)]


def test_one_of_two_accounts_signed_a_lower_figure_and_only_it_is_held_by_the_page_it_signed(house, opened):
    """Clause TDA-SIGNED-VS-ONLINE: tenant A (the operator's own here) stands on the published terms."""
    house.write(
        lambda c: accounts.sign(
            c, OURS, rank="addendum", title="Addendum 1", starts=c.at, ends=None, page=b"%PDF signed",
            parameters={"complaints.per_mille": 1},
        )
    )  # fmt: skip
    for account in (ACCOUNT, DESK):
        permit = mails(house, 5000, account)
        for _ in range(5):
            complains(house, permit, account)
    assert "campaigns" in stopped(house)
    assert stopped(house, DESK) == set()
    (held,) = [one for one in cases(house) if one.category == "complaints_hold"]
    assert "TDA-SIGNED-VS-ONLINE" in held.clauses
    (measure,) = [one for one in house.read(accounts.measures_now) if one.scope == "campaigns"]
    assert "Addendum 1" in measure.why
    page = house.read(accounts.parameters).source("complaints.per_mille").sha256
    said = [entry.event.words for entry in house.journal() if entry.kind == "CaseEvidenceAdded"]
    assert any(page in words for words in said)
    assert [one.category for one in cases(house, DESK)] == ["complaints_warn"]


def test_the_figure_published_for_refusals_opens_a_case_to_look_into(house, opened):
    mails(house, 400)
    for _ in range(20):
        refuses(house, "no thank you")
    house.follow()
    assert "refusals_warn" in [one.category for one in cases(house)]
