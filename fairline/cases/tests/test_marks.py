"""A name that holds a protected mark, and words that claim to belong to the operator, are held until there is proof."""

from datetime import timedelta

import pytest

from fairline import accounts, conversations
from fairline.accounts import Looks, make_brand
from fairline.cases import marks, store
from fairline.cases.tests.conftest import DESK, FIRST, OURS
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.gate.events import ActPermitted
from fairline.journal import append, new_person
from fairline.kit.errors import BadInput, NotFound
from fairline.rules.plugin import PLUGIN as RULES
from fairline.security.tests.conftest import application, browser, quick
from tests.support.house import ACCOUNT

__all__ = ["application", "browser", "quick"]
DAY = 24 * 3_600_000


@pytest.fixture
def plugins(plugins):
    return [*plugins, CONVERSATIONS, RULES]


@pytest.fixture
def acme(house, opened):
    """The operator keeps watch over the name Acme."""
    return house.write(lambda c: marks.protect(c, FIRST, "Acme", "Acme SA"), DESK)


def opens_pages(house, name, slug):
    made = house.write(lambda c: make_brand(c, OURS, name=name, slug=slug, looks=Looks(privacy="https://a.example/p")))
    house.follow()
    house.due()
    return made.id


def scopes(house):
    return sorted(one.scope for one in house.read(accounts.measures_now))


def cases_of(house, category):
    return [one for one in house.read(lambda c: store.cases.listed(c, "~", 20, live=True)) if one.category == category]


def test_pages_under_anothers_mark_are_held_for_proof_when_they_are_made(house, acme):
    """Clause DTA-OC-TRADEMARK: its check."""
    brand = opens_pages(house, "Bike help", "acme-support")
    assert scopes(house) == [f"page:{brand}"]
    (case,) = cases_of(house, "trademark")
    assert (case.side, case.clauses) == ("operator", ("DTA-OC-TRADEMARK",))
    until = house.clock.millis() + 30 * DAY
    house.write(lambda c: marks.grant(c, FIRST, acme, ACCOUNT, until), DESK)
    house.due()
    assert scopes(house) == []


def test_a_badge_that_ended_has_it_held_again(house, acme, clock):
    house.write(lambda c: marks.grant(c, FIRST, acme, ACCOUNT, clock.millis() + 30 * DAY), DESK)
    brand = opens_pages(house, "Acme bikes", "bikes")
    assert scopes(house) == []
    clock.advance(timedelta(days=31))
    house.due()
    assert scopes(house) == [f"page:{brand}"]
    house.write(lambda c: marks.drop(c, FIRST, acme), DESK)
    with pytest.raises(NotFound):
        house.write(lambda c: marks.grant(c, FIRST, acme, ACCOUNT, clock.millis() + DAY), DESK)


@pytest.mark.parametrize(("name", "slug"), [("Rhône Bikes", "bikes"), ("Acmeology", "acmeology"), ("Macme", "m-acmes")])
def test_a_name_that_only_looks_a_little_alike_is_let_be(house, acme, name, slug):
    opens_pages(house, name, slug)
    assert scopes(house) == []


CLAIM = "We are an official partner of The operator. Ask us anything."


@pytest.mark.parametrize(
    ("words", "held"),
    [
        (CLAIM, True),
        ("Nous sommes partenaire agréé de The operator", True),
        ("We work with The operator. Our official colour is red.", False),
        ("An official partner of the city", False),
    ],
)
def test_a_claim_to_belong_to_the_operator_is_held_where_it_stands(house, opened, words, held):
    """Clause DTA-RELATION-CLAIM."""
    house.follow()
    reply = house.write(lambda c: conversations.make_reply(c, OURS, "who", "Who we are", words, "")).id
    house.follow()
    assert scopes(house) == ([f"reply:{reply}"] if held else [])
    if held:
        house.write(lambda c: marks.grant(c, FIRST, accounts.OPERATORS, ACCOUNT, house.clock.millis() + DAY), DESK)
        house.due()
        assert scopes(house) == []


def test_a_claim_in_the_pages_of_a_brand_closes_them_until_it_is_gone(house, opened):
    """Clause DTA-RELATION-CLAIM: its check."""
    house.follow()
    brand = opens_pages(house, "Certified reseller of The operator", "shop")
    assert f"page:{brand}" in scopes(house)
    (case,) = cases_of(house, "relation")
    assert case.clauses == ("DTA-RELATION-CLAIM",)


def test_a_message_that_claims_it_is_found_and_becomes_a_case(house, opened):
    house.follow()
    for place, text in enumerate((CLAIM, "Your bike is ready. Nothing official.")):
        told = ActPermitted(
            act=f"act_{place}",
            kind="Reply",
            subject=f"cnv_{place}",
            person=house.write(new_person),
            private={"text": text},
            verdicts=(),
        )
        house.write(lambda c, told=told: append(c, OURS, told))
    house.follow()
    (case,) = cases_of(house, "relation")
    assert case.about == ("conversation:cnv_0",)
    assert scopes(house) == []


def test_a_mark_needs_an_owner(house, opened):
    with pytest.raises(BadInput):
        house.write(lambda c: marks.protect(c, FIRST, "Acme", " "), DESK)


async def test_the_desk_keeps_the_list_over_http(sides):
    opal, ada = sides
    at = "/v1/operator/marks"
    assert (await ada.ask("GET", at)).status_code == 403
    own, made = (await opal.ask("POST", at, {"name": "Acme", "owner": "Acme SA"})).json()
    assert (own["id"], made["name"], made["badges"]) == ("operator", "Acme", [])
    badge = {"account": ACCOUNT, "until": "2030-01-01T00:00:00Z"}
    granted = (await opal.ask("POST", f"{at}/{made['id']}/badges", badge)).json()
    assert [one["account"] for one in granted[1]["badges"]] == [ACCOUNT]
    assert (await opal.ask("DELETE", f"{at}/{made['id']}/badges/{ACCOUNT}")).status_code == 204
    assert (await opal.ask("DELETE", f"{at}/{made['id']}")).status_code == 204
    assert len((await opal.ask("GET", at)).json()) == 1
