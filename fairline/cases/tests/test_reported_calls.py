"""Who reports a number of ours and the day it called has its calls listed, and is asked once for what is missing."""

from datetime import timedelta

import pytest

from fairline import cases, numbers
from fairline.cases import Told, matching, store
from fairline.cases.tests.conftest import DESK, OURS
from fairline.channels.voice.plugin import PLUGIN as VOICE
from fairline.flows.events import VoicemailLeft
from fairline.journal import HOUSE, append, person_of
from fairline.journal.interaction import CallEnded, CallStarted
from tests.support.house import ACCOUNT

OURS_IS, THEIRS = "+41445550100", "+41791234567"


@pytest.fixture
def plugins(plugins):
    return [*plugins, VOICE]


@pytest.fixture
def phone(house, opened):
    """A number of the account."""
    wanted, use = numbers.WantedPhone(OURS_IS, "geographic"), numbers.PhoneUse("Zürich")
    return house.write(lambda c: numbers.add_phone(c, OURS, wanted, use)).id


def called(house, phone):
    """A call from our number, over after half a minute; its id."""

    def unit(c):
        call, conversation = c.new_id("cal"), c.new_id("cnv")
        person = person_of(c, "voice", THEIRS)
        append(
            c,
            HOUSE,
            CallStarted(
                call=call, conversation=conversation, channel="voice", person=person, sender=phone, direction="out",
                node="n", reach=THEIRS,
            ),
            CallEnded(
                call=call, conversation=conversation, channel="voice", person=person, sender=phone, direction="out",
                cause="hung_up", answered=True, lasted=30_000,
            ),
        )  # fmt: skip
        return call

    return house.write(unit)


def reports(house, **said):
    told = Told(**({"subject": "unwanted"} | said))
    reference = house.write(lambda c: cases.receive_report(c, told), DESK)
    house.due()
    return reference


def listed(house):
    """The one case, and what was found for it."""
    (case,) = house.read(lambda c: store.cases.listed(c, "~", 10, live=True))
    found = [
        each.event for each in house.journal() if each.kind == "CaseEvidenceAdded" and "calls" in each.event.figures
    ]
    return case, found


def day(house, ago=0):
    return (house.clock.now() - timedelta(days=ago)).date().isoformat()


@pytest.mark.parametrize("written", [OURS_IS, "0041 44 555 01 00", "044 555 01 00"])
def test_only_a_number_and_a_date_open_a_case_that_lists_the_calls_of_that_day(house, phone, written):
    """Clause DTA-COMPLAINT-DETAIL."""
    before = called(house, phone)
    house.clock.advance(timedelta(days=4))
    calls = [called(house, phone) for _ in range(2)]
    reports(house, number=written, when=day(house))
    case, (found,) = listed(house)
    assert (case.kind, case.about) == ("complaint", (f"sender:{phone}",))
    assert [call in found.words for call in (*calls, before)] == [True, True, False]
    assert found.figures == {"calls": 2}
    assert sorted(exhibit.kind for exhibit in found.entries) == ["CallEnded", "CallEnded", "CallStarted", "CallStarted"]
    assert THEIRS not in found.words


def test_a_day_without_calls_and_words_that_name_no_day_open_the_case_all_the_same(house, phone):
    called(house, phone)
    reports(house, number=OURS_IS, when=day(house, ago=30))
    reports(house, number=OURS_IS, when="some evening")
    case, found = listed(house)
    assert (case.count, found) == (2, [])


def test_the_day_told_when_asked_lists_the_calls_and_nothing_is_taken_a_second_time(house, phone):
    """Clause DTA-COMPLAINT-DETAIL: what is missing is asked for once."""
    call = called(house, phone)
    reference = reports(house, number=OURS_IS)
    assert listed(house)[1] == []
    more = Told(subject="", when=day(house), words="He would not stop.", number="+41000000000", channel="voice")
    assert house.write(lambda c: cases.tell_report_more(c, reference, more), DESK)
    house.due()
    case, (found,) = listed(house)
    assert call in found.words
    held = house.read(lambda c: store.reports.of_case(c, ACCOUNT, case.id), DESK)
    assert (held["number"], held["words"], held["channel"]) == (OURS_IS, "He would not stop.", "voice")
    assert not house.write(lambda c: cases.tell_report_more(c, reference, more), DESK)
    assert "He would not stop." not in " ".join(str(entry.event) for entry in house.journal())


def test_a_reference_of_another_desk_tells_nothing_more(house, phone):
    reference = reports(house, number=OURS_IS)
    more = Told(subject="", when=day(house))
    assert not house.write(lambda c: cases.tell_report_more(c, reference, more))
    assert not house.write(lambda c: cases.tell_report_more(c, "AAAA-BBBB-CCCC-DDDD", more), DESK)


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("2026-11-05", "2026-11-05"), ("on 5.11.2026, at noon", "2026-11-05"), ("05/11/2026", "2026-11-05"),
        ("2026-13-40", None), ("yesterday", None), ("", None),
    ],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it(told, read):
    found = matching.day_meant(told)
    assert (found.isoformat() if found else None) == read


@pytest.mark.parametrize("complaint", [True, False])
def test_what_somebody_left_by_telephone_as_a_complaint_is_a_case_of_that_call(house, opened, complaint):
    """Clause DTA-COMPLAINT-DETAIL: by the telephone menu too."""
    left = VoicemailLeft(
        run="run_1", conversation="cnv_1", call="cal_1", person="psn_1", command="cmd_1", message="msg_1", ms=9_000,
        complaint=complaint,
    )  # fmt: skip
    house.write(lambda c: append(c, HOUSE, left))
    house.follow()
    found = house.read(lambda c: store.cases.listed(c, "~", 10, live=True))
    assert [(case.kind, case.side, case.about) for case in found] == (
        [("complaint", "account", ("conversation:cnv_1", "call:cal_1"))] if complaint else []
    )
