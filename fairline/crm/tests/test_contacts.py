"""Contacts: found by address, made at first sight, changed, searched, listed."""

import pytest

from fairline import crm, journal
from fairline.crm import Change
from fairline.crm.model import Value
from fairline.crm.service import fields, reading
from fairline.kit.errors import BadInput, Conflict, NotFound


def first_sight(house, address="vis_1", name="", channel="webchat"):
    def unit(c):
        return crm.find_or_create(c, channel, address, journal.person_of(c, channel, address), name=name)

    return house.write(unit)


def test_somebody_who_writes_for_the_first_time_becomes_a_contact(house):
    contact = first_sight(house, name="Nour")
    assert contact.name == "Nour"
    assert [(each.channel, each.address, each.verified) for each in contact.addresses] == [("webchat", "vis_1", True)]


def test_somebody_who_writes_again_is_the_same_contact(house):
    first = first_sight(house)
    assert first_sight(house, name="Nour").id == first.id
    assert house.read(lambda c: crm.contact(c, first.id)).name == "Nour"


def test_a_name_told_replaces_none_that_is_known(house):
    first = first_sight(house, name="Nour Haddad")
    assert first_sight(house, name="N.").name == first.name


def test_an_address_is_the_same_however_it_is_written(house):
    first = first_sight(house, "Nour.Haddad@Exämple.CH", channel="email")
    again = first_sight(house, "nour.haddad@xn--exmple-cua.ch", channel="email")
    assert again.id == first.id
    assert {each.address for each in again.addresses} == {"nour.haddad@exämple.ch"}


def test_every_person_a_channel_sealed_with_stays_reachable(house):
    # The channel made its persons from the address as it came, before it was put in our form.
    first_sight(house, "Nour@Example.com", channel="email")
    contact = first_sight(house, "nour@example.com", channel="email")
    persons = house.read(lambda c: crm.persons(c, contact.id))
    expected = {
        house.write(lambda c, a=a: journal.person_of(c, "email", a)) for a in ("Nour@Example.com", "nour@example.com")
    }
    assert set(persons) == expected


def test_what_was_told_of_an_erased_person_joins_nobody(house):
    person = house.write(lambda c: journal.person_of(c, "webchat", "vis_1"))
    house.write(lambda c: journal.destroy(c, person))
    with pytest.raises(Conflict):
        house.write(lambda c: crm.find_or_create(c, "webchat", "vis_1", person))


def test_a_member_makes_and_changes_a_contact(house):
    contact = house.write(lambda c: crm.create(c, Change(name="Nour", note="tall"), [("email", "n@acme.example")]))
    changed = house.write(
        lambda c: crm.change_contact(c, contact.id, Change(name="Nour Haddad", note="", country="CH"))
    )
    assert (changed.name, changed.note, changed.place.country, changed.place.known_from) == (
        "Nour Haddad", "", "CH", "declared",
    )  # fmt: skip


def test_a_change_that_changes_nothing_writes_nothing(house):
    contact = first_sight(house, name="Nour")
    before = len(house.journal())
    house.write(lambda c: crm.change_contact(c, contact.id, Change(name="Nour", note="", country="")))
    assert len(house.journal()) == before


def test_an_address_another_contact_holds_cannot_be_given_away(house):
    first_sight(house, "n@acme.example", channel="email")
    other = first_sight(house, "vis_2")
    with pytest.raises(crm.AddressTaken):
        house.write(lambda c: crm.add_address(c, other.id, "email", "N@ACME.example"))


def test_a_number_is_kept_as_the_world_dials_it_and_tells_the_country(house):
    contact = first_sight(house)
    added = house.write(lambda c: crm.add_address(c, contact.id, "sms", "079 123 45 67", country="CH"))
    assert added.addresses[-1].address == "+41791234567"
    assert (added.place.country, added.place.time_zone, added.place.known_from) == ("CH", "Europe/Zurich", "number")


@pytest.mark.parametrize(
    ("channel", "address"), [("email", "nour"), ("email", "a@b"), ("sms", "12"), ("voice", "hello")]
)
def test_what_is_no_address_is_not_taken_for_one(house, channel, address):
    contact = first_sight(house)
    with pytest.raises(BadInput):
        house.write(lambda c: crm.add_address(c, contact.id, channel, address))


def test_a_surer_word_about_the_place_is_not_replaced_by_a_less_sure_one(house):
    contact = first_sight(house)
    places = [crm.Place("CH", "", "Europe/Zurich", "browser"), crm.Place("FR", "", "Europe/Paris", "number")]
    for place in places:
        house.write(lambda c, place=place: crm.place(c, contact.id, place))
    assert house.read(lambda c: crm.contact(c, contact.id)).place.country == "CH"
    house.write(lambda c: crm.change_contact(c, contact.id, Change(time_zone="America/New_York")))
    house.write(lambda c: crm.place(c, contact.id, places[0]))
    assert house.read(lambda c: crm.contact(c, contact.id)).place.time_zone == "America/New_York"


def test_a_place_that_does_not_exist_is_refused_from_people_and_passed_over_from_machines(house):
    contact = first_sight(house)
    with pytest.raises(BadInput) as refused:
        house.write(lambda c: crm.change_contact(c, contact.id, Change(country="ZZ", time_zone="Mars/North")))
    assert set(refused.value.fields) == {"country", "time_zone"}
    house.write(lambda c: crm.place(c, contact.id, crm.Place("ZZ", "", "Mars/North", "browser")))
    assert house.read(lambda c: crm.contact(c, contact.id)).place == crm.Place()


@pytest.mark.parametrize(
    "asked",
    ["zoe", "ZOÉ", "muller", "Müller zoë", "oe.mul", "acme.example", "079 123", "+41 79", "0041791234567", "234567"],
)
def test_a_contact_is_found_by_any_part_of_name_address_or_number(house, asked):
    change = Change(name="Zoë Müller")
    reached = [("email", "Zoe.Muller@acme.example"), ("sms", "+41791234567")]
    contact = house.write(lambda c: crm.create(c, change, reached))
    first_sight(house, "vis_9", name="Somebody Else")
    assert [found.id for found in house.read(lambda c: reading.listed(c, asked, None, 50))] == [contact.id]


@pytest.mark.parametrize("asked", ["%", "_", "zoe anders", "\\", "999"])
def test_what_is_not_there_is_not_found(house, asked):
    house.write(lambda c: crm.create(c, Change(name="Zoë Müller"), [("sms", "+41791234567")]))
    assert house.read(lambda c: reading.listed(c, asked, None, 50)) == []


def test_a_list_read_page_by_page_neither_skips_nor_repeats_while_contacts_come(house):
    made = [first_sight(house, f"vis_{number}", name=f"Nour {number}").id for number in range(7)]
    seen, before = [], None
    while True:
        page = house.read(lambda c: reading.listed(c, "nour", before, 3))  # noqa: B023
        seen += [contact.id for contact in page[:3]]
        if len(page) <= 3:
            break
        before = seen[-1]
        first_sight(house, f"vis_late_{before}", name="Nour late")
    assert seen == made[::-1]


def test_custom_fields_take_what_fits_their_kind_and_nothing_else(house):
    for kind in ("text", "number", "date", "yes_no"):
        house.write(lambda c, kind=kind: fields.add(c, "contact", kind, kind, kind))
    house.write(lambda c: fields.add(c, "contact", "size", "Size", "choice", ["S", "M"]))
    contact = first_sight(house)
    fitting: dict[str, Value] = {"text": "tall", "number": 2.5, "date": "2026-02-28", "yes_no": True, "size": "M"}
    changed = house.write(lambda c: crm.change_contact(c, contact.id, Change(fields=fitting)))
    assert changed.fields == fitting
    wrong: dict[str, Value] = {
        "text": 1,
        "number": True,
        "date": "2026-02-30",
        "yes_no": "yes",
        "size": "L",
        "unheard": "x",
    }
    with pytest.raises(BadInput) as refused:
        house.write(lambda c: crm.change_contact(c, contact.id, Change(fields=wrong)))
    assert set(refused.value.fields) == {f"fields.{name}" for name in wrong}


def test_a_field_that_is_removed_is_forgotten_with_what_was_filled_in(house):
    field = house.write(lambda c: fields.add(c, "contact", "size", "Size", "text"))
    contact = first_sight(house)
    house.write(lambda c: crm.change_contact(c, contact.id, Change(fields={"size": "M"})))
    house.write(lambda c: fields.remove(c, field.id))
    assert house.read(lambda c: crm.contact(c, contact.id)).fields == {}
    assert house.read(lambda c: c.all("SELECT * FROM crm_values WHERE account = :a", a=c.account)) == []


def test_another_accounts_contact_does_not_exist(house):
    contact = first_sight(house)
    with pytest.raises(NotFound):
        house.database.read_now(lambda c: crm.contact(c, contact.id), "acc_other")


def test_the_tables_come_out_the_same_from_the_journal(house):
    contact = house.write(
        lambda c: crm.create(c, Change(name="Zoë"), [("sms", "+41791234567"), ("email", "z@acme.example")])
    )
    house.write(lambda c: fields.add(c, "contact", "size", "Size", "text"))
    house.write(lambda c: crm.change_contact(c, contact.id, Change(note="x", country="CH", fields={"size": "M"})))
    house.write(lambda c: crm.opt_out(c, contact.id, "email", why="asked"))
    assert house.replays_the_same()
