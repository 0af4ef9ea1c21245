"""A hosted provider is told beforehand where a number's calls go while nothing of ours runs (clause TDP19-BCMS)."""

from dataclasses import replace
from datetime import timedelta
from xml.etree import ElementTree

import pytest
from twilio.twiml.voice_response import Dial, VoiceResponse  # type: ignore[import-untyped]  # the library has no types

from fairline import accounts, numbers
from fairline.channels.voice.providers import fallbacks, service, twiml
from fairline.channels.voice.providers.tests.hosted import SID, TOKEN, Redirected, running
from fairline.channels.voice.providers.tests.test_hosted import library
from fairline.channels.voice.trunks import service as trunks
from fairline.channels.voice.trunks.model import Setup
from fairline.gate.calls.events import CallLimitsSet
from fairline.journal import HOUSE, append
from fairline.kit.settings import read_settings
from fairline.kit.wire import Wire
from fairline.numbers import PhoneUse, WantedPhone
from fairline.numbers.phones import fallbacks as kept
from fairline.numbers.phones import service as phones
from fairline.numbers.phones import standing
from fairline.routing.tests.shop import Shop

NUMBER = "+12125550123"
ELSEWHERE, PREMIUM = "+41445550177", "+41900123456"
SORRY = "We cannot take your call at the moment. Please call again later."
SILENT = "The number you have called is not in service at the moment."


class Line:
    """An account with a trunk at a hosted provider, and one number that was taken up there."""

    def __init__(self, house, provider):
        self.house, self.provider, self.shop = house, provider, Shop(house)
        setup = Setup("Hosted", reference=SID, domain="acme.sip.provider.example")
        self.trunk = house.write(lambda c: trunks.add(c, HOUSE, "twilio", setup, token=TOKEN))
        provider.gives_out(NUMBER)
        wanted, use = WantedPhone(NUMBER, "geographic"), PhoneUse("Shop", ("voice",), self.trunk.id)
        self.id = house.write(lambda c: service.take_up(c, HOUSE, wanted, use)).id
        house.due()

    def goes(self, to):
        """The account says where its calls go in an emergency; everything that comes of it happens."""
        use = PhoneUse("Shop", ("voice",), self.trunk.id, forward_to=to)
        self.house.write(lambda c: phones.change(c, HOUSE, self.id, use))
        self.house.due()

    def sets_up(self, token=TOKEN, **more):
        """The trunk is set up differently."""
        setup = replace(self.trunk.setup, **more)
        self.house.write(lambda c: trunks.change(c, HOUSE, self.trunk.id, setup, token=token))
        self.house.due()

    def later(self, **span):
        """Time passes, and what is due is done."""
        self.house.clock.advance(timedelta(**span))
        self.house.due()

    @property
    def phone(self):
        return self.house.read(lambda c: numbers.phone(c, self.id))

    def stands(self):
        return self.house.read(lambda c: kept.stands(c, self.phone))

    def rings(self):
        """Somebody calls while nothing of ours runs."""
        return self.provider.rings(NUMBER)

    def told(self, *kinds):
        return [entry.event for entry in self.house.journal() if entry.kind in kinds]


@pytest.fixture
def line(house):
    with running() as provider:
        tools = house.database.tools
        object.__setattr__(tools, "wire", Wire(web=Redirected(provider)))
        # An address nobody answers at: nothing of ours runs, as far as the provider can tell.
        object.__setattr__(tools, "settings", read_settings({"FAIRLINE_URL": "http://127.0.0.1:9"}))
        yield Line(house, provider)


def test_the_provider_knows_where_calls_go_before_nothing_runs(house, line):
    line.goes(ELSEWHERE)
    assert line.stands() == "told"
    rang = line.rings()
    assert (rang.at, rang.is_kept) == (ELSEWHERE, False)
    assert rang.error.endswith("/incoming"), "we were asked first, and did not answer"
    (one,) = library(line.provider).incoming_phone_numbers.list()
    assert (one.voice_fallback_url, one.voice_fallback_method) == (line.phone.fallback.address, "GET")
    assert line.phone.fallback.address.startswith("https://twimlets.com/echo?Twiml=")
    assert house.replays_the_same()


def test_a_number_without_one_says_that_nobody_can_answer(line):
    assert line.stands() == "told"
    assert line.rings().heard == SORRY


def test_what_the_provider_does_is_what_its_own_library_would_write(line):
    wanted = VoiceResponse()
    dial = Dial(answer_on_bridge=True, record="do-not-record", timeout=60)
    dial.number(ELSEWHERE)
    wanted.append(dial)
    line.goes(ELSEWHERE)
    assert ElementTree.canonicalize(twiml.onward(ELSEWHERE)) == ElementTree.canonicalize(str(wanted))


def test_told_once_it_is_not_told_again(line):
    line.goes(ELSEWHERE)
    before = line.provider.told
    line.goes(ELSEWHERE)
    line.house.write(lambda c: accounts.change_account(c, HOUSE, name="Shop and sons"))
    line.later(days=3)
    assert line.provider.told == before
    assert [event.to for event in line.told("PhoneFallbackTold")] == ["", ELSEWHERE]


def test_every_change_reaches_the_provider_and_the_last_one_stands(line):
    for to in (ELSEWHERE, "+41445550188", ""):
        line.goes(to)
        rang = line.rings()
        assert (rang.at, rang.heard) == ((to, "") if to else ("", SORRY))


def test_a_change_while_the_provider_is_being_told_is_told_next(line):
    """The second change finds the first still on its way."""
    ask = line.provider.answers

    def answers(method, path, asked):
        if "VoiceFallbackUrl" in asked and not line.phone.forward_to.endswith("188"):
            use = PhoneUse("Shop", ("voice",), line.trunk.id, forward_to="+41445550188")
            line.house.write(lambda c: phones.change(c, HOUSE, line.id, use))
        return ask(method, path, asked)

    line.provider.answers = answers
    line.goes(ELSEWHERE)
    assert line.rings().at == "+41445550188"
    assert line.stands() == "told"


def test_a_provider_that_was_silent_or_busy_is_told_later_and_once(line):
    web = line.house.database.tools.wire.web
    web.cut = True
    line.goes(ELSEWHERE)
    assert (line.stands(), line.rings().heard) == ("waiting", SORRY)
    web.cut, line.provider.busy = False, True
    line.later(minutes=1)
    assert line.stands() == "waiting"
    line.provider.busy = False
    before = line.provider.told
    line.later(minutes=1)
    assert (line.stands(), line.rings().at, line.provider.told) == ("told", ELSEWHERE, before + 1)


def test_silent_for_more_than_an_hour_it_is_told_to_admins_and_tried_again_a_day_later(line):
    line.house.database.tools.wire.web.cut = True
    line.goes(ELSEWHERE)
    for _ in range(12):
        line.later(minutes=40)
    assert (line.stands(), line.phone.fallback.refused) == ("refused", "silent")
    (notice,) = [each for each in line.told("MembersNotified") if each.key == "numbers.phones.notice.fallback"]
    assert notice.values["number"] == NUMBER
    line.house.database.tools.wire.web.cut = False
    line.later(days=1)
    assert (line.stands(), line.rings().at) == ("told", ELSEWHERE)


def test_what_the_provider_refuses_is_told_with_its_words_and_tried_again_when_asked(line):
    line.provider.refuses = {"message": "VoiceFallbackUrl is not valid", "code": 21402}
    line.goes(ELSEWHERE)
    assert (line.stands(), line.rings().heard) == ("refused", SORRY)
    words = line.house.read(lambda c: kept.words(line.phone, "refused", "fr"))
    assert "Le fournisseur a répondu : VoiceFallbackUrl is not valid" in words
    line.provider.refuses = None
    line.house.write(lambda c: kept.ask_again(c, HOUSE, line.id))
    line.house.due()
    assert (line.stands(), line.rings().at) == ("told", ELSEWHERE)
    assert line.house.replays_the_same()


def test_a_wrong_token_is_told_and_the_right_one_mends_it(line):
    line.sets_up(token="wrong")  # made up
    line.goes(ELSEWHERE)
    assert (line.stands(), line.phone.fallback.refused) == ("refused", "provider")
    line.sets_up()
    assert (line.stands(), line.rings().at) == ("told", ELSEWHERE)


def test_calls_are_not_sent_to_a_premium_number_and_say_why_instead(line):
    line.goes(PREMIUM)
    assert (line.stands(), line.phone.fallback.refused) == ("refused", "gate")
    assert line.rings().heard == SORRY
    assert not [each for each in line.told("MembersNotified") if "fallback" in each.key]
    opened = CallLimitsSet(opened=("premium",))
    line.house.write(lambda c: append(c, HOUSE, opened))
    line.house.due()
    assert (line.stands(), line.rings().at) == ("told", PREMIUM)


def test_nor_to_a_country_the_account_does_not_call(line):
    line.goes("+81312345678")
    assert (line.stands(), line.phone.fallback.refused) == ("refused", "gate")
    line.goes(ELSEWHERE)
    assert line.stands() == "told"


def test_a_number_out_of_service_says_so_and_sends_nobody_on(line):
    line.goes(ELSEWHERE)
    line.house.write(lambda c: standing.suspend(c, HOUSE, line.id, "full", issuer="account"))
    line.house.due()
    assert (line.rings().heard, line.stands()) == (SILENT, "told")
    line.house.write(lambda c: standing.restore(c, HOUSE, line.id))
    line.house.due()
    assert line.rings().at == ELSEWHERE


def test_nor_does_an_account_that_is_suspended(line):
    line.goes(ELSEWHERE)
    line.house.write(lambda c: accounts.set_standing(c, "suspended", "unpaid"))
    line.house.due()
    assert line.rings().heard == SILENT


def test_what_somebody_changed_at_the_provider_is_put_right_within_a_day(line):
    line.goes(ELSEWHERE)
    (held,) = line.provider.owned.values()
    held["VoiceFallbackUrl"] = "https://elsewhere.example/"
    line.later(days=1)
    assert line.rings().at == ELSEWHERE


def test_what_was_set_there_before_us_stays_while_the_account_names_no_number(house, line):
    theirs = "https://handler.twilio.com/twiml/EH1"
    line.provider.gives_out("+12125550199", VoiceUrl="https://old.example/", VoiceFallbackUrl=theirs)
    wanted, use = WantedPhone("+12125550199", "geographic"), PhoneUse("Old", ("voice",), line.trunk.id)
    held = house.write(lambda c: service.take_up(c, HOUSE, wanted, use))
    house.due()
    (there,) = [one for one in line.provider.owned.values() if one["phone_number"] == "+12125550199"]
    phone = house.read(lambda c: numbers.phone(c, held.id))
    for _ in range(3):
        assert there["VoiceFallbackUrl"] == theirs
        line.later(days=1)
    assert "set there by hand" in house.read(lambda c: kept.words(phone, kept.stands(c, phone), "en"))
    house.write(lambda c: phones.change(c, HOUSE, held.id, replace(use, forward_to=ELSEWHERE)))
    house.due()
    assert line.provider.rings("+12125550199").at == ELSEWHERE
    assert house.replays_the_same()


def test_a_number_the_provider_does_not_have_is_told(line):
    line.provider.owned.clear()
    line.goes(ELSEWHERE)
    assert (line.stands(), line.phone.fallback.refused) == ("refused", "not_there")


def test_a_number_brought_to_the_trunk_gets_its_voice_address_too(line):
    """The provider takes no fallback for a number that asks nobody first (21405)."""
    line.provider.gives_out("+12125550199")
    wanted, use = WantedPhone("+12125550199", "geographic"), PhoneUse("New", ("voice",), line.trunk.id)
    held = line.house.write(lambda c: numbers.add_phone(c, HOUSE, wanted, use))
    line.house.due()
    one = next(one for one in library(line.provider).incoming_phone_numbers.list() if one.phone_number[-1] == "9")
    assert one.voice_url.endswith("/incoming")
    assert one.voice_fallback_url == line.house.read(lambda c: numbers.phone(c, held.id)).fallback.address


def test_a_page_of_ones_own_says_what_to_do(line):
    line.goes(ELSEWHERE)
    line.sets_up(instructions="https://pages.provider.example/say")
    assert line.phone.fallback.address.startswith("https://pages.provider.example/say?Twiml=")
    assert line.stands() == "told"


def test_a_number_that_was_given_back_is_told_of_no_more(line):
    line.goes(ELSEWHERE)
    before = line.provider.told
    line.house.write(lambda c: phones.release(c, HOUSE, line.id, "given back"))
    line.later(days=2)
    assert line.provider.told == before
    assert line.house.read(lambda c: fallbacks.wish(c, line.id)) is None
