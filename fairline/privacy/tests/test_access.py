"""An access package: complete, sealed, let out by the gate alone, and only for a while."""

import json
from datetime import timedelta

import pytest

from fairline import crm, privacy
from fairline.crm import Change
from fairline.journal import actor_from
from fairline.kit.errors import NotFound
from fairline.privacy import access, problems
from fairline.privacy.tests.talk import hear


def asked(house, contact, by, kind="access"):
    return house.write(lambda c: privacy.ask(c, contact.id, kind, actor_from(f"member:{by}")))


def state(house, request):
    return house.read(lambda c: privacy.request(c, request.id))


def fetched(house, request, by="mem_1"):
    return json.loads(house.write(lambda c: access.fetch(c, request.id, actor_from(f"member:{by}"))))


def known(house):
    one = hear(house, 1, "My parcel never came", "thank you", name="Nour Haddad")
    two = hear(house, 2, "It is me again, from my telephone")
    house.write(lambda c: crm.change_contact(c, one.id, Change(note="lives by the lake")))
    house.write(lambda c: crm.add_address(c, one.id, "email", "nour@shop.example"))
    house.write(lambda c: crm.merge(c, one.id, two.id))
    return one


def test_the_package_holds_what_every_module_keeps_of_all_that_is_one_contact(house, officer):
    request = asked(house, known(house), officer)
    house.due()
    told = json.dumps(fetched(house, request)["held"], ensure_ascii=False)
    for text in ("Nour Haddad", "lives by the lake", "nour@shop.example", "My parcel never came", "from my telephone"):
        assert text in told
    report = state(house, request).report
    held = {(line.module, line.place): line.found for line in report.holdings}
    assert held["conversations", "messages"] == 3
    assert held["crm", "contacts"] == 2


def test_it_leaves_only_as_an_act_the_gate_permitted(house, officer):
    request = asked(house, known(house), officer)
    with pytest.raises(problems.PackageNotReady):
        fetched(house, request)
    house.due()
    kinds = [entry.kind for entry in house.journal()]
    assert kinds.index("AccessPackageMade") < kinds.index("ActPermitted") < kinds.index("AccessPackageReleased")
    permit = next(entry for entry in house.journal() if entry.kind == "ActPermitted")
    assert (permit.event.kind, permit.event.fields["what"]) == ("Export", "access_package")
    assert (state(house, request).state, str(permit.actor)) == ("done", f"member:{officer}")


def test_what_the_gate_refuses_is_thrown_away(house, officer):
    request = asked(house, known(house), "mem_stranger")
    house.due()
    failed = state(house, request)
    assert (failed.state, failed.cause, failed.package) == ("failed", "refused", None)
    assert list(house.database.tools.blobs.names()) == []
    with pytest.raises(problems.PackageGone):
        fetched(house, request)


def test_it_lies_sealed_and_can_be_fetched_for_a_week(house, officer, clock):
    request = asked(house, known(house), officer)
    house.due()
    (name,) = house.database.tools.blobs.names()
    assert b"Haddad" not in house.database.tools.blobs.get(name)
    clock.advance(timedelta(days=7, milliseconds=-1))
    house.due()
    assert fetched(house, request)["request"] == request.id
    clock.advance(timedelta(milliseconds=1))
    with pytest.raises(problems.PackageGone):
        fetched(house, request)
    house.due()
    assert list(house.database.tools.blobs.names()) == []
    assert state(house, request).package is None


def test_whoever_fetches_it_is_written_down(house, officer):
    request = asked(house, known(house), officer)
    house.due()
    fetched(house, request, by=officer)
    told = [entry for entry in house.journal() if entry.kind == "AccessPackageFetched"]
    assert [(entry.event.request, str(entry.actor)) for entry in told] == [(request.id, f"member:{officer}")]


def test_an_erasure_takes_the_packages_with_it(house, officer):
    contact = known(house)
    package = asked(house, contact, officer)
    house.due()
    asked(house, contact, officer, "erasure")
    house.due()
    assert list(house.database.tools.blobs.names()) == []
    with pytest.raises(problems.PackageGone):
        fetched(house, package)
    assert house.replays_the_same()


def test_a_package_asked_for_just_before_an_erasure_comes_to_nothing(house, officer):
    contact = known(house)
    erasure, package = asked(house, contact, officer, "erasure"), asked(house, contact, officer)
    house.due()
    assert state(house, erasure).state == "done"
    assert (state(house, package).state, state(house, package).cause) == ("failed", "erased")
    assert list(house.database.tools.blobs.names()) == []


def test_of_an_erased_contact_nothing_can_be_asked(house, officer):
    contact = known(house)
    asked(house, contact, officer, "erasure")
    house.due()
    for kind in ("access", "erasure"):
        with pytest.raises(problems.AlreadyErased):
            asked(house, contact, officer, kind)


def test_there_is_no_package_of_an_erasure_and_none_of_nobody(house, officer):
    erasure = asked(house, known(house), officer, "erasure")
    for request in (erasure.id, "req_nobody"):
        with pytest.raises(NotFound):
            house.write(lambda c, request=request: access.fetch(c, request, actor_from("member:mem_1")))


def test_the_requests_come_out_the_same_from_the_journal(house, officer):
    contact = known(house)
    asked(house, contact, officer)
    house.due()
    asked(house, contact, officer)
    house.due()
    assert house.replays_the_same()
