"""What a contact may choose without signing in: to hear advertising on a channel, or none at all."""

from dataclasses import dataclass

from fairline import accounts, channels, crm, journal, privacy
from fairline.journal import Actor
from fairline.journal.interaction import ContactRefused
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.privacy import NewConsent

CHANNELS = ("email", "sms")
STOP, ALLOW, ALL = "stop", "allow", "all"
ONE_CLICK = "List-Unsubscribe"  # the field a mail program sends by itself (RFC 8058)


@dataclass(frozen=True, slots=True)
class Choice:
    """A channel, and whether advertising comes by it now."""

    channel: str
    hears: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Whose choices these are, and how they stand; `name` is the account's."""

    contact: str
    person: str
    name: str
    choices: tuple[Choice, ...]


def standing(c: Unit, token: str) -> Standing | None:
    """How somebody's choices stand; None for a link that is not ours, and for somebody we do not know any more."""
    person = channels.person_of_preference(c, token)
    holder = next(iter(crm.holders(c, [person])), None) if person else None
    if holder is None:
        return None
    told = privacy.why_may_i(c, holder.contact)
    hears = {each.channel for each in told if each.purpose_class == "marketing" and each.consent.counts and _open(each)}
    choices = tuple(Choice(channel, channel in hears) for channel in CHANNELS)
    return Standing(holder.contact, person, accounts.account(c).name, choices)


def choose(c: Unit, token: str, wish: str, language: str) -> Standing | None:
    """Do what a button says (`stop:sms`, `allow:email`, `stop:all`). What is no wish of ours changes nothing."""
    held = standing(c, token)
    if held is None:
        return None
    what, _, channel = wish.partition(":")
    if what == STOP and channel in (*CHANNELS, ALL):
        _stop(c, held, channel, language)
    elif what == ALLOW and channel in CHANNELS:
        _allow(c, held, channel, language)
    return standing(c, token)


def _stop(c: Unit, held: Standing, channel: str, language: str) -> None:
    is_all = channel == ALL
    by = Actor("contact", held.person)
    if is_all:
        told = ContactRefused(
            channel="email", person=held.person, scope="all", means="preference_page",
            words=say("helpcentre.preferences.stop-all", language),
        )  # fmt: skip
        journal.append(c, by, told)
    else:
        words = say(f"helpcentre.preferences.stop.{channel}", language)
        privacy.withdraw_consent(
            c, by, held.contact, scope="channel", channel=channel, reach="marketing", means="preference_page",
            words=words,
        )  # fmt: skip


def _allow(c: Unit, held: Standing, channel: str, language: str) -> None:
    new = NewConsent(
        channel=channel, purpose_class="marketing", kind="express_written", method="form_tick", at=c.at,
        source=say("helpcentre.preferences.title", language, brand=held.name), language=language,
        text=say(f"helpcentre.preferences.allow.{channel}", language, brand=held.name),
    )  # fmt: skip
    by = Actor("contact", held.person)
    privacy.take_back_refusal(c, by, held.contact, channel=channel, means="preference_page")
    privacy.give_consent(c, by, held.contact, new)


def _open(answer: privacy.Answer) -> bool:
    return answer.why in ("given", "weaker", "not_needed")
