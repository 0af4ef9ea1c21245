"""Nobody waits longer, or is served by somebody else, for what the law protects them for."""

from typing import Any

import pytest

from fairline.crm import tells_of_a_trait
from fairline.crm.service.fields import add as add_field
from fairline.journal import Actor
from fairline.kit.errors import BadInput
from fairline.routing.tests.shop import Shop
from fairline.rules import service
from fairline.rules.model import Spec


@pytest.fixture
def plugins() -> Any:
    """Every module of the house, as app.py introduces them."""
    from fairline.app import MODULES

    return MODULES


@pytest.fixture
def shop(house: Any) -> Shop:
    """An account with one queue, open day and night."""
    return Shop(house)


def ruled(shop: Shop, label: str, kind: Any, op: str, value: Any, *actions: dict[str, Any]) -> str:
    """A rule that asks about a field of contacts."""
    field = shop.write(lambda c: add_field(c, "contact", label.lower().replace(" ", "_"), label, kind, ()))
    asks = {"field": f"contact.field:{field.id}", "op": op, "value": value}
    by, spec = Actor("member", shop.owner), Spec((), asks, actions)
    made: str = shop.write(lambda c: service.make(c, by, "automation", "Who goes where", spec, active=True))
    return made


def test_age_sends_nobody_to_the_slow_queue_and_a_need_for_sign_language_leads_where_it_is_spoken(shop: Shop) -> None:
    """Clause DTA-OC-DISCRIMINATION."""
    slow, signing = shop.queue("Slow"), shop.queue("Signing")
    with pytest.raises(BadInput) as refused:
        ruled(shop, "Age", "number", "above", 65, {"do": "queue", "to": slow})
    assert "Age" in refused.value.told("en")["fields"]["conditions"]
    assert "Age" in refused.value.told("fr")["fields"]["conditions"]
    assert refused.value.told("en")["clauses"][0]["id"] == "DTA-OC-DISCRIMINATION"
    assert ruled(shop, "Needs sign language", "yes_no", "is", True, {"do": "queue", "to": signing})


def test_what_only_tells_colleagues_may_ask_about_it(shop: Shop) -> None:
    assert ruled(shop, "Age", "number", "above", 65, {"do": "note", "text": "Offer the lift."})


@pytest.mark.parametrize("name", ["Date of birth", "Âge", "Religion", "ETHNICITY", "Gender (self-declared)", "Santé"])
def test_traits_are_known_by_name_in_both_languages(name: str) -> None:
    assert tells_of_a_trait(name)


@pytest.mark.parametrize("name", ["Language", "Langue", "Message", "Package", "Tier", "Wheelchair", "Manager", "Sage"])
def test_other_words_are_none(name: str) -> None:
    assert not tells_of_a_trait(name)
