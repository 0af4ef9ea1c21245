"""Backups: whole or not there, read with the keys only, emptied of who left, and never a way back for the erased."""

import asyncio
import shutil
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import msgspec
import pytest

from fairline import accounts, crm, journal
from fairline.kit.blobs import InMemory
from fairline.kit.clock import to_millis
from fairline.kit.crypto import Keyring
from fairline.kit.db import EVERY_ACCOUNT, Database, Engine, engine_for
from fairline.kit.settings import WrongSetting, read_settings
from fairline.privacy import requests
from fairline.privacy.backups import again, bringing, checking, ends, http, jobs, looking, making
from fairline.privacy.backups.problems import BackupBroken, BackupUnderWay, HeldAlready, NoBackup
from fairline.privacy.backups.shelf import Shelf, shelf_of
from fairline.privacy.leaving import certificates, model, plan, store
from fairline.privacy.tests.talk import hear
from fairline.privacy.tests.test_erasure import everything
from fairline.privacy.tests.test_leaving import WORDS, a_neighbour, by, days, made, rows
from tests.support.house import ACCOUNT, OTHER, House


@pytest.fixture
def shelf(house, tmp_path):
    """The folder of backups of that house."""
    settings = read_settings({"FAIRLINE_DATA": str(tmp_path), "FAIRLINE_BACKUPS": str(tmp_path / "away")})
    object.__setattr__(house.database.tools, "settings", settings)  # as a house that runs has them
    found = shelf_of(house.database.tools)
    assert found is not None
    return found


@pytest.fixture
def empty_house(house, request, tmp_path):
    """Another machine: no database yet, and the same keys. Its own files."""
    made_houses: list[Engine] = []

    def build():
        address = ""
        if house.database.engine.name == "postgres":
            server = request.getfixturevalue("postgres_server")
            name = f"brought_{tmp_path.name.replace('-', '_')}_{len(made_houses)}"
            address = server.create(name)
            request.addfinalizer(lambda: server.drop(name))
        folder = tmp_path / f"new{len(made_houses)}"
        folder.mkdir()
        fresh = {"projections": {}, "facts": {}, "permissions": {}, "holdings": [], "blobs": InMemory()}
        tools = replace(house.database.tools, **fresh)
        made_houses.append(engine_for(address, folder))
        return made_houses[-1], tools

    return build


def brought(house, shelf, empty_house, request, name=""):
    """The house that comes of a backup, everything erased anew."""
    engine, tools = empty_house()
    ended = bringing.restore(shelf, shelf.one(name), engine, tools)
    other = House(Database(engine, tools), house.clock, house.plugins)
    request.addfinalizer(other.database.close)

    async def anew():
        run = await again.begin(other.database, ended)
        return await again.finish(other.database, run, other.settle)

    assert asyncio.run(anew()) == 0
    return other


def copied(shelf):
    """Every byte that lies in the folder."""
    return b"".join(path.read_bytes() for path in sorted(shelf.folder.rglob("*")) if path.is_file())


def test_a_backup_brings_back_what_was_there_and_nobody_reads_it_without_keys(
    house, officer, shelf, empty_house, request
):
    contact = hear(house, 1, WORDS, name="Nour Haddad")
    a_neighbour(house)
    house.database.tools.blobs.put("att_0001test", b"a picture, sealed")
    house.write(lambda c: c.run("UPDATE conversations SET page = 'att_0001test' WHERE account = :a", a=c.account))
    found = making.create(house.database, shelf)
    assert found.accounts == [OTHER, ACCOUNT]
    assert (WORDS.encode() in everything(house), WORDS.encode() in copied(shelf)) == (True, False)
    assert b"Nour Haddad" not in copied(shelf)
    assert checking.verify(shelf, found) > 20
    other = brought(house, shelf, empty_house, request)
    assert rows(other) == {name: many for name, many in rows(house).items() if name in rows(other)}
    assert set(rows(house)) - set(rows(other)) <= {"search_docs", "search_terms", "security_sessions"}
    assert other.read(lambda c: crm.contact(c, contact.id)).name == "Nour Haddad"
    assert other.database.tools.blobs.get("att_0001test") == b"a picture, sealed"
    assert other.read(lambda c: journal.verify(c, ACCOUNT)).holds
    assert Shelf(shelf.folder, Keyring({"k1": bytes(32)}, "k1")).all() == []


def test_a_restored_house_does_not_bring_back_who_was_erased_since(house, officer, shelf, empty_house, request):
    """TDP19-TERM-90: a contact, a member and an account that ended after the backup are gone in what comes of it."""
    a_neighbour(house)
    contact = hear(house, 1, WORDS, name="Nour Haddad")
    hear(house, 2, "Somebody else's words", name="Somebody Else")

    def second(c):
        invited = accounts.invite_member(c, by(officer), email="otto@acme.example", role="agent", name="Otto Gone")
        return accounts.join(c, invited.id, "Otto Gone").id

    otto = house.write(second)
    making.create(house.database, shelf)
    house.clock.advance(timedelta(days=2))
    house.write(lambda c: requests.ask(c, contact.id, "erasure", by(officer)))
    house.due()
    house.write(lambda c: accounts.deactivate(c, by(officer), otto, as_owner=True))
    house.write(lambda c: accounts.erase(c, by(officer), otto, as_owner=True))
    house.follow()
    house.due()
    jobs.tend(house.database, shelf, 30)
    other = brought(house, shelf, empty_house, request)
    held = everything(other)
    assert [text for text in (WORDS, "Nour Haddad", "Otto Gone", "otto@acme.example") if text.encode() in held] == []
    assert b"Somebody Else" in held
    assert other.read(lambda c: crm.contact(c, contact.id)).erased
    assert other.read(lambda c: journal.verify(c, ACCOUNT)).holds


def test_an_account_that_left_is_taken_out_of_every_backup_and_its_certificate_says_so(house, officer, shelf):
    """TDP19-TERM-90: no copy holds it, the neighbour stays, the certificate names each copy that was looked through."""
    a_neighbour(house)
    hear(house, 1, WORDS)
    house.database.tools.blobs.put("att_0001test", b"a picture, sealed")
    house.write(lambda c: c.run("UPDATE conversations SET page = 'att_0001test' WHERE account = :a", a=c.account))
    first = making.create(house.database, shelf)
    part = next(each for each in first.parts if each.account == ACCOUNT)
    house.write(lambda c: plan.ask(c, by(officer), house.clock.millis(), days=0))
    days(house, house.clock.now() + timedelta(days=2))
    assert rows(house) == {}
    jobs.work(house.database, shelf)
    kept = shelf.one(first.id)
    assert [kept.accounts, [one.account for one in kept.removed]] == [[OTHER], [ACCOUNT]]
    assert not shelf.part(first, part).exists()
    assert list(shelf.files.names()) == []
    assert checking.verify(shelf, kept) > 5
    row = made(house)[0]
    told = msgspec.json.decode(row["copies"], type=model.Copies)
    assert (told.by, [each.backup for each in told.looked][-1]) == ("house", first.id)
    assert all(each.emptied_at for each in told.looked if each.backup == first.id)
    shown = house.read(lambda c: certificates.written(c, row), OTHER)
    assert first.id in shown["signed"]
    assert certificates.holds(shown["signed"].encode(), shown["signature"], shown["public_key"])


def test_the_ninetieth_day_begins_with_nothing_left_even_where_an_old_copy_was_put_back(
    house, officer, shelf, tmp_path
):
    a_neighbour(house)
    hear(house, 1, WORDS)
    first = making.create(house.database, shelf)
    shutil.copytree(shelf.folder / first.id, tmp_path / "elsewhere")
    ended = house.clock.now()
    house.write(lambda c: plan.ask(c, by(officer), to_millis(ended), days=0))
    days(house, ended + timedelta(days=2))
    jobs.work(house.database, shelf)
    shutil.rmtree(shelf.folder / first.id)
    shutil.copytree(tmp_path / "elsewhere", shelf.folder / first.id)
    assert shelf.one(first.id).holds(ACCOUNT)
    house.clock.jump_to(ended + timedelta(days=3))
    jobs.work(house.database, shelf)
    assert not any(each.holds(ACCOUNT) for each in shelf.all())
    house.clock.jump_to(ended + timedelta(days=89))
    jobs.work(house.database, shelf)
    told = msgspec.json.decode(made(house)[0]["copies"], type=model.Copies)
    assert told.at.startswith(str((ended + timedelta(days=89)).date()))


def test_a_backup_of_before_does_not_bring_an_account_back_and_its_certificate_stands(
    house, officer, shelf, empty_house, request, tmp_path
):
    a_neighbour(house)
    hear(house, 1, WORDS)
    first = making.create(house.database, shelf)
    shutil.copytree(shelf.folder / first.id, tmp_path / "elsewhere")
    house.write(lambda c: plan.ask(c, by(officer), house.clock.millis(), days=0))
    days(house, house.clock.now() + timedelta(days=2))
    jobs.work(house.database, shelf)
    shutil.rmtree(shelf.folder / first.id)
    shutil.copytree(tmp_path / "elsewhere", shelf.folder / first.id)
    other = brought(house, shelf, empty_house, request, first.id)
    assert rows(other) == {}
    assert WORDS.encode() not in everything(other)
    assert rows(other, OTHER) != {}
    assert [row["departed"] for row in other.read(store.departed, EVERY_ACCOUNT)] == [ACCOUNT]


def test_backups_are_made_as_often_and_kept_as_long_as_the_settings_say(house, officer, shelf):
    made_at = []
    for _ in range(40):
        jobs.work(house.database, shelf)
        made_at = [each.made_at for each in shelf.all()]
        house.clock.advance(timedelta(hours=25))
    spans = [(now - before) / jobs.HOUR for now, before in pairwise(made_at)]
    assert set(spans) == {25}
    assert made_at[0] - made_at[-1] <= 30 * model.DAY
    with pytest.raises(WrongSetting):
        read_settings({"FAIRLINE_BACKUP_DAYS": "61"})


def test_the_last_backup_is_kept_where_no_newer_one_could_be_made_until_the_promise_would_break(house, officer, shelf):
    first = making.create(house.database, shelf)
    now = house.clock.millis()
    assert looking.prune(shelf, 30, now + 84 * model.DAY) == []
    assert looking.prune(shelf, 30, now + looking.LAST_RESORT * model.DAY) == [first.id]
    with pytest.raises(NoBackup):
        shelf.one("")


def test_what_was_changed_or_cut_short_is_known_and_not_brought_back(house, officer, shelf, empty_house):
    hear(house, 1, WORDS)
    found = making.create(house.database, shelf)
    path = shelf.part(found, next(each for each in found.parts if each.account == ACCOUNT))
    whole = path.read_bytes()
    for broken in (whole[:-9], whole[:40] + bytes([whole[40] ^ 1]) + whole[41:], whole + b"x", b""):
        path.write_bytes(broken)
        with pytest.raises(BackupBroken):
            checking.verify(shelf, found)
    with pytest.raises(BackupBroken):
        bringing.restore(shelf, found, *empty_house())
    manifest = shelf.folder / found.id / "manifest.json"
    manifest.write_bytes(manifest.read_bytes().replace(ACCOUNT.encode(), b"acc_tess"))
    assert shelf.all() == []


def test_nothing_is_brought_back_over_another_house(house, officer, shelf):
    found = making.create(house.database, shelf)
    with pytest.raises(HeldAlready):
        bringing.restore(shelf, found, house.database.engine, house.database.tools)


def test_two_never_work_on_the_backups_at_once_and_what_one_left_half_is_cleared_away(house, officer, shelf):
    with shelf.held(), pytest.raises(BackupUnderWay):
        making.create(house.database, shelf)
    half = shelf.begin("bak_half")
    (half / "acc_test.part").write_bytes(b"half")
    assert shelf.all() == []
    making.create(house.database, shelf)
    assert not half.exists()


def test_the_operator_sees_when_the_last_good_backup_was_made(house, officer, shelf):
    view = http._view(house.database.tools)
    assert (view.last_good_at, view.late, view.by_itself) == (None, True, True)
    making.create(house.database, shelf)
    view = http._view(house.database.tools)
    assert (view.last_good_at is not None, view.late, len(view.items)) == (True, False, 1)
    house.clock.advance(timedelta(hours=49))
    assert http._view(house.database.tools).late
    assert jobs.age(shelf, house.clock.millis()) == 49 * jobs.HOUR


def test_where_the_operator_makes_backups_by_other_means_none_is_made_and_they_are_asked(house, officer, shelf):
    object.__setattr__(house.database.tools, "settings", replace(house.database.tools.settings, backup_hours=0))
    jobs.work(house.database, shelf)
    assert shelf.all() == []
    house.write(lambda c: plan.ask(c, by(officer), house.clock.millis(), days=0))
    days(house, house.clock.now() + timedelta(days=2))
    jobs.work(house.database, shelf)
    assert [row["copies"] for row in made(house)] == [""]


def test_who_was_erased_is_noted_beside_the_backups_by_ids_alone_until_no_backup_is_that_old(house, officer, shelf):
    contact = hear(house, 1, WORDS, name="Nour Haddad")
    house.write(lambda c: requests.ask(c, contact.id, "erasure", by(officer)))
    house.due()
    house.due()
    noted = ends.since(shelf, 0)
    assert [(each.kind, each.ref) for each in noted if each.kind == ends.CONTACT] == [(ends.CONTACT, contact.id)]
    assert b"Nour" not in copied(shelf)
    house.clock.advance(timedelta(days=91))
    with shelf.held():
        ends.note(house.database, shelf)
    assert [each for each in ends.since(shelf, 0) if each.kind == ends.CONTACT] == []
