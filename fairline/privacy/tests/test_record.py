"""The record of processing, the purposes, and notices that do not reach backwards."""

import csv
import io
from datetime import timedelta

import pytest

from fairline.gate import Reply
from fairline.journal import actor_from
from fairline.kit.errors import BadInput
from fairline.privacy.record import notices
from fairline.privacy.record.catalogue import catalogue, purposes
from fairline.privacy.record.cookies import cookies
from fairline.privacy.record.record import COLUMNS, as_csv, record
from fairline.privacy.suppliers import store as suppliers
from fairline.privacy.tests.talk import hear
from fairline.privacy.tests.test_keeping import keep
from fairline.privacy.tests.test_suppliers import supplier

BY = actor_from("member:mem_1")


@pytest.mark.parametrize("role", ["processor", "controller"])
def test_the_record_of_either_role_is_made_in_one_step_with_every_column(house, officer, role):
    """TDP19-ROPA: each field of the catalogue belongs to a processing."""
    lines = house.read(lambda c: record(c, role, "en"))
    held = list(csv.DictReader(io.StringIO(as_csv(lines))))
    assert tuple(held[0]) == COLUMNS
    assert all(line[column] for line in held for column in ("processing", "purposes", "ground", "kept", "measures"))
    assert {line["role"] for line in held} == {role}


def test_every_table_of_the_catalogue_stands_in_one_of_the_two_records(house, officer):
    both = [line for role in ("processor", "controller") for line in house.read(lambda c, r=role: record(c, r, "fr"))]
    told = {field.partition(".")[0] for line in both for field in line.fields}
    assert sorted(set(catalogue().of_table) - told) == []


def test_the_record_names_suppliers_and_times_as_they_are_now(house, officer):
    house.write(lambda c: suppliers.put(c, supplier(starts=1, country="DE"), c.at))
    keep(house, "email", 365, why="Questions about the app, no vouchers")
    mails = next(line for line in house.read(lambda c: record(c, "processor", "en")) if line.processing == "E-mail")
    assert (mails.recipients, mails.controller) == (["Relay Ltd"], "Acme")
    assert "365 days" in mails.kept


def test_the_eight_purposes_of_the_operator_are_on_record(house, officer):
    """TDP19-CTRL-PURPOSES."""
    own = {name for name, each in purposes().items() if each.role == "controller"}
    assert own == {
        "recruiting", "sales", "customer_relations", "events", "office_access", "site_use", "cookies", "academy",
    }  # fmt: skip
    lines = house.read(lambda c: record(c, "controller", "en"))
    assert {"Recruiting", "Events", "Academy"} <= {line.processing for line in lines}


def test_who_came_under_an_older_notice_is_left_out_of_what_a_newer_one_adds(house, officer):
    """TDP18-NO-RETRO: v3 has no analysis by AI, v4 has."""
    house.write(lambda c: notices.give(c, BY, "v3", ["marketing"]))
    old, shown, silent = (hear(house, number, "Hello there") for number in (1, 2, 3))
    house.clock.advance(timedelta(days=1))
    house.write(lambda c: notices.give(c, BY, "v4", ["marketing", "ai_analysis"]))
    house.clock.advance(timedelta(days=1))
    new = hear(house, 4, "Hello there")
    house.write(lambda c: notices.show(c, BY, shown.id, "v4", agreed=True))
    house.write(lambda c: notices.show(c, BY, silent.id, "v4"))
    everybody = [each.id for each in (old, shown, silent, new)]
    found = house.read(lambda c: notices.sift(c, everybody, "ai_analysis"))
    assert found.cleared == (shown.id, new.id)
    assert found.left_out == {old.id: "PURPOSE", silent.id: "PURPOSE"}
    assert house.read(lambda c: notices.sift(c, everybody, "marketing")).left_out == {}
    assert house.read(lambda c: notices.sift(c, everybody, "service")).left_out == {}


def test_marketing_to_who_gave_their_address_for_support_alone_is_not_cleared(house, officer):
    """TDP18-PURPOSE-LIMIT."""
    house.write(lambda c: notices.give(c, BY, "v1", []))
    contact = hear(house, 1, "Hello there")
    act = Reply(id="act_1", contact=contact.id, channel="webchat", text="Sale", purpose_class="marketing")
    assert not house.read(lambda c: notices.cleared(c, act)).cleared
    answer = Reply(id="act_2", contact=contact.id, channel="webchat", text="It left this morning")
    assert house.read(lambda c: notices.cleared(c, answer)).cleared


def test_where_no_notice_is_on_file_nothing_changes(house, officer):
    contact = hear(house, 1, "Hello there")
    act = Reply(id="act_1", contact=contact.id, channel="webchat", text="Sale", purpose_class="marketing")
    assert house.read(lambda c: notices.cleared(c, act)).cleared


def test_the_list_of_purposes_is_closed_and_a_notice_that_stands_is_not_changed(house, officer):
    with pytest.raises(BadInput):
        house.write(lambda c: notices.give(c, BY, "v1", ["curiosity"]))
    with pytest.raises(BadInput):
        house.write(lambda c: notices.give(c, BY, "v1", ["recruiting"]))  # the operator's own, not an account's
    house.write(lambda c: notices.give(c, BY, "v1", ["marketing"]))
    with pytest.raises(BadInput):
        house.write(lambda c: notices.give(c, BY, "v1", []))
    with pytest.raises(BadInput):
        house.read(lambda c: notices.sift(c, [], "curiosity"))
    assert house.replays_the_same()


def test_no_cookie_asks_for_consent_because_all_are_needed():
    """TDP19-COOKIE-BANNER: with nothing optional there is no banner, and ignoring it leaves necessary cookies only."""
    assert {each.purpose for each in cookies()} == {"signed_in", "help_stay", "talk", "desk", "age"}
