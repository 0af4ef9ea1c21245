"""Registries of people who want no calls, and of numbers that changed hands: files, ages, exceptions, many at once."""

import time
from datetime import timedelta

import pytest
from hypothesis import given as told
from hypothesis import strategies as st

from fairline import crm
from fairline.gate import Consents, Facts, Posed, Registered, registers
from fairline.gate.policies import consent as consent_policy
from fairline.gate.policies import do_not_call, read
from fairline.gate.ruling import ask
from fairline.kit.errors import BadInput
from fairline.privacy.consent import store as consents
from fairline.privacy.problems import ConsentInvalid
from fairline.privacy.registries import facts, formats, pieces, service, store
from fairline.privacy.tests.test_consents import DAY, MEMBER, act, given, somebody

FLORIDA, NEW_YORK = "+13055550123", "+12125550123"


def at(house):
    return house.read(lambda c: c.at)


def loads(house, name, lines, *, days_old=0, how="numbers", areas=()):
    """A copy of a registry, as many days old."""
    register, body = registers()[name], "\n".join(lines).encode()
    keyring = house.database.tools.keyring
    made = service.ready(body, how, register, service.hasher(keyring, "acc_test"))
    as_of = at(house) // DAY * DAY - days_old * DAY
    return house.write(lambda c: service.load(c, MEMBER, register, made, as_of, how=how, areas=areas))


def judged(house, wanted, policy=do_not_call):
    """What one policy says of an act, with the facts as they are now."""
    return house.read(lambda c: ask(read(policy), wanted, Facts(c, wanted, c.tools.facts)))


def to(contact, number=NEW_YORK, **changes):
    return act(contact, address=number, **changes)


def test_a_copy_thirty_two_days_old_stops_advertising_and_a_fresh_one_skips_who_stands_in_it(house):
    """Clause DTA-DNC-REGISTRY."""
    contact = somebody(house, phone=NEW_YORK)
    missing = judged(house, to(contact))
    assert (missing.outcome, missing.reason, missing.values["registry"]) == ("refuse", "missing", "US")
    loads(house, "US", ["212,5550199"], days_old=32)
    old = judged(house, to(contact))
    assert (old.reason, old.values["days"], old.values["limit"]) == ("old", 32, 31)
    assert "16 CFR 310.4(b)(3)(iv)" in old.quotes["law"]
    loads(house, "US", ["212,5550199"], days_old=31)
    assert judged(house, to(contact)).outcome == "permit"
    loads(house, "US", ["212,5550199", "212,5550123"])
    listed = judged(house, to(contact))
    assert (listed.outcome, listed.reason, listed.clauses[0]) == ("refuse", "listed", "DTA-DNC-REGISTRY")
    assert judged(house, to(contact, purpose_class="service")).outcome == "permit"


def test_a_purchase_excuses_for_eighteen_months_and_an_inquiry_for_three_to_the_day(house):
    """Clause DTA-DNC-REGISTRY: relationship exemptions are computed by date."""
    loads(house, "US", ["2125550123"])
    for method, months in (("purchase", 549), ("inquiry", 92)):
        number = 2 if method == "purchase" else 3
        contact = somebody(house, number, phone=f"+1212555012{number}")
        loads(house, "US", ["2125550122", "2125550123"])
        given(house, contact, kind="implied", method=method, at=at(house) - (months - 1) * DAY + DAY, text="")
        wanted = to(contact, f"+1212555012{number}")
        assert judged(house, wanted).outcome == "permit", method
        house.clock.advance(timedelta(days=4))
        assert judged(house, wanted).reason == "listed", method


def test_who_agreed_in_writing_need_not_be_looked_for(house):
    contact = somebody(house, phone=NEW_YORK)
    given(house, contact)
    assert (judged(house, to(contact)).outcome, judged(house, to(contact)).reason) == ("permit", "agreed")


def test_a_state_with_a_list_of_its_own_asks_for_both_and_an_area_nobody_copied_is_missing(house):
    contact = somebody(house, phone=FLORIDA)
    loads(house, "US", ["3055550100"])
    assert judged(house, to(contact, FLORIDA)).values["registry"] == "US-FL"
    loads(house, "US-FL", ["305-555-0123"], areas=("305",))
    assert judged(house, to(contact, FLORIDA)).reason == "listed"
    assert judged(house, to(contact, "+17865550123")).values["registry"] == "US-FL"


def test_where_no_law_asks_for_one_none_is_asked(house):
    contact = somebody(house)
    for number in ("+41791234567", "+27821234567", "+447700900123"):
        assert judged(house, to(contact, number)).outcome == "permit", number


def test_a_newer_copy_takes_the_place_of_the_older_one_and_nothing_of_that_is_left(house):
    first = loads(house, "US", ["2125550101"], days_old=5)
    second = loads(house, "US", ["2125550102"], days_old=1)
    assert [each.id for each in house.read(store.copies)] == [second.id]
    assert house.read(lambda c: store.pieces(c, first.id, list(service.EVERY))) == {}
    with pytest.raises(BadInput) as older:
        loads(house, "US", ["2125550101"], days_old=3)
    assert "as_of" in older.value.fields
    with pytest.raises(BadInput):
        loads(house, "US", ["no number at all"])
    house.write(lambda c: service.remove(c, MEMBER, second.id))
    assert house.read(store.copies) == []
    assert house.replays_the_same()


def test_what_changed_is_put_into_the_copy_of_before(house):
    with pytest.raises(BadInput):
        loads(house, "US", ["2125550101,2026-11-01,A"], how="changes")
    loads(house, "US", ["2125550101", "2125550102"], days_old=9)
    copy = loads(house, "US", ["2125550103,2026-11-01,A", "212,5550101,2026-11-01,D"], how="changes")
    assert copy.numbers == 2
    contact = somebody(house)
    said = {end: judged(house, to(contact, f"+1212555010{end}")).outcome for end in "123"}
    assert said == {"1": "permit", "2": "refuse", "3": "refuse"}


def test_two_accounts_hashes_of_one_number_differ_and_tell_nothing(house):
    keyring = house.database.tools.keyring
    one, other = (service.hasher(keyring, account).of("12125550123") for account in ("acc_test", "acc_other"))
    assert one != other
    copy = loads(house, "US", ["2125550123"])
    kept = b"".join(house.read(lambda c: store.pieces(c, copy.id, list(service.EVERY))).values())
    assert kept[: pieces.HASH] == one
    assert b"5550123" not in kept
    assert not [entry for entry in house.journal() if "5550123" in repr(entry.event)]


def test_many_numbers_are_told_together_as_each_alone(house):
    contact = somebody(house)
    loads(house, "US", [f"212555{number:04}" for number in range(0, 400, 2)])
    wanted = [to(contact, f"+1212555{number:04}", id=f"act_{number}") for number in range(100)]
    wanted += [to(contact, NUMBER, id="act_ch") for NUMBER in ("+41791234567", "")]

    def unit(c):
        many = facts.registered_each(c, [Posed(each, c.at) for each in wanted])
        return many, [facts.registered(c, each) for each in wanted]

    many, single = house.read(unit)
    assert many == single
    assert [bool(each.listed) for each in many[:4]] == [True, False, True, False]
    assert isinstance(many[0], Registered)


def test_a_million_numbers_are_loaded_in_seconds_and_one_is_found_at_once(house):
    lines = [f"{200 + number // 100_000:03},{number % 100_000 * 10:07}" for number in range(1_000_000)]
    began = time.perf_counter()
    copy = loads(house, "US", lines)
    took = time.perf_counter() - began
    assert (copy.numbers, copy.left_out) == (1_000_000, 0)
    assert took < 60, f"{took:.1f} s"
    contact = somebody(house)
    began = time.perf_counter()
    assert judged(house, to(contact, "+12000000010")).reason == "listed"
    assert time.perf_counter() - began < 1
    posed = [to(contact, f"+1205{number:07}", id=f"act_{number}") for number in range(10_000)]
    began = time.perf_counter()
    found = house.read(lambda c: facts.registered_each(c, [Posed(each, c.at) for each in posed]))
    assert time.perf_counter() - began < 10
    assert sum(bool(each.listed) for each in found) == 1_000


US, GB = registers()["US"], registers()["GB-TPS"]


@pytest.mark.parametrize(
    ("register", "said", "digits"),
    [
        (US, "2125550123", "12125550123"), (US, "+1 (212) 555-0123", "12125550123"), (US, "12125550123", "12125550123"),
        (US, "555-0123", ""), (US, "number", ""), (GB, "020 7946 0958", "442079460958"),
        (GB, "+44 20 7946 0958", "442079460958"), (GB, "0044 (0)20 7946 0958", "442079460958"),
        (registers()["IT"], "06 698 1234", "39066981234"), (registers()["IT"], "+39 06 698 1234", "39066981234"),
    ],
)  # fmt: skip
def test_a_number_is_read_however_it_is_written(register, said, digits):
    assert formats.digits_of(said, register) == digits


def test_columns_are_found_by_their_names_and_a_washed_list_says_of_each_whether_it_stands_in_it():
    told_in = b"Number;Listed\n0412345678;Y\n0412345679;N\n;Y\n"
    found = list(formats.read(told_in, "columns", registers()["AU"]))
    assert [each and each.digits for each in found] == ["61412345678", None]
    changed = list(formats.read(b"TN,Disconnect Date\n2125550123,20260315\n", "columns", registers()["US-RND"]))
    assert [(each.digits, each.day) for each in changed if each] == [("12125550123", 20527)]


@told(st.sets(st.integers(2_000_000_000, 9_999_999_999), max_size=300), st.integers(2_000_000_000, 9_999_999_999))
def test_a_copy_holds_just_what_was_told(numbers, other):
    made = pieces.Hasher(b"k" * 32, "acc_1")
    held = pieces.cut([formats.Line(str(number), number % 30_000) for number in numbers], made)
    assert sum(map(len, held.values())) == len(numbers) * pieces.SIZE
    for number in (*numbers, other):
        hashed = made.of(str(number))
        found = pieces.day_in(held.get(pieces.place_in(hashed), b""), hashed)
        assert found == (number % 30_000 if number in numbers else None)


def test_a_consent_of_january_ends_by_a_list_that_says_disconnected_in_march(house):
    """Clause TDP18-SMS-OWNER."""
    contact = somebody(house, phone=NEW_YORK, country="US", time_zone="America/New_York")
    began = at(house)
    kept = given(house, contact, at=began - DAY)
    later = somebody(house, 2, phone="+12125550124")
    given(house, later, at=began - DAY)
    house.clock.advance(timedelta(days=90))
    given(house, later, at=at(house) - DAY, method="paper")
    disconnected = house.database.tools.now() - 40 * DAY
    day = time.strftime("%Y-%m-%d", time.gmtime(disconnected / 1000))
    loads(house, "US-RND", [f"TN,date\n2125550123,{day}\n2125550124,{day}"], how="columns")
    house.due()
    assert house.read(lambda c: consents.one(c, kept.id)).ended == "reassigned"
    (entry, *more) = [entry for entry in house.journal() if entry.kind == "ConsentEnded"]
    assert (entry.event.contact, entry.event.why) == (contact, "reassigned")
    assert [each.event.contact for each in more] == [later], "the older of their two consents; the newer one stands"
    no = judged(house, to(contact), consent_policy)
    assert (no.outcome, no.reason) == ("refuse", "reassigned")
    assert judged(house, to(later, "+12125550124"), consent_policy).outcome == "permit"
    with pytest.raises(ConsentInvalid):
        given(house, contact, at=began - DAY)
    assert house.replays_the_same()


def test_a_consent_that_was_changed_where_it_is_kept_is_void_and_says_so(house):
    """Clause DTA-FORGERY."""
    contact = somebody(house)
    kept = given(house, contact, kind="express", method="verbal_recorded", proof="call 7")
    assert judged(house, act(contact), consent_policy).outcome == "permit"
    house.write(
        lambda c: c.run(
            "UPDATE privacy_consents SET kind = 'express_written' WHERE account = :account AND id = :id",
            account=c.account,
            id=kept.id,
        )
    )
    no = judged(house, act(contact), consent_policy)
    assert (no.outcome, no.reason) == ("refuse", "forged")
    assert house.read(lambda c: c.tools.facts[Consents](c, act(contact))).of("marketing").ended == "forged"


def test_a_consent_of_before_there_were_seals_is_as_its_entry_has_it(house):
    contact = somebody(house)
    kept = given(house, contact)
    said = "UPDATE privacy_consents SET seal = '' WHERE account = :account"
    house.write(lambda c: c.run(said, account=c.account))
    assert house.read(lambda c: consents.one(c, kept.id)).ended == ""
    house.write(lambda c: c.run("UPDATE privacy_consents SET number = 1 WHERE account = :account", account=c.account))
    assert house.read(lambda c: consents.one(c, kept.id)).ended == "forged"
    assert crm.normal_address("sms", NEW_YORK) == NEW_YORK
