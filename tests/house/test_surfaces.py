"""Wherever an account puts words that others read or that are sent again, barred words and bad links are refused."""

import pytest

from fairline import accounts
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.analytics import reports
from fairline.analytics.forms import QuestionForm, ReportForm
from fairline.analytics.plugin import PLUGIN as ANALYTICS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.channels.webchat import sites
from fairline.channels.webchat.model import SiteConfig
from fairline.channels.webchat.plugin import PLUGIN as WEBCHAT
from fairline.conversations import saved_replies
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.crm.service import fields
from fairline.flows import service as flows
from fairline.flows.plugin import PLUGIN as FLOWS
from fairline.gate.plugin import PLUGIN as GATE
from fairline.helpcentre import forms
from fairline.helpcentre.model import ExtraField, FormConfig
from fairline.helpcentre.plugin import PLUGIN as HELPCENTRE
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput
from fairline.privacy.plugin import PLUGIN as PRIVACY
from fairline.routing.plugin import PLUGIN as ROUTING
from fairline.rules import service as rules
from fairline.rules.model import Spec
from fairline.rules.plugin import PLUGIN as RULES

BARRED = {
    "DTA-THREATS": "I will come to your house and kill you",
    "DTA-OC-DECEPTIVE": "Forward to 10 friends to win",
    "DTA-PASSWORD-ASK": "What is your password?",
    "DTA-OC-SAFETY": "Drink bleach to cure the flu",
    "DTA-PHISHING": "Sign in at [paypal.com](https://login.example.net)",
}


def spoken(c, text):
    """A flow that says this to whoever calls is published."""
    steps = [
        {"kind": "say", "id": "hello", "prompt": {"text": {"en": text}}, "ways": {"next": "end"}},
        {"kind": "hang_up", "id": "end"},
    ]
    body = {"languages": ["en"], "start": "hello", "steps": steps, "brand": ""}
    flows.publish(c, HOUSE, flows.make(c, HOUSE, "Welcome", body), "")


SURFACES = {
    "a saved reply": lambda c, text: saved_replies.make_reply(c, HOUSE, "hi", "Greeting", text, ""),
    "a saved reply's title": lambda c, text: saved_replies.make_reply(c, HOUSE, "hi", text, "Hello", ""),
    "a prompt that is spoken": spoken,
    "a report's title": lambda c, text: reports.make(
        c, HOUSE, "mem_1", ReportForm(name=text, question=QuestionForm(metric="volume", days=7))
    ),
    "a form's greeting": lambda c, text: forms.make(c, HOUSE, "", "Write", "write", FormConfig(greeting=text)),
    "a form's choice": lambda c, text: forms.make(
        c, HOUSE, "", "W", "w", FormConfig(fields=[ExtraField(label="Why", kind="choice", choices=[text])])
    ),
    "a site's greeting": lambda c, text: sites.make(c, HOUSE, "Shop", SiteConfig(greeting={"en": text})),
    "a field's label": lambda c, text: fields.add(c, "contact", "tone", text, "text"),
    "a macro's reply": lambda c, text: rules.make_macro(
        c, HOUSE, "Answer", "everyone", [{"do": "reply", "text": text}]
    ),
    "a rule's reply": lambda c, text: rules.make(
        c, HOUSE, "trigger", "Answer", Spec(when=("created",), actions=({"do": "reply", "text": text},)), active=True
    ),
}


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, CRM, WEBCHAT, CONVERSATIONS, RULES, ROUTING, FLOWS, ANALYTICS, PRIVACY, HELPCENTRE)


@pytest.fixture(autouse=True)
def account(house):
    """An account, whose clock reports go by."""
    house.write(lambda c: accounts.open_house(c, name="Acme", country="CH", locale="en", time_zone="Europe/Zurich"))


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("clause", BARRED)
def test_barred_words_are_refused_on_every_surface_with_their_clause(house, surface, clause):
    with pytest.raises((BadInput, flows.FlowNotSound)) as refused:
        house.write(lambda c: SURFACES[surface](c, BARRED[clause]))
    assert clause in refused.value.clauses, refused.value


@pytest.mark.parametrize("label", ["Credit card number", "CVV", "Numéro de carte", "Card security code"])
def test_no_field_asks_for_cards(house, label):
    for make in (
        lambda c: fields.add(c, "contact", "card", label, "text"),
        lambda c: forms.make(c, HOUSE, "", "W", "w", FormConfig(fields=[ExtraField(label=label)])),
    ):
        with pytest.raises(BadInput) as refused:
            house.write(make)
        assert refused.value.clauses == ("DTA-NO-CARD-TEXT",)


def test_a_good_form_and_a_good_reply_are_kept(house):
    house.write(lambda c: saved_replies.make_reply(c, HOUSE, "hi", "Greeting", "See https://help.example.com/tea", ""))
    house.write(lambda c: fields.add(c, "contact", "card_of_loyalty", "Loyalty card colour", "text"))
