"""What is left in the CRM of somebody who was erased: an id."""

import json

from fairline import crm, journal
from fairline.crm import Change
from fairline.crm.service import companies, fields, reading


def heard(house, channel, address, name=""):
    def unit(c):
        return crm.find_or_create(c, channel, address, journal.person_of(c, channel, address), name=name)

    return house.write(unit)


def everything(house):
    """Every table of the CRM, as text."""
    tables = ("contacts", "addresses", "values", "opt_outs", "search", "companies", "timeline")
    rows = [
        dict(row)
        for table in tables
        for row in house.read(
            lambda c, table=table: c.all(f"SELECT * FROM crm_{table} WHERE account = :a", a=c.account)
        )
    ]
    return json.dumps(rows, ensure_ascii=False)


def filled(house):
    house.write(lambda c: fields.add(c, "contact", "order", "Order", "text"))
    contact = heard(house, "webchat", "vis_1", "Nour Haddad")
    merged = heard(house, "email", "nour.haddad@acme.example", "N. Haddad")
    change = Change(note="lives by the lake", country="CH", fields={"order": "ZX-4711"})
    house.write(lambda c: crm.change_contact(c, contact.id, change))
    house.write(lambda c: crm.opt_out(c, contact.id, "email", why="her husband said so"))
    house.write(lambda c: crm.identify(c, contact.id, user_id="customer 4711", proven=True))
    house.write(lambda c: crm.merge(c, contact.id, merged.id))
    house.follow()
    return contact, merged


def test_nothing_but_ids_is_left_of_a_contact_and_of_those_merged_into_it(house):
    contact, merged = filled(house)
    other = heard(house, "webchat", "vis_2", "Ada Stone")
    house.write(lambda c: crm.erase(c, merged.id))
    house.follow()
    left = everything(house)
    for gone in ("Nour", "Haddad", "lake", "4711", "husband", "vis_1", "acme.example", "CH"):
        assert gone not in left, gone
    assert "Ada Stone" in left
    for each in (contact, merged):
        held = house.read(lambda c, each=each: crm.contact(c, each.id))
        assert (held.erased, held.name, held.addresses) == (True, "", ())
    assert [each.id for each in house.read(lambda c: reading.listed(c, "", None, 50))] == [other.id]


def test_the_journal_keeps_its_lines_and_no_longer_what_was_personal(house):
    contact, _ = filled(house)
    house.write(lambda c: crm.erase(c, contact.id))
    told = [entry for entry in house.journal() if getattr(entry.event, "contact", None) == contact.id]
    assert all(entry.erased for entry in told if entry.event.personal and entry.kind != "ContactErased")
    account = house.read(lambda c: journal.verify(c, c.account))
    assert account.holds


def test_the_tables_come_out_the_same_from_the_journal_before_and_after_an_erasure(house):
    contact, _ = filled(house)
    other = heard(house, "webchat", "vis_2", "Ada Stone")
    house.write(lambda c: crm.identify(c, other.id, email="nour.haddad@acme.example"))
    assert house.replays_the_same()
    house.write(lambda c: crm.erase(c, contact.id))
    assert house.replays_the_same()


def test_an_address_another_claimed_goes_with_its_holder(house):
    holder = heard(house, "email", "nour@acme.example")
    claimant = heard(house, "webchat", "vis_2", "Ada Stone")
    house.write(lambda c: crm.identify(c, claimant.id, email="nour@acme.example"))
    house.write(lambda c: crm.erase(c, holder.id))
    assert "nour@acme.example" not in everything(house)
    assert house.read(lambda c: crm.contact(c, claimant.id)).name == "Ada Stone"
    assert house.replays_the_same()


def test_an_address_merely_claimed_stays_with_its_holder(house):
    holder = heard(house, "email", "nour@acme.example", "Nour")
    claimant = heard(house, "webchat", "vis_2", "Ada Stone")
    house.write(lambda c: crm.identify(c, claimant.id, email="nour@acme.example"))
    assert house.read(lambda c: crm.shared(c, claimant.id)) == {"nour@acme.example"}
    house.write(lambda c: crm.erase(c, claimant.id))
    assert house.read(lambda c: crm.find(c, "email", "nour@acme.example")).id == holder.id
    assert house.read(lambda c: crm.contact(c, holder.id)).name == "Nour"
    assert house.replays_the_same()


def test_who_writes_again_is_somebody_new_with_a_new_key(house):
    contact = heard(house, "webchat", "vis_1", "Nour")
    before = house.read(lambda c: crm.persons(c, contact.id))
    house.write(lambda c: crm.erase(c, contact.id))
    again = heard(house, "webchat", "vis_1", "Nour")
    assert again.id != contact.id
    assert set(house.read(lambda c: crm.persons(c, again.id))).isdisjoint(before)
    assert house.replays_the_same()


def test_a_line_that_comes_late_is_not_kept_for_somebody_erased(house):
    contact = heard(house, "webchat", "vis_1", "Nour")
    house.write(lambda c: crm.erase(c, contact.id))
    house.follow()
    assert house.read(lambda c: c.all("SELECT * FROM crm_timeline WHERE account = :a", a=c.account)) == []


def test_a_company_that_is_removed_leaves_nothing_readable(house):
    company = house.write(lambda c: companies.add(c, "Haddad & Daughters", "haddad.example"))
    house.write(lambda c: companies.remove(c, company.id))
    assert "addad" not in everything(house)
    assert all("addad" not in repr(entry.event) for entry in house.journal())
    assert house.replays_the_same()
