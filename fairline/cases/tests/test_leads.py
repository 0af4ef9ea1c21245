"""Whoever sends people here by a window that locks their screen is stopped by the third who says so."""

import pytest

from fairline import accounts
from fairline.cases import store
from fairline.channels.catalogue import channel_plugins
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.journal import Actor, append, person_of
from fairline.journal.interaction import MessageReceived

SAID = "Hello, your computer is infected, the screen told me to call"
CLAUSE = "DTA-LEADFLOW-AV"


@pytest.fixture
def plugins():
    from fairline.accounts.plugin import PLUGIN as ACCOUNTS
    from fairline.cases.plugin import PLUGIN as CASES
    from fairline.crm.plugin import PLUGIN as CRM
    from fairline.gate.plugin import PLUGIN as GATE
    from fairline.numbers.plugin import PLUGIN as NUMBERS
    from fairline.security.plugin import PLUGIN as SECURITY

    return [GATE, ACCOUNTS, SECURITY, NUMBERS, *channel_plugins(), CRM, CONVERSATIONS, CASES]


def writes(house, who, text=SAID, **more):
    """Somebody writes, by the form unless told otherwise."""

    def unit(c):
        person = person_of(c, "email", f"{who}@buyer.example")
        told = {"channel": "email", "sender": "mbx_1", "reach": f"{who}@buyer.example", "via": "form",
                "form": "wfm_1"} | more  # fmt: skip
        append(c, Actor("contact", person), MessageReceived(message=c.new_id("msg"), person=person, text=text, **told))

    house.write(unit)
    house.follow()
    house.due()


def scopes(house):
    return [(one.scope, one.kind) for one in house.read(accounts.measures_now)]


def cases(house, ref="form:wfm_1"):
    return house.read(lambda c: store.cases.about(c, ref))


def test_the_third_who_was_told_by_a_screen_closes_the_form_and_opens_a_case(house, opened):
    for who in ("ann", "bob"):
        writes(house, who)
    assert (scopes(house), cases(house)) == ([], [])
    writes(house, "cem", "Mon ordinateur est infecté, l’écran m’a dit de vous appeler")
    assert scopes(house) == [("form:wfm_1", "removed")]
    (case,) = cases(house)
    assert (case.side, case.kind, case.category, case.clauses) == ("operator", "violation", "popup_leads", (CLAUSE,))
    assert "wfm_1" in house.read(lambda c: accounts.removed(c, "form"))
    shown = [entry.event for entry in house.journal() if entry.kind == "CaseEvidenceAdded"]
    assert any(len(event.entries) >= 3 for event in shown)


def test_a_number_or_a_mailbox_is_held_until_a_person_looked(house, opened):
    for who in ("ann", "bob", "cem"):
        writes(house, who, via="mail", form="", sender="mbx_9")
    assert scopes(house) == [("sender:mbx_9", "held")]


def test_one_person_who_says_it_three_times_and_people_with_sick_computers_stop_nothing(house, opened):
    for text in (SAID, "As I said: the pop-up told me to call, my PC is locked", SAID):
        writes(house, "ann", text)
    for who in ("bob", "cem", "dan"):
        writes(house, who, "My computer has a virus. Can you help?")
    assert scopes(house) == []


def test_what_came_in_another_way_is_counted_by_itself(house, opened):
    for who, form in (("ann", "wfm_1"), ("bob", "wfm_2"), ("cem", "wfm_1")):
        writes(house, who, form=form)
    assert scopes(house) == []
