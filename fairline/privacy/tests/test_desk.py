"""Somebody asks for a right of theirs, proves no more than is needed, and is answered within the law's time."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline import crm, journal, privacy
from fairline.accounts.events import ChangesFollowed
from fairline.accounts.store.members import lookup
from fairline.gate import known_places, law_for
from fairline.journal import HOUSE, Actor
from fairline.journal.interaction import MessageReceived
from fairline.kit.clock import to_millis
from fairline.kit.errors import BadInput, NotFound
from fairline.privacy import holdings
from fairline.privacy.problems import HeldByLaw
from fairline.privacy.rights import deciding, holds, intake, reading, recipients, store
from fairline.privacy.rights.answers import ready
from fairline.privacy.rights.authorities import authorities
from fairline.privacy.rights.clock import clock, extension, stands_still
from fairline.privacy.rights.intake import NewRequest
from fairline.privacy.rights.problems import ExtendedAlready, NotProven
from fairline.privacy.tests.asking import NOUR
from fairline.privacy.tests.talk import hear
from fairline.privacy.tests.test_keeping import keep
from fairline.security import open_account
from fairline.security.passwords import PasswordHash
from tests.support.house import OTHER

DAY = 86_400_000


def test_somebody_without_an_account_asks_in_french_proves_the_address_and_has_the_package(desk):
    contact = desk.known()
    asked = desk.asks("access", place="FR")
    assert (asked.needs, asked.contact, asked.state, asked.is_proven) == ("code", contact, "open", False)
    assert "entrez ce code" in desk.last()
    assert "/privacy/requests/" in desk.last()
    assert not desk.proves(asked, "000000")
    assert desk.proves(asked)
    desk.decides(asked)
    done = desk.one(asked)
    assert (done.state, done.told, done.outcome) == ("done", "package", "granted")
    assert "CNIL" in desk.last()


def test_nothing_is_handed_out_before_it_is_shown_who_asks(desk):
    desk.known()
    asked = desk.asks("erasure")
    with pytest.raises(NotProven):
        desk.decides(asked)


def test_a_code_is_guessed_at_five_times_and_good_for_a_day(desk):
    desk.known()
    asked = desk.asks("access")
    for _ in range(5):
        assert not desk.proves(asked, "000000")
    assert not desk.proves(asked)
    other = desk.asks("portability")
    desk.house.clock.advance(timedelta(hours=25))
    assert not desk.proves(other)


def test_the_clock_stands_still_where_the_law_lets_it_and_runs_on_in_california(desk):
    desk.known()
    french = desk.asks("access", place="FR")
    assert desk.one(french).paused is not None
    desk.house.clock.advance(timedelta(hours=20))
    assert desk.proves(french)
    now = desk.one(french)
    assert (now.paused, now.due - french.due) == (None, 20 * 3_600_000)


def test_an_erasure_is_proven_and_the_person_is_told_though_they_are_forgotten(desk, house):
    contact = desk.known()
    asked = desk.asks("erasure", place="FR")
    desk.proves(asked)
    desk.decides(asked)
    house.clock.advance(timedelta(minutes=2))
    house.due()
    done = desk.one(asked)
    assert (done.state, done.told) == ("done", "done")
    assert "la dernière chose qui connaisse votre adresse" in desk.last()
    assert house.read(lambda c: crm.contact(c, contact)).erased
    house.clock.advance(timedelta(days=8))
    house.due()
    assert [entry for entry in house.journal() if entry.kind == "RightsRequestForgotten"]
    assert not next(entry for entry in house.journal() if entry.kind == "RightsRequestReceived").event.address
    assert house.replays_the_same()


def test_a_refusal_names_the_authority_of_their_country(desk):
    desk.known()
    asked = desk.asks("erasure", place="PT")
    desk.decides(asked, "refused", ground="kept_by_law")
    assert "Comissão Nacional de Proteção de Dados" in desk.last()
    assert desk.one(asked).state == "refused"


def test_an_answer_is_put_off_once_with_a_reason(desk, house):
    desk.known()
    asked = desk.asks("access", place="FR")
    later = house.write(lambda c: deciding.extend(c, desk.by, asked.id, "Trois systèmes à lire"))
    assert (later.due - asked.due, later.extended) == (30 * DAY, True), "Swiss law, where the account is, gives less"
    assert "Trois systèmes à lire" in desk.last()
    with pytest.raises(ExtendedAlready):
        house.write(lambda c: deciding.extend(c, desk.by, asked.id, "encore"))


def test_somebody_who_asks_for_another_is_looked_at_by_a_person(desk):
    contact = desk.known()
    asked = desk.asks("access", address="lawyer@law.example", concerns="nour@buyer.example", agent="Me Roth",
                      mandate="Power of attorney of 3 May")  # fmt: skip
    assert (asked.needs, asked.contact, asked.on_behalf) == ("hand", contact, True)


def test_what_only_spares_them_is_done_at_once_without_proof(desk, house):
    contact = desk.known()
    asked = desk.asks("no_sale", place="US-CA")
    assert (asked.state, asked.needs) == ("done", "none")
    marks = house.read(
        lambda c: {
            row["mark"]
            for row in c.all(
                "SELECT mark FROM privacy_marks WHERE account = :account AND contact = :x", account=c.account, x=contact
            )
        }
    )
    assert marks == {"do_not_sell"}


def test_a_hold_on_a_contact_has_an_erasure_wait_and_say_why(desk, house):
    contact = desk.known()
    hold = house.write(lambda c: holds.place(c, desk.by, "contact", contact, why="Claim 12", owner="mem_1",
                                             review=c.at + DAY))  # fmt: skip
    asked = desk.asks("erasure", place="FR")
    desk.proves(asked)
    desk.decides(asked)
    assert (desk.one(asked).state, desk.one(asked).told) == ("held", "held")
    assert "conservation légale" in desk.last()
    with pytest.raises(HeldByLaw):
        house.write(lambda c: privacy.ask(c, contact, "erasure", desk.by))
    house.write(lambda c: holds.lift(c, desk.by, hold.id, "settled"))
    house.due()
    house.clock.advance(timedelta(minutes=2))
    house.due()
    assert house.read(lambda c: crm.contact(c, contact)).erased
    assert desk.one(asked).state == "done"


def test_what_is_asked_in_a_chat_is_a_request_from_that_moment(desk, house):
    found = hear(house, 7, "Hello", "Please delete my data", name="Nour")
    rows = house.read(lambda c: c.all("SELECT * FROM privacy_rights WHERE account = :account", account=c.account))
    assert [(row["right_of"], row["state"], row["contact"]) for row in rows] == [("erasure", "found", found.id)]
    assert rows[0]["received"] == house.read(lambda c: c.at)
    assert rows[0]["conversation"]


def test_a_conversation_under_hold_stays_sealed_and_the_rest_is_forgotten(desk, house):
    found = hear(house, 9, "The order never came", name="Nour")
    talk = house.read(lambda c: c.one("SELECT id FROM conversations WHERE account = :account", account=c.account))["id"]
    hold = house.write(lambda c: holds.place(c, desk.by, "conversation", talk, why="Claim 14", owner="mem_1",
                                             review=c.at + DAY))  # fmt: skip
    house.write(lambda c: privacy.ask(c, found.id, "erasure", desk.by))
    for _ in range(4):
        house.due()
        house.clock.advance(timedelta(minutes=1))
    assert house.read(lambda c: crm.contact(c, found.id)).erased
    done = house.read(lambda c: privacy.listed(c, None, 5))[0]
    assert (done.state, done.report.scan.found) == ("done", 0)
    assert b"The order never came" in house.write(lambda c: holds.read(c, desk.by, hold.id, talk, "the claim"))
    assert [entry.event.why for entry in house.journal() if entry.kind == "HeldMatterRead"] == ["the claim"]
    house.write(lambda c: holds.lift(c, desk.by, hold.id, "settled"))
    with pytest.raises(NotFound):
        house.write(lambda c: holds.read(c, desk.by, hold.id, talk, "again"))


def test_what_was_said_in_a_stretch_of_time_stays_sealed(desk, house):
    found = hear(house, 9, "Said in time", name="Nour")
    at = house.read(lambda c: c.at)
    hold = house.write(lambda c: holds.place(c, desk.by, "period", "", why="Inspection", owner="mem_1", begin=at - DAY,
                                             until=at + 1_000, review=at + DAY))  # fmt: skip
    house.clock.advance(timedelta(hours=1))
    hear(house, 9, "Said too late")
    asked = house.write(lambda c: privacy.ask(c, found.id, "erasure", desk.by))
    house.due()
    kept = house.write(lambda c: holds.read(c, desk.by, hold.id, asked.id, "look"))
    assert b"Said in time" in kept
    assert b"Said too late" not in kept


def test_a_hold_is_looked_at_again_within_a_year(desk, house):
    contact = desk.known()
    with pytest.raises(BadInput):
        house.write(lambda c: holds.place(c, desk.by, "contact", contact, why="x", owner="m", review=c.at + 400 * DAY))
    house.write(lambda c: holds.place(c, desk.by, "contact", "nour@buyer.example", why="x", owner="m",
                                      review=c.at + DAY))  # fmt: skip
    house.clock.advance(timedelta(days=2))
    house.due()
    assert [entry for entry in house.journal() if entry.kind == "LegalHoldReviewDue"]


def test_a_request_to_the_operator_is_passed_on_with_its_own_time_and_nothing_of_it_stays(desk, house):
    """TDP19-R-FORWARD: the account's desk shows it with the original time; the operator did not open the data."""
    contact = desk.known()
    house.write(lambda c: open_account(
        c, name="Operator", country="CH", locale="en", time_zone="Europe/Zurich", email="otto@operator.example",
        owner="Otto", password=PasswordHash("-"),
    ), OTHER)  # fmt: skip

    def mailed(c):
        received = c.at - 5 * 3_600_000
        new = NewRequest(right="access", source="mail", received=received, address=NOUR, words="What does Acme keep?")
        return deciding.begin(c, Actor("member", "mem_2"), new)

    asked = house.write(mailed, OTHER)
    house.clock.advance(timedelta(hours=20))
    new = house.read(lambda c: deciding.as_forwarded(c, reading.one(c, asked.id)), OTHER)
    there = house.write(lambda c: deciding.begin(c, Actor("operator", "mem_2"), new))
    house.write(lambda c: deciding.passed_on(c, Actor("member", "mem_2"), asked.id, "acc_test", there.id), OTHER)
    assert (there.received, there.role, there.contact) == (asked.received, "forwarded", contact)
    assert there.due - asked.received <= 31 * DAY
    kinds = {entry.kind for entry in house.journal() if entry.actor.kind == "operator"}
    assert kinds == {"RightsRequestReceived"}, "it was passed on, and nothing was read"
    house.clock.advance(timedelta(days=8))
    house.due()
    house.clock.advance(timedelta(seconds=2))  # a key that was read meanwhile is believed for a second
    assert house.read(lambda c: reading.who(c, reading.one(c, asked.id)), OTHER).address == ""


def test_the_clock_starts_when_it_was_said_and_not_when_it_was_written_down(desk, house):
    """TDP19-R-INTAKE: a request mailed at 23:50 and logged next morning runs from 23:50."""
    desk.known()
    said = house.read(lambda c: c.at) - 9 * 3_600_000
    asked = desk.asks("access", source="letter", received=said, place="FR")
    assert asked.received == said
    assert asked.due == said + 30 * DAY
    with pytest.raises(BadInput):
        desk.asks("access", received=house.read(lambda c: c.at) + 1)


def test_a_californian_has_receipt_in_ten_business_days_and_an_answer_in_forty_five():
    """TDP18-ACCESS-CORRECT-DELETE: both shown, one extension possible."""
    pack = law_for(("US-CA",), ("US",))
    monday = to_millis(datetime(2026, 11, 23, 9, tzinfo=UTC))
    times = clock(monday, pack, "erasure")
    assert times.due == monday + 45 * DAY
    assert times.confirm_by == monday + 16 * DAY, "Thanksgiving, the day after it, and two weekends lie between"
    assert extension(pack) == 45
    assert not stands_still(pack)


@pytest.mark.parametrize(("day", "due"), [((2027, 1, 31), (2027, 2, 28)), ((2026, 11, 23), (2026, 12, 23))])
def test_one_month_is_the_earlier_of_a_month_and_thirty_days(day, due):
    received = to_millis(datetime(day[0], day[1], day[2], 12, tzinfo=UTC))
    assert clock(received, law_for(("FR",), ("FR",)), "access").due == to_millis(
        datetime(due[0], due[1], due[2], 12, tzinfo=UTC)
    )


@given(st.integers(0, 4_000), st.sampled_from(["FR", "US-CA", "GB", "BR", "", "JP", "CH"]))
def test_no_answer_is_due_before_it_is_asked_or_later_than_any_law_says(days, place):
    received = to_millis(datetime(2026, 1, 1, tzinfo=UTC)) + days * DAY
    times = clock(received, law_for((place,) if place else (), ("FR",)), "access")
    assert received < times.due <= received + 31 * DAY
    assert times.confirm_by is None or received < times.confirm_by < times.due


def test_an_objection_to_profiling_stops_marketing_and_waits_to_be_weighed(desk, house):
    """TDP19-R-OBJECT: marketing stops the same minute, and weighing it is due."""
    contact = desk.known()
    asked = desk.asks("objection", words="I object to profiling")
    assert (asked.state, asked.due > asked.received) == ("open", True)
    assert marks(house, contact) == {"objected", "restricted"}
    desk.decides(asked, "refused", ground="unfounded")
    assert marks(house, contact) == {"objected"}
    other = desk.asks("objection", words="No more newsletters")
    assert other.state == "done"


def test_late_ones_are_told_once_and_what_was_put_off_is_not(desk, house):
    desk.known()
    asked = desk.asks("restriction", place="FR")
    desk.proves(asked)
    house.clock.advance(timedelta(days=31))
    house.due()
    told = [entry.event.of for entry in house.journal() if entry.kind == "RightsRequestWarned"]
    assert told == ["due", "late"]


def test_what_is_not_recognised_rightly_is_put_aside_with_one_click(desk, house):
    hear(house, 7, "Please delete my data", name="Nour")
    (found,) = house.read(lambda c: store.listed(c, ["found"], "", 5))
    house.write(lambda c: intake.dismiss(c, desk.by, found.id))
    assert desk.one(found).state == "dismissed"
    hear(house, 7, "Delete my data, really")
    assert len(house.read(lambda c: store.listed(c, ["found"], "", 5))) == 1


@pytest.mark.parametrize("place", sorted({*(each for each in known_places() if "-" not in each)} - {"EU", "US"}))
def test_every_country_whose_law_we_know_has_an_authority(place):
    assert authorities([place]), place


def test_a_restriction_is_granted_once_proven_and_recipients_are_told(desk, house):
    contact = desk.known()
    house.write(lambda c: recipients.note(c, desk.by, contact, "Parcels SA", reach="a@parcels.example",
                                          categories=["name"]))  # fmt: skip
    asked = desk.asks("restriction", place="FR")
    desk.proves(asked)
    desk.decides(asked)
    assert marks(house, contact) == {"restricted"}
    assert house.read(lambda c: recipients.of_contact(c, contact))[0].told == "restriction"
    assert house.replays_the_same()


def marks(house, contact):
    said = "SELECT mark FROM privacy_marks WHERE account = :account AND contact = :contact"
    return house.read(lambda c: {row["mark"] for row in c.all(said, account=c.account, contact=contact)})


def test_a_question_has_a_due_date_and_is_answered_in_words(desk, house):
    """TDP19-DPO-DETAILS."""
    asked = desk.asks("question", words="Combien de temps gardez-vous nos messages ?", place="FR")
    assert (asked.state, asked.due - asked.received) == ("open", 30 * DAY)
    with pytest.raises(BadInput):
        desk.decides(asked)
    desk.decides(asked, words="Deux ans après la dernière conversation.")
    assert "Deux ans après la dernière conversation." in desk.last()
    assert desk.one(asked).state == "done"


def test_an_answer_on_keeping_quotes_the_table_as_it_is_now_and_can_be_used_again(desk, house):
    """TDP19-DPO-DETAILS: asked by mail, due in a month, answered from the live table."""
    keep(house, "webchat", 400)
    asked = desk.asks("question", words="Combien de temps gardez-vous nos messages ?", place="FR")
    (keeping,) = [each for each in house.read(lambda c: ready(c, "fr")) if each.name == "keeping"]
    assert "400 jours" in keeping.words
    keep(house, "webchat", 365)
    desk.decides(asked, words="Nous gardons :\n\n{keeping}")
    assert "365 jours" in desk.last()
    assert "400 jours" not in desk.last()
    again = desk.asks("question", words="Et maintenant ?", place="FR")
    desk.decides(again, words=house.read(lambda c: ready(c, "fr"))[0].words)
    assert "365 jours" in desk.last()


def test_a_question_on_keeping_that_comes_by_mail_is_a_case_with_a_due_date_and_is_answered_from_the_live_table(
    desk, house
):
    """TDP19-DPO-DETAILS."""
    keep(house, "webchat", 365)

    def unit(c):
        person = journal.person_of(c, "email", NOUR)
        asks = "How long do you keep my data?"
        told = MessageReceived(
            message="msg_1", channel="email", person=person, sender="mbx_1", reach=NOUR, text=asks, language="en"
        )
        journal.append(c, Actor("contact", person), told)

    house.write(unit)
    house.follow()
    (found,) = house.read(lambda c: store.listed(c, ["found"], "", 5))
    assert (found.right, found.source, found.due - found.received) == ("question", "mail", 30 * DAY)
    house.write(lambda c: intake.accept(c, desk.by, found.id, "question"))
    desk.decides(found, words="This is how long:\n\n{keeping}")
    assert "365 days" in desk.last()
    assert desk.letters()[-1].private["address"] == NOUR


def test_what_an_address_follows_is_handed_out_and_forgotten_with_its_contact(desk, house):
    """Who asked to hear of changes stands on file by address alone: it goes with the contact of that address."""
    contact = desk.known()

    def asks(c):
        person = journal.new_person(c)
        told = ChangesFollowed(
            following=c.new_id("flw"), person=person, document="terms", language="en",
            lookup=lookup(c, NOUR), address=NOUR,
        )  # fmt: skip
        journal.append(c, HOUSE, told)

    house.write(asks)
    found = house.read(lambda c: holdings.followed(c, contact))
    assert [(row["document"], row["address"]) for row in found] == [("terms", NOUR)]
    assert house.write(lambda c: holdings.unfollow(c, contact)) == 1
    assert house.read(lambda c: holdings.followed(c, contact)) == []
    assert house.read(lambda c: c.all("SELECT id FROM accounts_following WHERE account = :a", a=c.account)) == []
