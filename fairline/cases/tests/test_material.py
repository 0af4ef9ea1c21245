"""A file on a list of known unlawful material is seen by nobody, kept sealed for a year, and reported by a person."""

import asyncio
import hashlib
import io
from datetime import timedelta

import numpy
import pytest
from PIL import Image

from fairline import accounts
from fairline.cases import ladder, lists, material, store
from fairline.cases.authority import draft, known_of_actor
from fairline.cases.http.operators import NewProposal
from fairline.cases.problems import NotCleared, SameEyes, StillKept
from fairline.cases.tests.conftest import DESK, FIRST, SECOND
from fairline.channels.files import FileHeld, Owner, forget_files, hand_out, read, take_in
from fairline.channels.files import find as files_of
from fairline.channels.files.pictures import hashed
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.journal import HOUSE, Actor, destroy, new_person
from fairline.kit.errors import BadInput, NotFound
from fairline.security.tests.conftest import account_of, application, browser, joined, quick
from tests.support.house import ACCOUNT

__all__ = ["application", "browser", "quick"]
BODY = b"letters that stand for what nobody may see"
OTHERS = b"letters nobody minds"
THIRD = Actor("operator", "mem_three")


@pytest.fixture
def plugins(plugins):
    return [*plugins, FILES]


def brings(house, body=BODY, name="holiday.txt", by=HOUSE):
    """Somebody brings a file to the account; what is known of it."""
    person = house.write(new_person)

    async def reads(work):
        return house.read(work)

    async def writes(work):
        return house.write(work)

    return asyncio.run(
        take_in(
            house.database.tools.blobs,
            reads,
            writes,
            owner=lambda c: Owner(person=person, conversation="cnv_1"),
            body=body,
            name=name,
            limit=10_000_000,
            by=by,
        )
    )


def listed(house, *hashes, kind="sha256"):
    return house.write(
        lambda c: lists.bring(c, FIRST, name="Test list", source="A hotline", kind=kind, hashes=hashes), DESK
    )


def kept(house):
    """What lies apart, by the case at the desk."""
    (case,) = house.read(lambda c: store.cases.listed(c, "~", 10, live=True, concerning=ACCOUNT), DESK)
    return case, house.read(lambda c: material.of_case(c, case.id), DESK)


@pytest.fixture
def found(house, opened):
    """A member brought a file that is on a list; the case and what lies apart."""
    listed(house, hashlib.sha256(BODY).hexdigest())
    brings(house, by=Actor("member", opened.id))
    house.due()
    case, rows = kept(house)
    return case, rows[0]


def agree(house, case, what, scope):
    proposal = house.write(lambda c: ladder.propose(c, FIRST, case.id, what, "the authority asks", scope=scope), DESK)
    house.write(lambda c: ladder.answer_proposal(c, SECOND, case.id, proposal, approved=True), DESK)


@pytest.mark.parametrize("kind", ["sha256", "md5"])
def test_nobody_opens_a_listed_file_and_the_sealed_copy_the_draft_and_the_year_exist(house, opened, clock, kind):
    """Clause DTA-OC-CSAM: its check."""
    listed(house, hashlib.new(kind, BODY).hexdigest(), kind=kind)
    file, other = brings(house, by=Actor("member", opened.id)), brings(house, OTHERS)
    house.due()
    with pytest.raises(FileHeld):
        house.read(lambda c: hand_out(c, file.id))
    with pytest.raises(NotFound):
        house.read(lambda c: read(c, file.id))
    assert house.read(lambda c: hand_out(c, other.id))[1] == OTHERS
    case, (row,) = kept(house)
    assert (case.kind, case.severity, case.sealed, row["file"], row["size"]) == (
        "child", "critical", True, file.id, len(BODY)
    )  # fmt: skip
    assert row["sha256"] == hashlib.sha256(BODY).hexdigest()
    due = house.read(lambda c: store.parts.clock(c, case.id, "preserve"), DESK).due
    assert due == clock.millis() + timedelta(days=365) // timedelta(milliseconds=1)
    uploader = house.read(lambda c: known_of_actor(c, row["by"]))
    drafted = house.read(lambda c: draft(c, case, [row], uploader, house.read(accounts.account)), DESK)
    assert drafted["us"]["report"]["personOrUserReported"]["email"] == "ada@example.com"
    assert drafted["us"]["fileDetails"][0]["originalFileName"] == "holiday.txt"
    assert drafted["us"]["fileDetails"][0]["viewedByEsp"] is False
    assert drafted["eu"]["hashes"][0]["sha256"] == row["sha256"]


def test_nothing_in_the_account_says_what_was_found(house, found):
    """Whoever brought it is told nothing, and nor is anybody who could tell them."""
    case, row = found
    told = " ".join(f"{entry.kind} {entry.event}" for entry in house.journal())
    assert "Material" not in told
    assert "Case" not in told
    assert case.id not in told
    assert row["id"] not in told
    notices = [one.event.key for one in house.journal() if one.kind == "MembersNotified"]
    assert [key for key in notices if key.startswith("cases.")] == []
    assert [one.event.key for one in house.journal(DESK) if one.kind == "MembersNotified"] == ["cases.notice.material"]


def test_ordinary_deletion_does_not_touch_what_lies_apart(house, found):
    case, row = found
    file = house.read(lambda c: files_of(c, [row["file"]]))[row["file"]]
    house.write(lambda c: forget_files(c, [file.person]))
    house.write(lambda c: destroy(c, file.person))
    house.due()
    assert row["file"] not in list(house.database.tools.blobs.names())
    assert row["id"] in list(house.database.tools.blobs.names())
    agree(house, case, "open", row["id"])
    assert house.write(lambda c: material.open_one(c, FIRST, case.id, row["id"], "asked for"), DESK) == BODY


def test_it_lies_under_a_key_of_its_own_and_no_hash_stands_in_the_clear(house, found):
    _, row = found
    assert BODY not in house.database.tools.blobs.get(row["id"])
    rows = house.read(lambda c: c.all("SELECT value FROM channel_known"))
    assert [one["value"] for one in rows] != [row["sha256"]]


def test_two_persons_open_it_and_nobody_else(house, found):
    case, row = found

    def opens(actor):
        return house.write(lambda c: material.open_one(c, actor, case.id, row["id"], "the police ask"), DESK)

    with pytest.raises(NotCleared):
        opens(FIRST)
    proposal = house.write(lambda c: ladder.propose(c, FIRST, case.id, "open", "asked", scope=row["id"]), DESK)
    with pytest.raises(SameEyes):
        house.write(lambda c: ladder.answer_proposal(c, FIRST, case.id, proposal, approved=True), DESK)
    house.write(lambda c: ladder.answer_proposal(c, SECOND, case.id, proposal, approved=True), DESK)
    assert opens(FIRST) == opens(SECOND) == BODY
    with pytest.raises(NotCleared):
        opens(THIRD)
    custody = [str(entry.actor) for entry in house.journal(DESK) if entry.kind == "MaterialOpened"]
    assert custody == [str(FIRST), str(SECOND)]
    assert house.read(lambda c: material.of_case(c, case.id), DESK)[0]["opened"] == 2


def test_it_is_deleted_only_after_the_year_and_by_two(house, found, clock):
    case, row = found
    house.write(lambda c: material.reported(c, FIRST, case.id, "NCMEC", "R-77"), DESK)
    agree(house, case, "destroy", row["id"])
    clock.advance(timedelta(days=364))
    house.due()
    with pytest.raises(StillKept):
        house.write(lambda c: material.destroy(c, FIRST, case.id, row["id"]), DESK)
    clock.advance(timedelta(days=2))
    house.due()
    with pytest.raises(NotCleared):
        house.write(lambda c: material.destroy(c, THIRD, case.id, row["id"]), DESK)
    house.write(lambda c: material.destroy(c, SECOND, case.id, row["id"]), DESK)
    assert row["id"] not in list(house.database.tools.blobs.names())


def test_a_list_that_is_dropped_matches_no_more(house, opened):
    kept_list = listed(house, hashlib.sha256(BODY).hexdigest())
    house.write(lambda c: lists.drop(c, FIRST, kept_list), DESK)
    file = brings(house)
    assert house.read(lambda c: hand_out(c, file.id))[1] == BODY


@pytest.mark.parametrize("wrong", ["abc", "z" * 64, "00" * 16])
def test_a_line_that_is_no_hash_brings_no_list_in(house, opened, wrong):
    with pytest.raises(BadInput):
        listed(house, "00" * 32, wrong)
    assert house.read(lambda c: store.material.lists(c), DESK) == []


def picture(size, form="PNG"):
    """The same picture in any size: what a hash of pictures is for."""
    coarse = numpy.random.default_rng(3).integers(0, 255, (12, 12, 3), dtype="uint8")
    made = io.BytesIO()
    Image.fromarray(coarse).resize((size, size), Image.Resampling.BICUBIC).save(made, form)
    return made.getvalue()


def test_a_picture_is_found_in_another_size_and_format_and_another_picture_is_not(house, opened):
    known = hashed(picture(400))
    assert known is not None
    listed(house, known.hex(), kind="pdq")
    again, noise = picture(300, "JPEG"), numpy.random.default_rng(7).integers(0, 255, (300, 300, 3), dtype="uint8")
    other = io.BytesIO()
    Image.fromarray(noise).save(other, "PNG")
    found, free = brings(house, again, "b.jpg"), brings(house, other.getvalue(), "c.png")
    with pytest.raises(FileHeld):
        house.read(lambda c: hand_out(c, found.id))
    assert house.read(lambda c: hand_out(c, free.id))[1] == other.getvalue()


@pytest.fixture
def at_the_desk(house):
    """Ada's account, to which a listed file came, and two people at the desk."""
    house.write(lambda c: account_of(c))
    house.write(lambda c: account_of(c, "opal@operator.example"), DESK)
    house.write(lambda c: joined(c, "otis@operator.example", "Otis Grey", "compliance_officer"), DESK)
    house.write(accounts.appoint_operator, DESK)
    listed(house, hashlib.sha256(BODY).hexdigest())
    brings(house)
    house.due()
    return kept(house)


async def test_the_desk_completes_the_draft_and_opens_it_by_two_over_http(house, at_the_desk, browser):
    case, (row,) = at_the_desk
    opal, otis, ada = browser(), browser(), browser()
    for who, email in ((opal, "opal@operator.example"), (otis, "otis@operator.example"), (ada, "ada@example.com")):
        assert (await who.sign_in(email)).status_code == 201
    told = {"name": "More", "source": "A hotline", "kind": "md5", "hashes": ["00" * 16]}
    assert (await ada.ask("POST", "/v1/operator/hash-lists", told)).status_code == 403
    made = (await opal.ask("POST", "/v1/operator/hash-lists", told)).json()
    more = await opal.ask("POST", f"/v1/operator/hash-lists/{made['id']}/hashes", {"hashes": ["11" * 16]})
    assert more.json()["count"] == 2
    assert len((await opal.ask("GET", "/v1/operator/hash-lists")).json()) == 2
    assert (await opal.ask("DELETE", f"/v1/operator/hash-lists/{made['id']}")).status_code == 204
    at = f"/v1/operator/cases/{case.id}"
    (seen,) = (await opal.ask("GET", f"{at}/material")).json()
    assert (seen["id"], seen["sha256"], seen["opened"]) == (row["id"], row["sha256"], 0)
    assert "name" not in seen
    drafted = (await opal.ask("GET", f"{at}/authority-draft")).json()
    assert drafted["us"]["report"]["personOrUserReported"]["additionalInfo"].startswith("house of the account Rhône")
    early = await opal.ask("POST", f"{at}/material/{row['id']}/openings", {"why": "asked"})
    assert (early.status_code, early.json()["type"]) == (403, "not-cleared")
    wanted = {"what": "open", "why": "the police ask", "scope": row["id"]}
    (proposal,) = (await opal.ask("POST", f"{at}/proposals", wanted)).json()["proposals"]
    await otis.ask("POST", f"{at}/proposals/{proposal['id']}/answers", {"approved": True})
    opened = await otis.ask("POST", f"{at}/material/{row['id']}/openings", {"why": "asked"})
    assert opened.content == BODY
    assert opened.headers["content-type"].startswith("application/octet-stream")
    sent = await opal.ask("POST", f"{at}/authority-reports", {"authority": "NCMEC", "receipt": "R-77"})
    assert sent.status_code == 204
    clocks = {one["name"]: one["met"] for one in (await opal.ask("GET", at)).json()["clocks"]}
    assert clocks["authority_line"] is not None
    assert clocks["preserve"] is None
    assert (await opal.ask("DELETE", f"{at}/material/{row['id']}")).json()["type"] == "still-kept"
    assert (await ada.ask("GET", f"/v1/cases/{case.id}")).status_code == 404


def test_a_proposal_names_what_it_is_about():
    assert NewProposal(what="open", why="asked", scope="kpt_1").scope == "kpt_1"
