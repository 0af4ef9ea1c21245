"""What rules may ask of a matter, and how what they do is told: by the rule's name, through the gate, asked once."""

from typing import Any

import pytest

from fairline import accounts, crm
from fairline.accounts.brands import Looks
from fairline.channels import MailChecks
from fairline.conversations import Written, conversation, reply
from fairline.conversations.views import thread as shown
from fairline.crm.service.fields import add as add_field
from fairline.helpcentre import forms, writing
from fairline.helpcentre.model import FormConfig
from fairline.helpcentre.model import Written as FormWritten
from fairline.journal import HOUSE, Actor
from fairline.kit.errors import BadInput
from fairline.routing.tests.shop import Shop
from fairline.rules import service
from fairline.rules.model import Spec
from fairline.rules.store import firings
from fairline.surveys.service import change_settings, satisfaction_of

NOTE = {"do": "note", "text": "Look the parcel up first."}


@pytest.fixture
def plugins() -> Any:
    """Every module of the house, as app.py introduces them."""
    from fairline.app import MODULES

    return MODULES


@pytest.fixture
def shop(house: Any) -> Shop:
    """An account with one queue, open day and night."""
    return Shop(house)


def rule(shop: Shop, conditions: Any, *actions: Any, name: str = "Parcels first") -> str:
    by, spec = Actor("member", shop.owner), Spec(("opened",), conditions, tuple(actions))
    made: str = shop.write(lambda c: service.make(c, by, "trigger", name, spec, active=True))
    return made


def fired(shop: Shop, talk: str) -> list[Any]:
    return list(shop.read(lambda c: firings.of(c, talk)))


def thread(shop: Shop, talk: str, language: str = "en") -> list[Any]:
    return list(shop.read(lambda c: shown.page(c, conversation(c, talk), None, 100, language)).items)


def test_what_a_rule_writes_and_sets_is_told_under_its_name(shop: Shop) -> None:
    made = rule(shop, {}, NOTE, {"do": "set_priority", "to": "high"})
    talk = shop.contact("visitor-1")
    note = next(item for item in thread(shop, talk) if item.kind == "note")
    assert (note.from_.kind, note.from_.id, note.from_.name) == ("house", made, "Rule “Parcels first”")
    assert "Rule “Parcels first” set the priority to High" in [
        getattr(item, "words", "") for item in thread(shop, talk)
    ]
    assert "La règle « Parcels first »" in str(thread(shop, talk, "fr"))
    assert shop.house.replays_the_same(shop.account)


def test_a_mail_that_is_not_from_whom_it_says_is_noticed(shop: Shop) -> None:
    shop.house.database.tools.facts[MailChecks] = lambda c, message: MailChecks("fail", "none", "fail")
    rule(shop, {"field": "mail_check", "op": "is", "value": "fail"}, NOTE)
    rule(shop, {"field": "mail_check.dkim", "op": "is", "value": "pass"}, NOTE, name="Signed")
    assert len(fired(shop, shop.contact("visitor-1"))) == 1


@pytest.mark.parametrize(
    ("checks", "word"),
    [
        (MailChecks("pass", "none", "pass"), "pass"),
        (MailChecks("pass", "pass", "fail"), "fail"),
        (MailChecks("pass", "none", "none"), "none"),
        (MailChecks("fail", "pass", "none"), "pass"),
    ],
)
def test_three_checks_are_told_in_one_word(checks: MailChecks, word: str) -> None:
    assert checks.word == word


def test_a_contacts_own_fields_may_be_asked_about(shop: Shop) -> None:
    field = shop.write(lambda c: add_field(c, "contact", "tier", "Tier", "choice", ("gold", "none")))
    about = shop.contact("visitor-1")
    whose = shop.read(lambda c: conversation(c, about)).contact
    shop.write(lambda c: crm.change_contact(c, whose, crm.Change(fields={"tier": "gold"})))
    by = Actor("member", shop.owner)
    asks = {"field": f"contact.field:{field.id}", "op": "is", "value": "gold"}
    spec = Spec((), asks, ({"do": "set_priority", "to": "urgent"},))
    shop.write(lambda c: service.make(c, by, "automation", "Gold first", spec, active=True))
    other = shop.contact("visitor-2")
    shop.later(minutes=2)
    assert [shop.read(lambda c, one=one: conversation(c, one)).priority for one in (about, other)] == [9, 0]


def test_the_brand_of_a_form_stands_on_the_matter_and_may_be_asked_about(shop: Shop) -> None:
    def unit(c: Any) -> str:
        looks = Looks(privacy="privacy@tea.example")
        of = accounts.make_brand(c, HOUSE, "Alpine Tea", "alpine-tea", looks).id
        form = forms.make(c, HOUSE, of, "Contact", "contact", FormConfig())
        written = FormWritten(form=form.id, email="nour@buyer.example", name="Nour", subject="Tea", text="Where?")
        asks = {"field": "brand", "op": "is", "value": of}
        service.make(c, Actor("member", shop.owner), "trigger", "Ours", Spec(("opened",), asks, (NOTE,)), active=True)
        writing.take(c, form, written)
        return str(of)

    of = shop.write(unit)
    held = shop.read(lambda c: c.one("SELECT id, brand FROM conversations WHERE account = :a", a=c.account))
    assert held["brand"] == of
    assert len(fired(shop, held["id"])) == 1


def asks_people(shop: Shop, **how: Any) -> None:
    shop.write(lambda c: change_settings(c, HOUSE, shop.owner, {"active": True, "by_itself": False} | how))


def test_a_rule_may_have_the_contact_asked_and_does_so_once(shop: Shop) -> None:
    asks_people(shop)
    rule(shop, {}, {"do": "ask_satisfaction"})
    talk = shop.contact("visitor-1")
    (why,) = fired(shop, talk)
    assert why.did[0].startswith("ask_satisfaction:act_") or why.refused[0].startswith("ask_satisfaction:act_")
    assert len(shop.read(lambda c: satisfaction_of(c, talk))) == 1


def test_an_account_that_does_not_ask_says_so_where_a_rule_would(shop: Shop) -> None:
    rule(shop, {}, {"do": "ask_satisfaction"})
    (why,) = fired(shop, shop.contact("visitor-1"))
    assert why.refused == ("ask_satisfaction:satisfaction-not-asked",)


def test_a_reply_that_holds_the_link_asks_by_it_and_nothing_else_asks_again(shop: Shop) -> None:
    asks_people(shop)
    talk, ada = shop.contact("visitor-1"), shop.agent("ada")
    said = Written("How was it? {survey.link}")
    ruling = shop.write(lambda c: reply(c, talk, said, Actor("member", ada), ada, oversees=True))
    assert "{survey.link}" not in ruling.act.text
    assert "/s/" in ruling.act.text
    (ask,) = shop.read(lambda c: satisfaction_of(c, talk))
    assert ask.state == "asked"
    shop.write(lambda c: reply(c, talk, Written("Again: {survey.link}"), Actor("member", ada), ada, oversees=True))
    assert [each.id for each in shop.read(lambda c: satisfaction_of(c, talk))] == [ask.id]


def test_only_what_leaves_may_hold_the_link(shop: Shop) -> None:
    by = Actor("member", shop.owner)
    spec = Spec(("opened",), {}, ({"do": "note", "text": "{survey.link}"},))
    with pytest.raises(BadInput):
        shop.write(lambda c: service.make(c, by, "trigger", "Wrong", spec, active=True))
    rule(shop, {}, {"do": "reply", "text": "Tell us: {survey.link}"})
