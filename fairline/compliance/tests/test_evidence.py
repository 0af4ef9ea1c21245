"""A pack of evidence holds anywhere, without a database, and what was changed in it is found."""

import base64
import copy
import json
import subprocess
import sys
from pathlib import Path

import pytest

from fairline import crm
from fairline.cli import main
from fairline.compliance.evidence import check as stand_alone
from fairline.compliance.evidence.check import check
from fairline.compliance.evidence.http import ROUTES
from fairline.journal import HOUSE
from fairline.journal.emptied import empty
from fairline.security.permissions import permissions_of
from tests.support import door as support


@pytest.fixture
def client(house, shop):
    allowed = permissions_of(house.database.tools.permissions, "owner")
    with support.door(house, ROUTES, support.member_of(allowed, id=shop.owner, role="owner")) as client:
        yield client


@pytest.fixture
def contact(house, shop):
    """Somebody who agreed, had a text, and refused."""
    shop.accepts()
    contact = shop.knows("+41791234567", name="Nour Haddad")
    shop.agreed(contact)
    shop.texts(contact)
    shop.refuses(contact)
    shop.texts(contact)
    house.follow()
    return contact


def packed(client, **scope):
    answer = client.post("/v1/evidence-packs", json=scope)
    assert answer.status_code == 201, answer.text
    return answer.json()


def test_it_holds_what_was_agreed_refused_and_ruled_with_the_acceptance_and_the_signature(client, contact, shop):
    pack = packed(client, contact=contact)
    faults, told = check(pack, client.get("/v1/evidence-key").json()["key"])
    assert faults == []
    kinds = {one["kind"] for one in pack["entries"]}
    assert {"ConsentGiven", "ConsentWithdrawn", "ActPermitted", "ActRefused", "AgreementAccepted"} <= kinds
    assert {one["kind"] for one in pack["rulings"]} == {"ActPermitted", "ActRefused"}
    assert any(one["opened"] and "Yes, write to me" in json.dumps(one["opened"]) for one in pack["entries"])
    assert told["segments"][0][0] >= 1
    assert [str(entry.actor) for entry in shop.entries("EvidencePackMade")] == [f"member:{shop.owner}"]
    assert [e.event.fields["what"] for e in shop.entries("ActPermitted") if e.event.kind == "Export"] == [
        "evidence_pack"
    ]


@pytest.mark.parametrize(
    "change",
    [
        lambda pack: pack["entries"][0].update(at=pack["entries"][0]["at"] + 1),
        lambda pack: pack["entries"][0].update(opened={"text": "No, never"}),
        lambda pack: pack["entries"].pop(1),
        lambda pack: pack["scope"].update(contact="ctc_other"),
        lambda pack: pack.update(key=base64.b64encode(bytes(32)).decode()),
        lambda pack: pack.pop("signature"),
    ],
)
def test_whatever_is_changed_afterwards_is_found(client, contact, change):
    pack = packed(client, contact=contact)
    changed = copy.deepcopy(pack)
    change(changed)
    assert check(changed)[0] != []
    assert check(pack)[0] == []


def test_who_signs_anew_what_was_changed_is_found_by_hash_and_by_key(client, contact):
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    pack = packed(client, contact=contact)
    known, own = pack["key"], Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    pack["entries"][0]["clear"] = pack["entries"][0]["clear"].replace("a", "b", 1)
    pack["key"] = base64.b64encode(own.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()
    pack["signature"] = base64.b64encode(own.sign(stand_alone.signed(pack))).decode()
    assert check(pack)[0] == [f"entry {pack['entries'][0]['number']}: its hash does not fit what lies in it"]
    assert "another key" in check(pack, known)[0][0]


def test_the_file_is_checked_by_the_command_and_by_its_script_alone(client, contact, tmp_path, capsys):
    file = tmp_path / "evidence.json"
    file.write_text(json.dumps(packed(client, contact=contact)))
    for said, code in (([], 0), (["--json"], 0), (["--key", "AAAA"], 1)):
        with pytest.raises(SystemExit) as ended:
            main(["evidence", "verify", str(file), *said])
        assert ended.value.code == code
    assert "The pack holds" in capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        main(["evidence", "verify", str(tmp_path / "none.json")])
    assert ended.value.code == 1
    script = Path(stand_alone.__file__)
    command = [sys.executable, "-I", str(script), str(file)]
    alone = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert (alone.returncode, json.loads(alone.stdout)["holds"]) == (0, True)
    asked = [line.split()[1] for line in script.read_text().splitlines() if line.startswith(("import ", "from "))]
    assert not any(name.startswith("fairline") for name in asked)


def test_an_entry_whose_time_was_over_holds_by_its_witness(client, contact, house, shop):
    numbers = [entry.number for entry in shop.entries("ConsentGiven")]
    house.write(lambda c: empty(c, HOUSE, numbers, "its time was over"))
    pack = packed(client, contact=contact)
    gone = next(one for one in pack["entries"] if one["kind"] == "ConsentGiven")
    assert (gone["sealed"], gone["opened"]) == ("", None)
    assert check(pack)[0] == []


def test_of_who_was_forgotten_the_lines_stay_and_nothing_is_told(client, contact, house):
    house.write(lambda c: crm.erase(c, contact))
    pack = packed(client, contact=contact)
    assert check(pack)[0] == []
    assert "Nour" not in json.dumps(pack)
    assert "+4179" not in json.dumps(pack)


def test_an_act_and_a_time_have_packs_of_their_own_and_nothing_has_none(client, contact, shop):
    act = shop.entries("ActRefused")[0].event.act
    pack = packed(client, act=act)
    assert {one["act"] for one in pack["rulings"]} == {act}
    period = packed(client, since="2026-11-23T00:00:00Z", until="2026-11-24T00:00:00Z")
    assert len(period["rulings"]) >= 2
    assert check(pack)[0] + check(period)[0] == []
    assert client.post("/v1/evidence-packs", json={}).status_code == 422
    assert client.post("/v1/evidence-packs", json={"act": "act_none"}).status_code == 404
    assert client.post("/v1/evidence-packs", json={"since": "yesterday"}).status_code == 422


def test_who_may_not_gets_none(house, shop):
    with support.door(house, ROUTES, support.member_of({"compliance.read"}, id=shop.owner)) as client:
        assert client.post("/v1/evidence-packs", json={"contact": "ctc_1"}).status_code == 403
