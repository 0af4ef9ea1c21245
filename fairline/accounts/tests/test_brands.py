"""An account goes by several names, each with its own pages, and no two in the house at one address."""

import pytest

from fairline.accounts import Looks, brand, brand_by_slug, every_brand, make_brand
from fairline.accounts.accounts import open_house
from fairline.accounts.brands import SlugTaken, change_brand, remove_brand
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput, NotFound
from tests.support.house import ACCOUNT, OTHER

GOOD = Looks(color="#AA3300", privacy="privacy@tea.example", website="https://tea.example")


def made(house, slug="alpine-tea", account=ACCOUNT, looks=GOOD):
    return house.write(lambda c: make_brand(c, HOUSE, "Alpine Tea", slug, looks), account)


def test_a_brand_is_found_by_the_address_of_its_pages(house):
    one = made(house)
    assert house.read(lambda c: brand_by_slug(c, "alpine-tea"), "*") == (ACCOUNT, one.id)
    assert one.looks.color == "#aa3300"
    assert one.is_live
    assert house.replays_the_same()


def test_no_two_brands_of_the_house_have_one_address(house):
    made(house)
    with pytest.raises(SlugTaken):
        made(house, account=OTHER)
    assert house.read(every_brand, OTHER) == []


def test_without_a_word_on_privacy_the_pages_stay_closed(house):
    assert not made(house, looks=Looks()).is_live


def test_what_could_carry_markup_or_call_out_is_refused(house):
    for wrong in (
        Looks(color="red;}body{background:url(https://x.example)"),
        Looks(logo="https://x.example/pixel.png"),
        Looks(logo="data:text/html;base64,AAAAAAAAAAAA"),
        Looks(website="javascript:alert(1)"),
        Looks(privacy='https://x.example/"onclick='),
        Looks(locale="xx"),
    ):
        with pytest.raises(BadInput):
            made(house, looks=wrong)
    with pytest.raises(BadInput):
        made(house, slug="../v1")


def test_a_brand_moves_and_closes(house):
    one = made(house)
    house.write(lambda c: change_brand(c, HOUSE, one.id, "Tea", "tea", GOOD))
    assert house.read(lambda c: brand_by_slug(c, "alpine-tea"), "*") is None
    house.write(lambda c: remove_brand(c, HOUSE, one.id))
    assert house.read(lambda c: brand_by_slug(c, "tea"), "*") is None
    assert house.read(lambda c: brand(c, one.id)).name == "Tea"
    with pytest.raises(NotFound):
        house.write(lambda c: remove_brand(c, HOUSE, one.id))
    assert house.replays_the_same()


def test_the_account_itself_is_the_brand_without_an_id(house):
    house.write(lambda c: open_house(c, name="Acme", country="CH", locale="fr", time_zone="Europe/Zurich"))
    assert house.read(lambda c: brand(c, "")).name == "Acme"
    assert house.read(lambda c: brand(c, "")).looks.locale == "fr"
