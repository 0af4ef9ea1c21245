"""What was called from a number under seal is destroyed by nobody: its calls, their recordings, the number itself."""

from datetime import timedelta

import pytest

from fairline import accounts, numbers
from fairline.cases import deciding, demands
from fairline.channels.voice.receive import Arrival, arrived, ended
from fairline.compliance.tests.test_sealed_scope import FIRST, is_there, sealed
from fairline.conversations import apart
from fairline.numbers.phones import service
from fairline.numbers.phones.problems import PhoneKept
from fairline.recording.hold import is_under_hold
from fairline.security.tests.conftest import account_of
from tests.support.house import OTHER

NOUR = "+41791234567"


@pytest.fixture
def plugins():
    """Every module of the house: calls, their conversations, their recordings, seals."""
    from fairline.app import MODULES

    return MODULES


@pytest.fixture
def called(house, shop):
    """A number of ours, and a call by it that is over and set aside."""
    house.write(lambda c: account_of(c, "opal@operator.example"), OTHER)
    house.write(accounts.appoint_operator, OTHER)
    shop.accepts()
    wanted, use = numbers.WantedPhone("+41445550190", "geographic"), numbers.PhoneUse("Zürich")
    phone = house.write(lambda c: numbers.add_phone(c, shop.by, wanted, use)).id

    arrival = Arrival("cal_sealed", phone, "trk_1", "node", NOUR)
    call = house.write(lambda c: arrived(c, arrival).event)
    house.follow()
    house.write(lambda c: ended(c, call.call, "hung_up", "contact"))
    house.follow()
    house.write(lambda c: apart.set_aside(c, call.conversation, shop.by, "trash"))
    return phone, call.conversation, call.person


def test_calls_of_a_sealed_number_are_scheduled_and_nothing_of_them_is_destroyed(house, shop, clock, called):
    """Clause DTA-OC-INVESTIGATION: its check, of calls."""
    phone, conversation, person = called
    case = sealed(house, f"sender:{phone}")
    before = len(house.journal())
    assert house.write(lambda c: apart.delete(c, conversation, shop.by)) is False
    assert house.read(lambda c: is_under_hold(c, conversation, person))
    assert len(house.journal()) == before
    clock.advance(timedelta(days=60))
    house.due()
    assert is_there(house, conversation)
    assert case not in " ".join(str(one.event) for one in house.journal())
    house.write(lambda c: demands.decide_notice(c, FIRST, case, "never", ground="order 9"), OTHER)
    house.write(lambda c: deciding.close(c, FIRST, case, "answered"), OTHER)
    assert not house.read(lambda c: is_under_hold(c, conversation, person))
    clock.advance(timedelta(days=2))
    house.due()
    assert is_there(house, conversation) is None


def test_a_sealed_number_is_not_released(house, shop, called):
    phone, _, _ = called
    sealed(house, f"sender:{phone}")
    with pytest.raises(PhoneKept):
        house.write(lambda c: service.release(c, shop.by, phone, "not needed"))
    assert house.read(lambda c: numbers.phone(c, phone)).state != "released"
