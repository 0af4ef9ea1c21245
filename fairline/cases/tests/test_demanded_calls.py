"""An order for the calls of a number in a month gets those calls, by two persons, and the package's hash stays."""

import hashlib
import json
from datetime import UTC, datetime

import pytest

from fairline import numbers
from fairline.cases import demands, ladder
from fairline.cases.demanded_calls import calls_of, days_in
from fairline.cases.opening import open_case
from fairline.cases.problems import MoreThanListed, SameEyes
from fairline.cases.tests.conftest import DESK, FIRST, OURS, SECOND
from fairline.channels.voice.events import CallAnswered
from fairline.channels.voice.plugin import PLUGIN as VOICE
from fairline.journal import HOUSE, append, person_of
from fairline.journal.interaction import CallEnded, CallStarted
from fairline.kit.errors import BadInput
from tests.support.house import ACCOUNT

MAY = "calls:2027-05-01/2027-05-31"
NOUR, RAMI = "+41791234567", "+41797654321"


@pytest.fixture
def plugins(plugins):
    return [*plugins, VOICE]


def phone(house, number):
    wanted, use = numbers.WantedPhone(number, "geographic"), numbers.PhoneUse("Zürich")
    return house.write(lambda c: numbers.add_phone(c, OURS, wanted, use)).id


def called(house, sender, number, month, day):
    """A call of ninety seconds at noon."""
    house.clock.jump_to(datetime(2027, month, day, 12, tzinfo=UTC))

    def unit(c):
        told = {"call": c.new_id("cal"), "conversation": c.new_id("cnv")}
        more = {"channel": "voice", "person": person_of(c, "voice", number), "sender": sender, "direction": "out"}
        append(c, HOUSE, CallStarted(**told, **more, node="n", reach=number), CallAnswered(**told))
        return told | more

    told = house.write(unit)
    house.clock.jump_to(datetime(2027, month, day, 12, 1, 30, tzinfo=UTC))
    house.write(lambda c: append(c, HOUSE, CallEnded(**told, cause="hung_up", answered=True, lasted=90_000)))


@pytest.fixture
def demand(house, opened):
    """An order about one of two numbers, which called in April, May and June; kept apart in the operator's account."""
    wanted, other = phone(house, "+41445550100"), phone(house, "+41445550101")
    for sender, number, month, day in (
        (wanted, NOUR, 4, 30), (wanted, NOUR, 5, 1), (other, RAMI, 5, 10), (wanted, RAMI, 5, 31), (wanted, NOUR, 6, 1),
    ):  # fmt: skip
        called(house, sender, number, month, day)
    about = (f"sender:{wanted}",)
    case = house.write(
        lambda c: open_case(
            c, FIRST, kind="legal_process", side="operator", title="Order 9", about=about, concerns=ACCOUNT, sealed=True
        ),
        DESK,
    )
    return case, about


def test_the_package_holds_only_the_calls_of_that_number_in_that_month(house, demand):
    """Clause TDP18-LEGAL-PROCESS: its check."""
    case, about = demand
    held = house.read(lambda c: calls_of(c, about, [MAY]))

    def gives(fields):
        told = {"authority": "The court", "basis": "order 9", "fields": fields, "held": held, "own": False}
        return house.write(lambda c: demands.disclose(c, FIRST, case, **told), DESK)

    with pytest.raises(SameEyes):
        gives([MAY])
    proposal = house.write(lambda c: demands.propose_disclosure(c, FIRST, case, [MAY], "order 9"), DESK)
    with pytest.raises(SameEyes):
        house.write(lambda c: ladder.answer_proposal(c, FIRST, case, proposal, approved=True), DESK)
    house.write(lambda c: ladder.answer_proposal(c, SECOND, case, proposal, approved=True), DESK)
    with pytest.raises(MoreThanListed):
        gives([MAY, "calls:2027-06-01/2027-06-30"])
    package, digest = gives([MAY])
    given = json.loads(package)["given"][MAY]
    assert [(one["number"], one["direction"], one["seconds"]) for one in given] == [
        (NOUR, "out", 90),
        (RAMI, "out", 90),
    ]
    assert digest == hashlib.sha256(package).hexdigest()
    disclosed = next(entry.event for entry in house.journal(DESK) if entry.kind == "CaseDisclosed")
    assert (disclosed.fields, disclosed.refs, disclosed.sha256) == ((MAY,), about, digest)
    assert NOUR not in str(disclosed)


def test_what_names_no_days_is_not_asked_for(house, demand):
    for field in ("calls", "calls:2027-05-31/2027-05-01", "calls:2027-02-30/2027-03-01", "calls:all"):
        assert days_in(field) is None
        with pytest.raises(BadInput):
            house.write(
                lambda c, field=field: demands.propose_disclosure(c, FIRST, demand[0], [field], "order 9"), DESK
            )
