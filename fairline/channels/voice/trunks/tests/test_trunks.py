"""Trunks: their settings, what the SIP side gets of them, how they stand, and which one a call leaves by."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from fairline import numbers
from fairline.channels.voice import trunks
from fairline.channels.voice.socket import NODES
from fairline.channels.voice.trunks import service, store
from fairline.channels.voice.trunks.checks import is_header, is_host, is_source
from fairline.channels.voice.trunks.model import PASSWORD, Host, Setup
from fairline.channels.voice.trunks.reading import in_full
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput, NotFound
from fairline.numbers import PhoneUse, WantedPhone
from tests.support.house import ACCOUNT, OTHER

HOSTS = (Host("sip.provider.example", 5060, 10), Host("203.0.113.5", 0, 20))


def adds(house, name="Main", account=ACCOUNT, password="", **more):
    setup = Setup(name, **({"hosts": HOSTS} | more))
    return house.write(lambda c: service.add(c, HOUSE, "sip", setup, password=password), account)


def number(house, trunk, said="+1 212 555 0123"):
    wanted, use = WantedPhone(said, "geographic"), PhoneUse("Line", trunk=trunk.id)
    return house.write(lambda c: numbers.add_phone(c, HOUSE, wanted, use))


def stands(house, trunk):
    return house.read(lambda c: store.standing(c, trunk.id))


def told(house, trunk, up, why=""):
    house.write(lambda c: trunks.told(c, trunk.id, up, why))


def kinds(house):
    return [entry.kind for entry in house.journal()]


def test_a_trunk_comes_to_the_sip_side_with_everything_it_needs(house):
    adds(
        house,
        password="hush",
        login="acme",
        realm="provider.example",
        registers=True,
        protocol="tls",
        sources=("203.0.113.0/24",),
        channels=30,
        calls_per_second=2,
        number_format="national",
        country="CH",
        headers=(("X-Account", "7"),),
    )
    (plan,) = house.read(trunks.plans)
    assert [(one.name, one.port, one.priority) for one in plan.hosts] == [
        ("sip.provider.example", 5060, 10),
        ("203.0.113.5", 0, 20),
    ]
    assert (plan.register.username, plan.register.password, plan.register.realm) == ("acme", "hush", "provider.example")
    assert (plan.login, plan.protocol, plan.sources) == (None, "tls", ("203.0.113.0/24",))
    assert (plan.channels, plan.calls_per_second) == (30, 2.0)
    assert (plan.country, plan.calling_code, plan.trunk_prefix) == ("CH", "41", "0")
    assert plan.manners.headers == (("X-Account", "7"),)
    assert house.replays_the_same()


def test_a_trunk_that_only_answers_challenges_does_not_register(house):
    adds(house, password="hush", login="acme")
    (plan,) = house.read(trunks.plans)
    assert plan.register is None
    assert (plan.login.username, plan.login.password) == ("acme", "hush")


def test_a_password_stands_in_no_entry_and_no_row_as_it_is(house):
    made = adds(house, password="very-secret-word", login="acme")
    assert all("very-secret-word" not in str(entry.event) for entry in house.journal())
    row = house.read(
        lambda c: c.one("SELECT wrapped FROM voice_trunk_secrets WHERE account = :account", account=ACCOUNT)
    )
    assert b"very-secret-word" not in bytes(row["wrapped"])
    assert house.read(lambda c: store.secret(c, made.id, PASSWORD)) == "very-secret-word"
    house.write(lambda c: service.change(c, HOUSE, made.id, Setup("Other", hosts=HOSTS, login="acme")))
    assert house.read(lambda c: store.secret(c, made.id, PASSWORD)) == "very-secret-word"
    house.write(lambda c: service.remove(c, HOUSE, made.id))
    assert house.read(lambda c: store.secret(c, made.id, PASSWORD)) == ""


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"hosts": ()}, "hosts"),
        ({"hosts": (Host("no host"),)}, "hosts"),
        ({"hosts": (Host("1.2.3"),)}, "hosts"),
        ({"sources": ("everywhere",)}, "sources"),
        ({"sources": ("0.0.0.0/0",)}, "sources"),
        ({"registers": True}, "login"),
        ({"login": "acme"}, "password"),
        ({"countries": ("Switzerland",)}, "countries"),
        ({"number_format": "national"}, "country"),
        ({"number_format": "prefix"}, "prefix"),
        ({"headers": (("Via", "x"),)}, "headers"),
        ({"headers": (("X-A", "x\r\nEvil: y"),)}, "headers"),
        ({"drops": ("From",)}, "drops"),
        ({"domain": "a b"}, "domain"),
    ],
)
def test_what_does_not_fit_is_named(house, more, field):
    with pytest.raises(BadInput) as wrong:
        adds(house, **more)
    assert field in wrong.value.fields


@pytest.mark.parametrize("said", ["sip.example.com", "10.0.0.1", "2001:db8::1", "_sip._udp.example.com", "localhost"])
def test_names_and_addresses_are_hosts(said):
    assert is_host(said)


@pytest.mark.parametrize("said", ["10.0.0.0/8", "203.0.113.5:5060-5070", "[2001:db8::1]:5060", "2001:db8::/32"])
def test_networks_may_be_one_providers(said):
    assert is_source(said)


def test_headers_of_ours_are_not_set_by_others():
    assert is_header("X-Account", "7")
    assert not is_header("P-Asserted-Identity", "sip:x@y")


def test_up_and_down_are_written_once_each_and_admins_are_told(house, clock):
    made = adds(house)
    assert stands(house, made).up is None
    told(house, made, True)
    told(house, made, True)
    clock.advance(timedelta(minutes=5))
    told(house, made, False, "no_answer")
    told(house, made, False, "no_answer")
    assert (stands(house, made).up, stands(house, made).why) == (False, "no_answer")
    assert stands(house, made).since == house.read(lambda c: c.at)
    told(house, made, False, "not_let_in")
    assert [kind for kind in kinds(house) if kind.startswith("TrunkWent")] == [
        "TrunkWentUp",
        "TrunkWentDown",
        "TrunkWentDown",
    ]
    assert kinds(house).count("MembersNotified") == 1
    told(house, made, True)
    told(house, made, False, "no_answer")  # it goes up and down: told of once an hour
    assert kinds(house).count("MembersNotified") == 1
    assert house.replays_the_same()


def test_a_test_is_asked_for_and_its_answer_kept(house):
    made = adds(house)
    test = house.write(lambda c: service.ask_test(c, HOUSE, made.id))
    house.write(lambda c: trunks.tested(c, made.id, "tst_other", True, "", 5))
    assert stands(house, made).test_ok is None
    house.write(lambda c: trunks.tested(c, made.id, test, False, "tls", 0))
    assert (stands(house, made).test_ok, stands(house, made).test_why, stands(house, made).up) == (False, "tls", False)
    assert house.replays_the_same()


class Line:
    """A trunk of a node: it answers so, or not at all."""

    def __init__(self, status):
        self.status, self.machines = status, ("sip.provider.example",)

    def ask(self, done):
        done(SimpleNamespace(status=self.status) if self.status else None)


@pytest.mark.parametrize(
    ("status", "why"),
    [(200, ""), (404, ""), (405, ""), (403, "not_let_in"), (0, "no_answer"), (408, "no_answer"), (503, "busy")],
)
def test_a_node_asks_the_provider_and_tells(house, monkeypatch, status, why):
    made = adds(house)
    line = Line(status)
    agent = SimpleNamespace(trunks=SimpleNamespace(get=lambda trunk: line if trunk == made.id else None))

    async def refresh():
        """Trunks are taken up."""

    node = SimpleNamespace(database=house.database, phones=SimpleNamespace(agent=agent), refresh=refresh)
    monkeypatch.setitem(NODES, 0, node)
    house.write(lambda c: service.ask_test(c, HOUSE, made.id))
    house.due()
    assert (stands(house, made).test_ok, stands(house, made).test_why) == (not why, why)
    assert stands(house, made).up is (not why)


def test_without_a_node_nobody_answers_a_test(house):
    made = adds(house)
    house.write(lambda c: service.ask_test(c, HOUSE, made.id))
    house.due()
    assert stands(house, made).test_ok is None


def test_a_call_leaves_by_the_trunk_of_the_number_it_shows(house):
    first, second = adds(house, "First", rank=1), adds(house, "Second", rank=2)
    shown = number(house, second)
    assert house.read(lambda c: trunks.choose(c, shown.id, "+41445550100")) == second.id
    assert house.read(lambda c: trunks.others(c, second.id, "+41445550100")) == (first.id,)
    assert house.read(lambda c: trunks.choose(c, "", "+41445550100")) == first.id


def test_a_trunk_that_is_down_is_passed_over_and_tried_last(house):
    first, second = adds(house, "First", rank=1), adds(house, "Second", rank=2)
    shown = number(house, first)
    told(house, first, False, "no_answer")
    assert house.read(lambda c: trunks.choose(c, shown.id, "+41445550100")) == second.id
    assert house.read(lambda c: trunks.others(c, second.id, "+41445550100")) == (first.id,)
    told(house, second, False, "no_answer")
    assert house.read(lambda c: trunks.choose(c, shown.id, "+41445550100")) in (first.id, second.id)


def test_a_trunk_calls_only_the_countries_it_may(house):
    only = adds(house, "Only", countries=("CH", "FR"))
    assert house.read(lambda c: trunks.choose(c, "", "+41445550100")) == only.id
    assert house.read(lambda c: trunks.choose(c, "", "+12125550123")) == ""


def test_nothing_goes_by_a_paused_trunk(house):
    made = adds(house)
    house.write(lambda c: service.pause(c, HOUSE, made.id, paused=True))
    assert house.read(trunks.plans) == []
    assert house.read(lambda c: trunks.choose(c, "", "+41445550100")) == ""
    house.write(lambda c: service.pause(c, HOUSE, made.id, paused=False))
    assert len(house.read(trunks.plans)) == 1
    assert house.replays_the_same()


def test_a_trunk_with_numbers_is_not_removed(house):
    made = adds(house)
    number(house, made)
    with pytest.raises(service.TrunkUsed):
        house.write(lambda c: service.remove(c, HOUSE, made.id))


def test_another_accounts_trunk_is_not_found(house):
    made = adds(house)
    with pytest.raises(NotFound):
        house.read(lambda c: service.find(c, made.id), OTHER)
    assert house.read(trunks.plans, OTHER) == []


@pytest.mark.parametrize(
    ("said", "more"),
    [
        ("+41445550100", {}),
        ("41445550100", {"number_format": "e164"}),
        ("0445550100", {"number_format": "national", "country": "CH"}),
        ("0041445550100", {"number_format": "national", "country": "CH"}),
        ("99941445550100", {"number_format": "prefix", "prefix": "999"}),
        ("+41445550100;npdi", {}),
    ],
)
def test_a_number_is_read_as_its_trunk_writes_it(house, said, more):
    assert in_full(adds(house, **more), said) == "+41445550100"


def test_what_is_no_number_stays_as_it_came(house):
    assert house.read(lambda c: trunks.called(c, "trk_none", "reception")) == "reception"
    assert in_full(adds(house), "reception") == "reception"


def told_setup(**more):
    return {"name": "Main", "hosts": [{"name": "sip.provider.example"}], **more}


def test_a_trunk_is_set_up_changed_tested_and_removed_over_http(client, house, clock):
    made = client.post("/v1/trunks", json={"kind": "sip", "setup": told_setup(login="acme"), "password": "hush"})
    assert made.status_code == 201
    trunk = made.json()
    assert (trunk["state"], trunk["has_password"]) == ("untried", True)
    assert "hush" not in made.text
    path = f"/v1/trunks/{trunk['id']}"
    changed = client.put(path, json={"setup": told_setup(login="acme", protocol="tcp")}).json()
    assert (changed["setup"]["protocol"], changed["has_password"]) == ("tcp", True)
    assert client.post(f"{path}/tests").json()["test"]["state"] == "asked"
    assert client.post(f"{path}/tests").status_code == 429
    clock.advance(timedelta(seconds=20))
    assert client.get(path).json()["test"]["state"] == "unheard"
    house.write(lambda c: trunks.told(c, trunk["id"], False, "not_let_in"))
    held = client.get("/v1/trunks").json()["items"][0]
    assert held["state"] == "down"
    assert "does not let us in" in held["words"]
    assert "password" in held["remedy"]
    assert client.post(f"{path}/pause").json()["state"] == "paused"
    assert client.delete(f"{path}/pause").status_code == 204
    assert client.delete(path).status_code == 204
    assert client.get(path).status_code == 404


def test_who_may_only_read_sets_nothing_up(client, door):
    door.may = frozenset({"trunk.read"})
    assert client.get("/v1/trunks").status_code == 200
    assert client.post("/v1/trunks", json={"kind": "sip", "setup": told_setup()}).status_code == 403
    assert client.post("/v1/trunks/trk_1/purchases", json={}).status_code == 403


def test_a_vouched_trunk_proves_the_numbers_on_it(client, house):
    made = adds(house)
    held = number(house, made)
    assert client.post(f"/v1/numbers/{held.id}/proofs", json={"how": "provider"}).status_code == 422
    house.write(lambda c: service.vouch(c, HOUSE, made.id, vouched=True, evidence="Contract 12"))
    proven = client.post(f"/v1/numbers/{held.id}/proofs", json={"how": "provider"}).json()
    assert (proven["proven"], proven["proof"]["evidence"]) == (True, made.id)
