"""A mode of work is a versioned list of what is on; one without personal data hides them before anything is kept."""

import hashlib
import json
import tomllib

import pytest

from fairline import accounts
from fairline.accounts.modes import catalogue, outsiders, service, store
from fairline.accounts.modes.personal import hide
from fairline.accounts.plans.facts import granted
from fairline.accounts.plugin import PLUGIN
from fairline.accounts.tests.conftest import joined
from fairline.agreements import families
from fairline.gate import Reply
from fairline.gate.plugin import PLUGIN as GATE
from fairline.gate.policies.granted import judge
from fairline.gate.tests.given import facts
from fairline.journal import HOUSE, append, new_person
from fairline.journal.interaction import MessageReceived
from fairline.kit.errors import BadInput, NotFound

# Of every version there ever was: whoever changes one changes what an authorisation says.
SET = {("fedramp", "1"): "ef0bd57abd3a88b6", ("employee", "1"): "23795aed01034882"}


@pytest.fixture
def plugins():
    return [PLUGIN, GATE]


def test_a_version_that_was_set_is_never_changed():
    listed = tomllib.loads(catalogue.FILE.read_text("utf-8"))
    for (name, version), known in SET.items():
        held = json.dumps(listed[name][version], sort_keys=True)
        assert hashlib.sha256(held.encode()).hexdigest()[:16] == known, f"{name}.{version}"


def test_a_mode_names_only_features_there_are():
    every = {feature for family in families().values() for feature in family.features}
    assert [sorted(one.features - every) for one in catalogue.modes().values()] == [[], []]


def in_mode(house, name, evidence="Order 7"):
    return house.write(lambda c: service.choose(c, HOUSE, name, evidence))


@pytest.mark.parametrize(
    "feature", ["workforce", "quality", "contact-centre", "advanced-ai", "channel:sms", "assistant"]
)
def test_what_the_mode_does_not_list_cannot_be_switched_on(house, opened, feature):
    """Clause ZS-FR-SERVICE-LIST."""
    house.read(lambda c: service.require_feature(c, feature))
    in_mode(house, "fedramp")
    with pytest.raises(accounts.OutsideMode) as refused:
        house.read(lambda c: service.require_feature(c, feature))
    assert refused.value.told("en")["clauses"][0]["id"] == "ZS-FR-SERVICE-LIST"
    assert dict(house.read(service.features))[feature] is False


# Ticketing, help centre, forum, voice, analytics, messaging by program, messaging.
@pytest.mark.parametrize(
    "feature", ["desk", "portal", "forum", "channel:voice", "reports", "tokens", "channel:webchat"]
)
def test_each_of_the_seven_listed_families_stays_on(house, opened, feature):
    in_mode(house, "fedramp")
    house.read(lambda c: service.require_feature(c, feature))


def outcome(house, channel):
    act = Reply(id="act_1", channel=channel, member="mem_1", address="+13055550100")
    verdict = judge(act, facts(house.read(lambda c: granted(c, act))))
    return verdict.outcome, verdict.reason


def test_nothing_leaves_on_a_channel_the_mode_has_no_place_for_whoever_asks(house, opened):
    assert outcome(house, "sms") == ("permit", "")
    in_mode(house, "fedramp")
    assert outcome(house, "sms") == ("refuse", "mode")
    assert outcome(house, "email") == ("permit", "")
    in_mode(house, "", "The order ended")
    assert outcome(house, "sms") == ("permit", "")
    assert house.replays_the_same()


def test_only_with_a_reason_and_only_a_mode_there_is(house, opened):
    with pytest.raises(BadInput):
        in_mode(house, "fedramp", " ")
    with pytest.raises(NotFound):
        in_mode(house, "imaginary")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("My SSN is 219-09-9999, thanks", "My SSN is [social-security], thanks"),
        ("social security number: 219099999", "social security number: [social-security]"),
        ("ITIN 912-70-1234", "ITIN [taxpayer]"),
        ("passport no. X1234567 expires soon", "passport no. [papers] expires soon"),
        ("call me at (415) 555-2671 tonight", "call me at [telephone] tonight"),
        ("write to jo.doe@example.com", "write to [e-mail]"),
        ("born on 03/14/1971 in Ohio", "born on [birth] in Ohio"),
        ("I live at 742 Evergreen Terrace, Springfield, OR 97403", "I live at [address]"),
        ("I was diagnosed with asthma. The printer is broken", "[health]. The printer is broken"),
    ],
)
def test_what_looks_personal_is_hidden(text, shown):
    assert hide(text).text == shown


@pytest.mark.parametrize(
    "text",
    [
        "Ticket 000-12-3456 is a part number",
        "Order 666-12-3456",
        "Version 10.2.3 build 20261123 fails with error 404",
        "The meeting is on 03/14/2026 at 10:30",
        "It costs 1,234.50 dollars",
        "The server in rack 12 row 4 is down",
    ],
)
def test_what_is_none_is_left_alone(text):
    assert hide(text).text == text


NUMBER = "219-09-9999"


def hear(house, text, **more):
    def unit(c):
        who = new_person(c)
        heard = MessageReceived(
            message=c.new_id("msg"), channel="webchat", person=who, sender="ste_1", text=text, **more
        )
        return append(c, HOUSE, heard)

    return house.write(unit)


def test_a_social_security_number_is_hidden_before_the_message_is_kept_and_counted(house, opened, tmp_path):
    """Clause ZS-FR-NO-PERSONAL-DATA."""
    in_mode(house, "fedramp")
    (entry,) = hear(house, f"My number is {NUMBER}", subject=f"re {NUMBER}", values={"fld_1": NUMBER}, name="Jo")
    assert entry.event.text == "My number is [social-security]"
    assert entry.event.subject == "re [social-security]"
    assert entry.event.values == {"fld_1": "[social-security]"}
    assert entry.event.name == "Jo"
    assert [each.event.text for each in house.journal() if each.kind == "MessageReceived"] == [entry.event.text]
    masked = [each.event for each in house.journal() if each.kind == "PersonalMasked"]
    assert [(each.kinds, each.many) for each in masked] == [(("social-security",), 3)]
    assert house.read(store.row)["masked"] == 3
    assert house.replays_the_same()


def test_elsewhere_nothing_is_changed(house, opened):
    (entry,) = hear(house, f"My number is {NUMBER}")
    assert entry.event.text == f"My number is {NUMBER}"


def test_a_confirmed_finding_voids_the_authorisation_until_the_operator_signs(house, opened):
    """Clause ZS-FR-VOID."""
    in_mode(house, "fedramp")
    house.write(lambda c: service.void(c, HOUSE, "msg_1", "social-security", "Seen in a picture"))
    row = house.read(store.row)
    assert (row["voided"], row["found"]) == (house.clock.millis(), "msg_1")
    (notice,) = [each.event for each in house.journal() if each.kind == "MembersNotified" and "void" in each.event.key]
    assert notice.lasting
    assert notice.banner_until is not None
    for name in ("", "fedramp"):
        in_mode(house, name, "Set anew")
        assert house.read(store.row)["voided"] is not None
    with pytest.raises(BadInput):
        house.write(lambda c: service.restore(c, HOUSE, "done"))
    house.write(lambda c: service.restore(c, HOUSE, "The picture and its copies were deleted; 3 backups rotated out."))
    assert house.read(store.row)["voided"] is None
    with pytest.raises(NotFound):
        house.write(lambda c: service.restore(c, HOUSE, "The picture and its copies were deleted once more."))
    assert house.replays_the_same()


def test_five_of_a_hundred_from_outside_are_too_many_and_two_are_not(house, opened):
    """Clause ZS-ES-NO-EXTERNAL."""
    house.write(lambda c: joined(c, "bea@bikes.example", "Bea"))
    in_mode(house, "employee")
    for number in range(100):
        email = "someone@elsewhere.example" if number in (3, 40) else "Ann@hr.bikes.example"
        house.write(lambda c, email=email: outsiders.count(c, c.at, [email]))
    assert told(house) == []
    for _ in range(3):
        house.write(lambda c: outsiders.count(c, c.at, ["x@elsewhere.example"]))
    assert [(each.month, each.outside, each.all) for each in told(house)] == [("2026-11", 3, 101)]


def told(house):
    return [each.event for each in house.journal() if each.kind == "OutsidersServed"]


def test_an_account_that_serves_its_own_people_switches_on_no_public_channel(house, opened):
    in_mode(house, "employee")
    for feature in (
        "channel:whatsapp",
        "widget",
        "channel:sms",
        "channel:voice",
        "campaigns",
        "social",
        "public-phone",
    ):
        with pytest.raises(accounts.OutsideMode):
            house.read(lambda c, feature=feature: service.require_feature(c, feature))
    assert outcome(house, "whatsapp") == ("refuse", "mode")
    assert house.read(service.is_registered_only)
