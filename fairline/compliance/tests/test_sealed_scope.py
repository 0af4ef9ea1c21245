"""What an authority has kept under seal is destroyed by nobody, and nobody in the account learns why."""

from datetime import timedelta

import pytest

from fairline import accounts, cases
from fairline.cases import deciding, demands
from fairline.cases.plugin import PLUGIN as CASES
from fairline.compliance.plugin import PLUGIN as COMPLIANCE
from fairline.conversations import apart
from fairline.conversations.http.apart import ROUTES
from fairline.journal import Actor
from fairline.numbers import senders, text_sender
from fairline.privacy.keeping.holds import held as kept
from fairline.privacy.rights import holds
from fairline.security.tests.conftest import account_of
from tests.support import door as support
from tests.support.house import ACCOUNT, OTHER

FIRST = Actor("operator", "mem_one")


@pytest.fixture
def plugins(plugins):
    return (*(one for one in plugins if one is not COMPLIANCE), CASES, COMPLIANCE)


@pytest.fixture
def talk(house, shop):
    """A conversation by text that its account set aside."""
    house.write(lambda c: account_of(c, "opal@operator.example"), OTHER)
    house.write(accounts.appoint_operator, OTHER)
    shop.accepts()
    contact = shop.knows("+41791234567", name="Nour Haddad")
    shop.agreed(contact)
    begun, _ = shop.texts(contact)
    house.write(lambda c: apart.set_aside(c, begun, shop.by, "trash"))
    return begun, contact


def sealed(house, *refs):
    def unit(c):
        return cases.open_case(
            c, FIRST, kind="legal_process", side="operator", title="Order 9", about=refs, concerns=ACCOUNT, sealed=True
        )

    return house.write(unit, OTHER)


def is_there(house, conversation):
    asked = "SELECT id FROM conversations WHERE account = :account AND id = :id"
    return house.read(lambda c: c.one(asked, account=c.account, id=conversation))


def test_a_sealed_number_keeps_what_was_said_by_it_and_the_account_reads_that_it_is_scheduled(house, shop, clock, talk):
    """Clause DTA-OC-INVESTIGATION: its check."""
    conversation, contact = talk
    case = sealed(house, f"sender:{shop.sender}")
    before = len(house.journal())
    assert house.write(lambda c: apart.delete(c, conversation, shop.by)) is False
    assert house.write(lambda c: senders.remove(c, shop.by, shop.sender)) is False
    assert len(house.journal()) == before
    clock.advance(timedelta(days=90))
    house.due()
    assert is_there(house, conversation)
    assert house.read(lambda c: text_sender(c, shop.sender)) is not None
    assert house.read(lambda c: kept(c).keeps([contact], conversation))
    assert house.read(lambda c: holds.held(c, seals=False)) == holds.Held(frozenset(), frozenset(), False)
    assert case not in " ".join(str(one.event) for one in house.journal())
    house.write(lambda c: demands.decide_notice(c, FIRST, case, "never", ground="order 9"), OTHER)
    house.write(lambda c: deciding.close(c, FIRST, case, "answered"), OTHER)
    clock.advance(timedelta(days=2))
    house.due()
    assert is_there(house, conversation) is None
    assert house.read(lambda c: text_sender(c, shop.sender)) is None


def test_over_http_it_reads_scheduled_subject_to_legal_retention(house, shop, talk):
    conversation, _ = talk
    sealed(house, f"conversation:{conversation}")
    member = support.member_of(frozenset({"conversation.delete"}), id=shop.owner, role="owner")
    with support.door(house, ROUTES, member) as client:
        answer = client.delete(f"/v1/conversations/{conversation}")
    assert (answer.status_code, answer.json()["title"]) == (409, "Scheduled, subject to legal retention")
    assert is_there(house, conversation)


def test_what_is_not_sealed_goes_as_ever(house, shop, talk):
    conversation, _ = talk
    sealed(house, "sender:snd_of_somebody")
    assert house.write(lambda c: apart.delete(c, conversation, shop.by)) is True
    assert is_there(house, conversation) is None
