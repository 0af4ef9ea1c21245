"""The journal as auditors read it: newest first, in words, page by page, filtered; and verified on demand."""

import importlib
from datetime import timedelta
from pathlib import Path

import pytest

from fairline import accounts, journal
from fairline.accounts.events import TeamMade
from fairline.journal import HOUSE, Actor, Entry, Event, append, new_person
from fairline.kit.words import knows, say
from fairline.security import audit, make_token
from fairline.security.audit import Wanted
from fairline.security.events import SignInFailed
from fairline.security.tests.conftest import joined

EVERYTHING = Wanted(None, None, None, None)


def read(house, wanted=EVERYTHING, most=100, language="en"):
    return house.read(lambda c: audit.read(c, wanted, most, language))


def test_every_kind_of_event_that_is_known_has_a_sentence():
    package = Path(audit.__file__).resolve().parents[1]
    for path in [*sorted(package.glob("**/events.py")), package / "journal" / "interaction.py"]:
        name = "fairline." + ".".join(path.relative_to(package).with_suffix("").parts)
        for kind in vars(importlib.import_module(name)).values():
            ours = isinstance(kind, type) and issubclass(kind, Event) and kind.__module__ == name
            if ours and not kind.__name__.startswith("_"):
                module = ".".join(name.split(".")[1:-1])
                found = [
                    key for key in (f"{module}.event.{kind.__name__}", f"security.event.{kind.__name__}") if knows(key)
                ]
                assert found, f"{kind.__name__} has no sentence in words.toml"


def test_entries_are_told_newest_first_with_names_instead_of_ids(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    by = Actor("member", opened.owner)
    house.write(lambda c: accounts.change_role(c, by, ben.id, "supervisor", as_owner=True))
    entry = read(house)[0]
    assert entry.summary == "Ada Lovelace changed the role of Ben from agent to supervisor."
    assert (entry.actor.kind, entry.actor.id, entry.actor.name) == ("member", opened.owner, "Ada Lovelace")
    assert (entry.kind, entry.subject) == ("MemberRoleChanged", ben.id)
    assert entry.event == {"member": ben.id, "role": "supervisor", "was": "agent"}
    french = read(house, language="fr")[0]
    assert french.summary == "Ada Lovelace a changé le rôle de Ben : agent devient superviseur."
    numbers = [entry.number for entry in read(house)]
    assert numbers == sorted(numbers, reverse=True) != []


@pytest.mark.parametrize(
    ("language", "scopes", "told"),
    [
        ("en", ("audit.read",), "audit.read."),
        ("en", ("audit.read", "member.read", "token.manage"), "audit.read, member.read and token.manage."),
        ("fr", ("audit.read", "member.read", "token.manage"), "audit.read, member.read et token.manage."),
    ],
)
def test_a_list_in_a_sentence_is_told_as_one_tells_it(house, opened, language, scopes, told):
    held = frozenset(scopes)
    house.write(lambda c: make_token(c, HOUSE, name="Report", scopes=scopes, within=held, expires=None))
    assert read(house, language=language)[0].summary.endswith(told)


def test_members_in_a_list_are_told_by_their_names(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    entry = Entry("acc", 1, 0, HOUSE, "TeamMade", TeamMade(team="tem_1", name="North", members=(opened.owner, ben.id)))
    assert house.read(lambda c: audit.names_in(c, [entry])) == {opened.owner: "Ada Lovelace", ben.id: "Ben"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Members were told: “A token was revoked: Report”."),
        ("fr", "Des membres ont été avertis : « Un jeton a été révoqué : Report »."),
    ],
)
def test_what_members_were_told_is_named_as_they_read_it(house, opened, language, said):
    values = {"name": "Report"}
    house.write(lambda c: accounts.notify(c, HOUSE, "security.token-revoked", ("owner",), values=values))
    entry = next(one for one in read(house, language=language) if one.kind == "MembersNotified")
    assert entry.summary == said


def test_no_sentence_has_a_hole_in_it_or_an_unknown_key(house, opened):
    house.write(lambda c: accounts.set_standing(c, "partly_suspended", "spam"))
    for language in ("en", "fr"):
        for entry in read(house, language=language):
            assert "…" not in entry.summary
            assert "event." not in entry.summary
            assert "{" not in entry.summary


def test_filters_hold_together(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    by = Actor("member", opened.owner)
    for role in ("supervisor", "admin", "agent"):
        house.write(lambda c, role=role: accounts.change_role(c, by, ben.id, role, as_owner=True))
    house.write(lambda c: accounts.rename(c, Actor("member", ben.id), ben.id, "Benjamin"))
    kind = Wanted(None, "MemberRoleChanged", None, None)
    assert [entry.event["role"] for entry in read(house, kind)] == ["agent", "admin", "supervisor"]
    assert [entry.event["role"] for entry in read(house, kind, most=2)] == ["agent", "admin"]
    both = Wanted(None, "MemberRoleChanged", str(by), ben.id)
    assert len(read(house, both)) == 3
    assert len(read(house, Wanted(None, None, f"member:{ben.id}", ben.id))) == 2
    assert read(house, Wanted(None, "MemberErased", None, ben.id)) == []
    below = read(house, kind)[0].number
    assert [entry.event["role"] for entry in read(house, Wanted(below, *("MemberRoleChanged", None, ben.id)))] == [
        "admin",
        "supervisor",
    ]


def test_a_rare_kind_is_found_however_much_was_written_about_the_same_thing(house, opened):
    house.write(lambda c: [accounts.rename(c, HOUSE, opened.owner, f"Ada {n}") for n in range(450)] and None)
    found = read(house, Wanted(None, "MemberJoined", None, opened.owner))
    assert [entry.kind for entry in found] == ["MemberJoined"]


def test_an_actor_is_named_by_their_id_alone_too():
    assert audit.actor_named("mem_1") == "member:mem_1"
    assert audit.actor_named("tok_1") == "app:tok_1"
    assert audit.actor_named("member:mem_1") == "member:mem_1"
    assert audit.actor_named("house") == "house"
    assert audit.actor_named("") is None


def test_an_erased_member_is_a_former_one_in_every_sentence(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    house.write(lambda c: accounts.rename(c, Actor("member", ben.id), ben.id, "Benjamin"))
    house.write(lambda c: accounts.deactivate(c, HOUSE, ben.id, as_owner=True))
    house.write(lambda c: accounts.erase(c, HOUSE, ben.id, as_owner=True))
    told = read(house)
    assert "Ben" not in repr(told)
    assert any(entry.summary.startswith("A former member") for entry in told)


def test_an_event_of_a_module_that_is_gone_is_told_as_what_it_is(house, opened):
    class ParrotFed(Event):
        seeds: int = 3

    house.write(lambda c: journal.append(c, HOUSE, ParrotFed()))
    journal.event.KINDS.pop("ParrotFed")
    entry = read(house)[0]
    assert entry.kind == "ParrotFed"
    assert entry.summary == "Fairline: ParrotFed."


def test_every_actor_of_the_house_has_a_word():
    for kind in ("member", "contact", "assistant", "flow", "app", "house"):
        for language in ("en", "fr"):
            assert not say(f"security.actor.{kind}", language).startswith("security.")


@pytest.fixture
async def ada(opened, browser):
    visitor = browser()
    await visitor.sign_in()
    return visitor


async def test_pages_neither_skip_nor_repeat(house, ada, opened):
    house.write(lambda c: [accounts.rename(c, HOUSE, opened.owner, f"Ada {n}") for n in range(25)] and None)
    seen, path = [], "/v1/audit?limit=7"
    while path:
        page = (await ada.ask("GET", path)).json()
        seen += [entry["number"] for entry in page["items"]]
        assert set(page["items"][0]) == {"number", "at", "kind", "actor", "subject", "summary", "event"}
        path = page["next"] and f"/v1/audit?limit=7&before={page['next']}"
    assert seen == list(range(house.read(journal.head), 0, -1))
    by_cursor = (await ada.ask("GET", "/v1/audit?limit=7&cursor=8")).json()
    assert [entry["number"] for entry in by_cursor["items"]] == [7, 6, 5, 4, 3, 2, 1]
    assert by_cursor["next"] is None
    assert (await ada.ask("GET", "/v1/audit?cursor=nonsense")).status_code == 422


async def test_how_long_a_verification_took_is_kept_to_the_millisecond(house, ada, clock, monkeypatch):
    verify = journal.verify

    def slow(c, account):
        clock.advance(timedelta(milliseconds=1234))
        return verify(c, account)

    monkeypatch.setattr(journal, "verify", slow)
    told = (await ada.ask("POST", "/v1/journal/verifications")).json()
    assert told["seconds"] == house.journal()[-1].event.seconds == 1.234
    assert " in 1.234 s; holds: yes." in read(house)[0].summary
    assert " en 1,234 s ; intact : oui." in read(house, language="fr")[0].summary


async def test_the_chain_is_verified_on_demand_and_the_first_broken_entry_named(house, ada):
    head = house.read(journal.head)
    told = (await ada.ask("POST", "/v1/journal/verifications")).json()
    assert told == {"entries": head, "holds": True, "first_broken": None, "seconds": 0.0}
    assert house.journal()[-1].event.holds is True
    house.write(lambda c: c.run("UPDATE journal SET at = at + 1 WHERE account = :a AND number = 3", a=c.account))
    told = (await ada.ask("POST", "/v1/journal/verifications")).json()
    assert (told["holds"], told["first_broken"]) == (False, 3)
    assert house.journal()[-1].event.first_broken == 3


def test_an_address_older_than_thirty_days_is_told_as_its_network_alone(house, opened, clock):
    """Clause TDP18-LOG-DATA; at ninety days keeping empties it."""
    person = house.write(new_person)
    event = SignInFailed(member=opened.owner, person=person, cause="password", address="198.51.100.77")
    house.write(lambda c: append(c, HOUSE, event))

    def address():
        wanted = Wanted(None, "SignInFailed", None, None)
        return house.read(lambda c: audit.read(c, wanted, 1, "en"))[0].event["address"]

    clock.advance(timedelta(days=29))
    assert address() == "198.51.100.77"
    clock.advance(timedelta(days=2))
    assert address() == "198.51.100.0/24"
