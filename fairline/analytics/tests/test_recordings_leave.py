"""A recording leaves as an act alone: for named recipients, marked, for a while; and goes when its sound is gone."""

import io
from collections.abc import Sequence
from types import SimpleNamespace
from zipfile import ZipFile

import pytest

from fairline import privacy
from fairline.accounts import ROLES, Role, invite_member, join
from fairline.analytics.exports.fetch import ExportGone, NotForYou
from fairline.analytics.exports.marks import mark_of, marked
from fairline.analytics.exports.places import allow
from fairline.analytics.exports.recordings import COLUMNS
from fairline.analytics.exports.series import SeriesForm, begin
from fairline.analytics.exports.wanted import ExportForm
from fairline.analytics.tests.test_exports import NEEDED, Desk, desk, lines, refused  # noqa: F401  # fixtures
from fairline.journal import HOUSE, Actor
from fairline.kit.errors import BadInput
from fairline.kit.plugin import Plugin
from fairline.privacy.rights import recipients
from fairline.recording import Segment, forget, sound_of, transcribed
from fairline.recording.tests.conftest import LOUD, Recorded

ANA = "ana@partner.example"
SAID = "Where is the parcel from Davos"


@pytest.fixture
def plugins() -> Sequence[Plugin]:
    from fairline.app import MODULES

    wanted = NEEDED | {"crm", "conversations", "channels.files", "channels.voice", "recording"}
    return [module for module in MODULES if module.name in wanted]


@pytest.fixture
def calls(desk: Desk, tmp_path) -> Recorded:  # noqa: F811
    """A recording of a call, written down, in an account whose owner may hand it out."""
    made = Recorded(SimpleNamespace(house=desk.house), tmp_path)
    made.conversation = made.comes_in()
    made.id = made.kept(seconds=1.0, left=LOUD)
    said = [Segment(from_ms=0, until_ms=900, channel="left", text=SAID)]
    desk.house.write(lambda c: transcribed(c, made.id, "whisper", said))
    desk.house.follow()
    return made


def wants(desk: Desk, calls: Recorded, *to: str, **more: object) -> str:  # noqa: F811
    return desk.wants(*to, what="recording", format="zip", recording=calls.id, **more)


def opened(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as held:
        return {name.rpartition(".")[2]: held.read(name) for name in held.namelist()}


def test_it_goes_to_a_colleague_with_its_words_and_says_in_both_whose_copy_it_is(desk: Desk, calls) -> None:  # noqa: F811
    export = wants(desk, calls, desk.luc)
    assert desk.state(export) == "ready"
    permit = next(e.event for e in desk.house.journal() if e.kind == "ActPermitted" and e.event.kind == "Export")
    assert (permit.fields["what"], permit.fields["recipients"]) == ("recording", [desk.luc])
    mark = desk.house.read(lambda c: mark_of(c, export, desk.luc))
    held = opened(marked("zip", desk.fetches(export, desk.luc), mark))
    sound = desk.house.read(lambda c: sound_of(c, calls.id, 0, 10**6))
    assert held["wav"][8:].startswith(sound[8:])  # what comes after it is a comment
    assert int.from_bytes(held["wav"][4:8], "little") == len(held["wav"]) - 8
    assert mark.encode() in held["wav"]
    assert [tuple(row[name] for name in COLUMNS) for row in lines(held["csv"])] == [("0", "900", "contact", SAID)]
    assert lines(held["csv"])[0]["watermark"] == mark


def test_a_stranger_gets_nothing_until_an_admin_allows_their_address(desk: Desk, calls) -> None:  # noqa: F811
    assert desk.state(wants(desk, calls, ANA)) == "refused"
    (refusal,) = [e.event for e in desk.house.journal() if e.kind == "ActRefused"]
    (verdict,) = [each for each in refusal.verdicts if each.outcome == "refuse"]
    assert (verdict.policy, verdict.remedy) == ("export_approved", "ask_admin")
    assert "DTA-EXPORT-RECIPIENT" in verdict.clauses
    desk.house.write(lambda c: allow(c, desk.by, ANA))
    export = wants(desk, calls, ANA)
    assert set(opened(desk.follows(desk.link(export)))) == {"wav", "csv"}
    desk.house.due()
    contact = desk.house.read(
        lambda c: c.one("SELECT contact FROM conversations WHERE account = :a", a=c.account)["contact"]
    )
    told = desk.house.read(lambda c: recipients.of_contact(c, contact))
    assert [(each.recipient, each.categories) for each in told] == [(ANA, ("recording",))]


def test_it_is_fetched_by_nobody_it_was_not_meant_for_and_not_after_its_time(desk: Desk, calls) -> None:  # noqa: F811
    export = wants(desk, calls, desk.owner, days=1)
    refused(NotForYou, lambda: desk.fetches(export, desk.luc))
    for _ in range(2):
        desk.house.clock.jump_to(desk.house.clock.now().replace(day=desk.house.clock.now().day + 1))
        desk.house.due()
    refused(ExportGone, lambda: desk.fetches(export, desk.owner))
    assert not any(name.startswith("export_") for name in desk.house.database.tools.blobs.names())


def joined(desk: Desk, role: Role) -> Actor:  # noqa: F811
    def joins(c):
        invited = invite_member(c, HOUSE, email="ada@alpinetea.example", role=role, name="Ada")
        join(c, invited.id, "Ada")
        return invited.id

    return Actor("member", desk.house.write(joins))


def test_the_compliance_officer_hands_recordings_on_and_says_to_nobody_outside_that_they_may_have_them(
    desk: Desk,  # noqa: F811
    calls,
) -> None:
    allowed = desk.house.database.tools.permissions
    assert {role for role in ROLES if role in allowed["recording.listen"]} == allowed["export.make"]
    assert "compliance_officer" not in allowed["export.allow"]
    desk.by = joined(desk, "compliance_officer")
    assert desk.state(wants(desk, calls, desk.luc)) == "ready"
    assert desk.state(wants(desk, calls, ANA)) == "refused"


def test_who_may_not_hear_recordings_has_none_handed_out(desk: Desk, calls) -> None:  # noqa: F811
    desk.by = joined(desk, "agent")
    assert desk.state(wants(desk, calls, desk.luc)) == "refused"
    refusals = [e.event for e in desk.house.journal() if e.kind == "ActRefused"]
    assert {each.policy for each in refusals[-1].verdicts if each.outcome == "refuse"} == {"entitled"}


def test_what_is_made_of_it_goes_when_the_recording_does(desk: Desk, calls) -> None:  # noqa: F811
    kept = wants(desk, calls, desk.luc)
    rows = desk.wants(desk.luc)
    desk.house.write(lambda c: forget(c, calls.id, HOUSE, "by_hand"))
    desk.house.due()
    assert (desk.state(kept), desk.state(rows)) == ("gone", "ready")
    refused(ExportGone, lambda: desk.fetches(kept, desk.luc))


def test_a_contact_who_wants_nothing_handed_on_is_not_handed_on(desk: Desk, calls) -> None:  # noqa: F811
    contact = desk.house.read(
        lambda c: c.one("SELECT contact FROM conversations WHERE account = :a", a=c.account)["contact"]
    )
    desk.house.write(lambda c: privacy.mark_contact(c, desk.by, contact, "do_not_sell", why="asked"))
    desk.house.write(lambda c: allow(c, desk.by, ANA))
    outside, inside = wants(desk, calls, ANA), wants(desk, calls, desk.luc)
    assert (desk.state(outside), desk.row(outside)["because"]) == ("gone", "withheld")
    assert desk.state(inside) == "ready"


@pytest.mark.parametrize("more", [{"recording": "rec_nobody"}, {"format": "csv"}, {"recording": ""}])
def test_what_is_no_recording_or_no_archive_is_not_asked_for(desk: Desk, calls, more) -> None:  # noqa: F811
    said = {"what": "recording", "format": "zip", "recording": calls.id, **more}
    refused(BadInput, lambda: desk.wants(desk.luc, **said))


def test_neither_rows_as_an_archive_nor_a_recording_again_and_again(desk: Desk, calls) -> None:  # noqa: F811
    refused(BadInput, lambda: desk.wants(desk.luc, format="zip"))
    form = ExportForm(
        purpose="service", what="recording", recording=calls.id, format="zip", recipients=[desk.luc]
    )  # fmt: skip
    series = SeriesForm(name="Again", every="day", export=form)
    refused(BadInput, lambda: desk.house.write(lambda c: begin(c, desk.by, series)))
