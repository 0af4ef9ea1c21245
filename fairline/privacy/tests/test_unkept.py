"""Chats whose visitor does not agree that they are kept: asked by the law of the place, answered, gone at the end."""

from datetime import timedelta

import pytest

from fairline import accounts, conversations, journal
from fairline.channels.webchat import receive, seen, sites, visits
from fairline.channels.webchat.model import Consent, Prechat, SiteConfig
from fairline.channels.webchat.receive import FormFirst, Incoming
from fairline.conversations.replies import Written
from fairline.journal import HOUSE, Actor
from fairline.privacy.keeping import holds, unkept
from fairline.privacy.tests.test_erasure import everything
from tests.support.house import ACCOUNT

GERMAN, BRITISH, NOWHERE = "Europe/Berlin", "Europe/London", ""
WORDS = "The green parcel never came to the house by the lake"
REPLY = "We shall look where the parcel went today"
SHA = "ab" * 32


class Chat:
    """A site that asks where the law wants it, and lets who declines write without a transcript."""

    def __init__(self, house, officer, **consent):
        self.house, self.owner = house, officer
        asked = Consent(text={"en": "We keep what you write."}, required=False, no_transcript=True, **consent)
        config = SiteConfig(prechat=Prechat(consent=asked))
        self.site = house.write(lambda c: sites.make(c, HOUSE, "Shop", config))

    def comes(self, zone):
        """Somebody opens the page: what they are shown, and their token."""

        def unit(c):
            visitor, token = visits.arrive(c, self.site, None, "en", None, zone)
            return seen.visit(c, self.site, visitor, token), token

        return self.house.write(unit)

    def says(self, token, given):
        """They agree, or not."""
        self.house.write(lambda c: visits.agree(c, visits.of_token(c, token), given=given, text_sha256=SHA))

    def writes(self, token, text=WORDS):
        """They write; the conversation it is in."""
        told = Incoming("client-0001", text)
        self.house.write(lambda c: receive.receive(c, visits.of_token(c, token), told))
        self.house.follow()
        person = self.house.read(lambda c: visits.of_token(c, token).person)
        return self.house.read(lambda c: conversations.latest_of(c, person))

    def answers(self, matter):
        """An agent answers."""
        by = Actor("member", self.owner)
        self.house.write(lambda c: accounts.accept_all(c, self.owner, language="en", address="192.0.2.7"))
        self.house.write(lambda c: conversations.reply(c, matter, Written(REPLY), by, self.owner, oversees=True))
        self.house.follow()

    def ends(self, matter):
        """The talk is over."""
        solved = conversations.Change(status="solved")
        self.house.write(lambda c: conversations.change(c, matter, solved, HOUSE, None))
        self.house.due()
        self.house.clock.advance(timedelta(minutes=1))
        self.house.due()


@pytest.fixture
def chat(house, officer):
    return Chat(house, officer, asked="countries", countries=["DE"])


def kinds(house):
    return [entry.kind for entry in house.journal()]


def test_a_german_who_declines_is_answered_and_nothing_is_kept_but_counters_and_the_refusal(chat):
    """ZS-CHAT-CONSENT-TRANSCRIPT."""
    shown, token = chat.comes(GERMAN)
    assert shown.site.prechat.consent is not None
    with pytest.raises(FormFirst):
        chat.writes(token)
    chat.says(token, given=False)
    matter = chat.writes(token)
    chat.answers(matter)
    assert "ActPermitted" in kinds(chat.house)
    assert WORDS.encode() in everything(chat.house)
    chat.ends(matter)
    left = everything(chat.house)
    assert WORDS.encode() not in left
    assert REPLY.encode() not in left
    (told,) = [entry.event for entry in chat.house.journal() if entry.kind == "TranscriptNotKept"]
    assert (told.conversation, told.messages, told.text_sha256) == (matter, 2, SHA)
    (refusal,) = [entry.event for entry in chat.house.journal() if entry.kind == "ConsentTold"]
    assert (refusal.given, refusal.text_sha256) == (False, SHA)
    assert chat.house.read(lambda c: journal.verify(c, ACCOUNT)).holds


def test_who_agrees_has_their_talk_kept(chat):
    _, token = chat.comes(GERMAN)
    chat.says(token, given=True)
    matter = chat.writes(token)
    chat.ends(matter)
    assert WORDS.encode() in everything(chat.house)
    assert "TranscriptNotKept" not in kinds(chat.house)


def test_where_the_policy_does_not_ask_nobody_is_asked_and_who_may_be_anywhere_is(chat):
    shown, token = chat.comes(BRITISH)
    assert shown.site.prechat.consent is None
    assert shown.details_given
    chat.ends(chat.writes(token))
    assert WORDS.encode() in everything(chat.house)
    shown, token = chat.comes(NOWHERE)
    assert shown.site.prechat.consent is not None
    with pytest.raises(FormFirst):
        chat.writes(token)


def test_the_law_of_the_place_says_where_everybody_has_to_agree(house, officer):
    chat = Chat(house, officer, asked="law")
    asked = {zone: chat.comes(zone)[0].site.prechat.consent is not None for zone in (GERMAN, BRITISH, "Asia/Tokyo")}
    assert (asked[GERMAN], asked[BRITISH]) == (True, False)


def test_what_a_legal_hold_keeps_stays(chat, monkeypatch):
    _, token = chat.comes(GERMAN)
    chat.says(token, given=False)
    matter = chat.writes(token)
    monkeypatch.setattr(unkept, "held", lambda c: holds.Held(conversations=frozenset({matter})))
    chat.ends(matter)
    assert WORDS.encode() in everything(chat.house)
