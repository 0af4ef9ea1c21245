"""Under a domain that is not the account's, only a mailbox that a code proved may send, by the server it belongs to."""

import re
from datetime import timedelta

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.email import proving, service, store
from fairline.channels.email.facts import sender_proven
from fairline.channels.email.model import MailboxConfig, Sending
from fairline.channels.email.plugin import PLUGIN as EMAIL
from fairline.channels.email.proof import proof
from fairline.channels.email.tests.post import AGENT
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.gate import Agreement, Entitled, Mail, Standing
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE
from fairline.kit.errors import TooMany
from fairline.numbers.plugin import PLUGIN as NUMBERS

SHOP = "teashop@gmail.com"
OWN = Sending(kind="server", host="smtp.gmail.com", port=587, security="starttls", username=SHOP)


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, NUMBERS, FILES, EMAIL)


@pytest.fixture
def shop(post):
    """A shop whose address is at a mail service."""
    facts = post.house.database.tools.facts
    facts[Agreement] = lambda c, act: Agreement("1", True)
    facts[Standing] = lambda c, act: Standing("active")
    facts[Entitled] = lambda c, act: Entitled(True, True, "mailbox.manage")
    return Shop(post)


class Shop:
    """What a test of codes says and looks at."""

    def __init__(self, post):
        self.post, self.house = post, post.house
        self.box = post.opens(SHOP, "Shop", sending=OWN)
        self.keeps_password()

    def keeps_password(self):
        self.house.write(lambda c: store.keep_secret(c, self.box.id, "sending", "word"))

    def proven(self, box=None):
        held = self.house.read(lambda c: proof(c, service.find(c, (box or self.box).id)))
        return held.proven, held.why

    def asks(self):
        told = self.house.write(lambda c: proving.ask(c, AGENT, self.box.id, "fr"))
        self.house.follow()
        self.house.due()
        return told

    def gives(self, code):
        return self.house.write(lambda c: proving.give(c, AGENT, self.box.id, code)).state

    def code(self):
        return re.findall(r"\b\d{8}\b", self.post.left().text)[0]

    def sets(self, address=SHOP, **config):
        told = {"name": "Shop", "address": address, "queue": None, "brand": ""}
        self.house.write(lambda c: service.change(c, HOUSE, self.box.id, config=MailboxConfig(**config), **told))


def test_a_server_of_its_own_alone_proves_nothing(shop):
    assert shop.proven() == (False, "mailbox")
    number = shop.post.permits(sender=shop.box.id)
    shop.house.due()
    (sent,) = shop.house.read(lambda c: store.sendings(c, number))
    assert (sent.state, shop.post.relay.took) == ("failed", [])
    assert shop.post.entries("MessageFailed")[-1].event.cause == "not_proven"


def test_a_code_goes_to_that_very_mailbox_from_the_house_and_proves_it_for_ninety_days(shop):
    assert shop.asks().state == "asked"
    sender, to, _ = shop.post.relay.took[-1]
    assert (sender, to) == ("", [SHOP])
    assert shop.post.relay.servers[-1].host == "relay.example"
    assert shop.post.left().sender.address == "no-reply@f.example"
    assert shop.proven() == (False, "mailbox")
    assert shop.gives(f" {shop.code()[:4]} {shop.code()[4:]} ") == "proven"
    assert shop.proven() == (True, "")
    number = shop.post.permits(sender=shop.box.id)
    shop.house.due()
    (sent,) = shop.house.read(lambda c: store.sendings(c, number))
    assert (sent.state, shop.post.relay.servers[-1].host) == ("left", "smtp.gmail.com")
    assert shop.post.relay.took[-1][0] == SHOP
    assert shop.house.replays_the_same()
    shop.house.clock.advance(timedelta(days=91))
    assert shop.proven() == (False, "mailbox")


def test_the_code_stands_nowhere_but_in_its_mail(shop):
    shop.asks()
    code = shop.code()
    assert code not in str([entry.event for entry in shop.house.journal()])


def test_a_wrong_code_proves_nothing_and_after_five_the_right_one_does_not_either(shop):
    shop.asks()
    right = shop.code()
    wrong = "00000000" if right != "00000000" else "11111111"
    assert [shop.gives(wrong) for _ in range(5)] == ["wrong"] * 5
    assert shop.gives(right) == "none"
    assert shop.proven() == (False, "mailbox")
    assert len(shop.post.entries("MailboxCodeGiven")) == 5


def test_a_code_is_worth_nothing_after_a_day_or_once_given_or_for_another_mailbox(shop):
    shop.asks()
    first = shop.code()
    other = shop.post.opens("other@gmail.com", "Other", sending=OWN)
    assert shop.house.write(lambda c: proving.give(c, AGENT, other.id, first)).state == "none"
    shop.house.clock.advance(timedelta(days=1, minutes=1))
    assert shop.gives(first) == "none"
    shop.asks()
    assert shop.gives(first) == "wrong"
    assert shop.gives(shop.code()) == "proven"
    assert shop.gives(shop.code()) == "proven"  # nothing is left to guess at; it stays as it is
    assert len(shop.post.entries("MailboxCodeGiven")) == 2


@pytest.mark.parametrize(
    "changed",
    [
        {"address": "boss@gmail.com", "sending": OWN},
        {"sending": Sending(kind="server", host="smtp.evil.example", username=SHOP)},
        {"sending": Sending(kind="server", host="smtp.gmail.com", username="somebody@gmail.com")},
        {"sending": Sending(kind="server", host="smtp.gmail.com", security="none", username=SHOP)},
        {"sending": Sending(kind="server", host="smtp.gmail.com")},
        {"sending": Sending(kind="relay")},
    ],
)
def test_what_was_proven_is_this_address_by_this_server_signed_in_and_nothing_else(shop, changed):
    shop.asks()
    assert shop.gives(shop.code()) == "proven"
    shop.sets(**changed)
    shop.keeps_password()
    assert not shop.proven()[0]


def test_without_its_password_it_may_not_send_and_a_password_is_not_shown_to_another_server(shop):
    shop.asks()
    assert shop.gives(shop.code()) == "proven"
    shop.sets(sending=Sending(kind="server", host="smtp.evil.example", username=SHOP))
    assert shop.house.read(lambda c: store.secret(c, shop.box.id, "sending")) == ""
    shop.sets(sending=OWN)
    assert not shop.proven()[0]


def test_a_domain_the_account_named_is_for_dns_to_decide(shop):
    shop.post.zones.texts.clear()
    for _ in range(5):
        shop.house.clock.advance(timedelta(days=1))
        shop.house.due()
    box = shop.post.opens("sales@acme.example", "Sales", sending=OWN)
    shop.house.write(lambda c: store.keep_secret(c, box.id, "sending", "word"))
    assert shop.proven(box) == (False, "lost")
    with pytest.raises(proving.CodeNotNeeded):
        shop.house.write(lambda c: proving.ask(c, AGENT, box.id, "en"))


def test_no_code_is_mailed_where_the_mail_would_not_leave_by_its_own_server(shop):
    shop.sets(sending=Sending(kind="relay"))
    with pytest.raises(proving.NeedsOwnServer):
        shop.asks()


def test_codes_are_no_way_to_flood_somebody(shop):
    shop.asks()
    with pytest.raises(TooMany):
        shop.asks()
    for _ in range(4):
        shop.house.clock.advance(timedelta(minutes=2))
        shop.asks()
    shop.house.clock.advance(timedelta(minutes=2))
    with pytest.raises(TooMany):
        shop.asks()
    assert len(shop.post.relay.took) == 5


def test_nothing_else_leaves_as_a_code(shop):
    def told(**act):
        made = Mail(id="act_1", purpose="code", sender=shop.box.id, subject="x", text="x", **act)
        return shop.house.read(lambda c: sender_proven(c, made)).proven

    assert told(address=SHOP)
    assert not told(address="nour@buyer.example")
