"""Advertising by mail: who it is from, the way out, and a refusal that comes while it waits."""

from fairline.accounts import Looks, make_brand
from fairline.channels.email import service, store
from fairline.channels.email.tests.test_delivering import states
from fairline.gate import DoNotContact, Letterhead, Mail
from fairline.journal import HOUSE

NEWS = {"kind": "Mail", "purpose": "notice", "purpose_class": "marketing", "subject": "News of the shop"}


def test_it_names_the_sender_their_address_and_the_page_of_choices(post):
    looks = Looks(postal_address="Dorfstrasse 1\n3000 Bern")
    brand = post.house.write(lambda c: make_brand(c, HOUSE, "Alpine Tea", "tea", looks))
    box = post.house.read(lambda c: store.mailboxes(c))[0]
    post.house.write(
        lambda c: service.change(
            c, HOUSE, box.id, name=box.name, address=box.address, config=box.config, queue=None, brand=brand.id
        )
    )
    post.sends(**NEWS)
    said = post.left()
    assert "advertising from Alpine Tea, Dorfstrasse 1, 3000 Bern" in said.text
    link = said.header("list-unsubscribe").strip("<>")
    assert "/preferences/" in link
    assert link in said.text
    assert said.header("list-unsubscribe-post") == "List-Unsubscribe=One-Click"


def test_a_refusal_between_the_permit_and_the_post_drops_it(post):
    facts = post.house.database.tools.facts
    facts[DoNotContact] = lambda c, act: DoNotContact()
    number = post.permits(**NEWS)
    facts[DoNotContact] = lambda c, act: DoNotContact("marketing", 7)
    post.house.due()
    assert states(post.house.read(lambda c: store.sendings(c, number))) == [(0, "suppressed", 0)]
    facts[DoNotContact] = lambda c, act: DoNotContact(marks=frozenset({"objected"}))
    assert states(post.sends(**NEWS)) == [(0, "suppressed", 0)]
    assert states(post.sends(kind="Mail", purpose="notice", subject="Your invoice")) == [(0, "left", 250)]


def test_the_gate_is_told_whom_a_mailbox_speaks_for(post):
    act = Mail(id="act_1", purpose="notice", address="nour@buyer.example", purpose_class="marketing")
    provider = post.house.database.tools.facts[Letterhead]
    told = post.house.read(lambda c: provider(c, act))
    assert (told.name != "", told.postal_address) == (True, "")
