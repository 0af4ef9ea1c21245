"""Links opened without a login: a code goes to the recipient alone, their word is kept, whoever else comes fails."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.analytics import kept_viewers
from fairline.analytics.exports import fetch, viewers
from fairline.analytics.exports.fetch import ExportGone, NotForYou
from fairline.analytics.exports.named import named
from fairline.analytics.exports.places import allow, disallow
from fairline.analytics.exports.release import drop
from fairline.analytics.exports.viewers import TermsNotAgreed
from fairline.analytics.tests.test_exports import AGREES, Desk, desk, lines, plugins, refused  # noqa: F401  # fixtures
from fairline.kit.db import EVERY_ACCOUNT
from fairline.kit.errors import TooMany

ANA = "ana@partner.example"


class Shared:
    """A report deployed to Ana."""

    def __init__(self, desk: Desk, *to: str) -> None:  # noqa: F811
        self.desk, self.house = desk, desk.house
        self.house.write(lambda c: allow(c, desk.by, "partner.example"))
        self.export = desk.wants(*(to or (ANA,)))
        self.ana = next(each for each in named(desk.row(self.export)) if each.startswith("adr_"))

    def asks(self) -> None:
        """Whoever has the link has a code mailed."""
        self.house.write(lambda c: viewers.ask_code(c, fetch.find(c, self.export), self.ana))

    def types(self, code: str) -> bool:
        """Whoever has the link types a code."""
        return bool(self.house.write(lambda c: viewers.is_right(c, fetch.find(c, self.export), self.ana, code)))

    def enters(self, **how: object) -> bytes:
        """And goes in."""
        said = AGREES | how
        return bytes(self.house.write(lambda c: viewers.enter(c, fetch.find(c, self.export), self.ana, **said)).content)


@pytest.fixture
def shared(desk: Desk) -> Shared:  # noqa: F811
    return Shared(desk)


def test_a_code_goes_to_the_recipient_terms_are_agreed_and_the_view_is_kept(shared: Shared) -> None:
    shared.asks()
    assert shared.desk.mails()[-1]["address"] == ANA
    assert shared.types(shared.desk.code(shared.export))
    refused(TermsNotAgreed, lambda: shared.enters(agrees=False))
    assert len(lines(shared.enters())) == 4
    (agreed,) = [entry for entry in shared.house.journal() if entry.kind == "ViewerAgreed"]
    version = shared.house.read(lambda c: accounts.in_force(c, viewers.TERMS).version)
    text = version.text("en")
    assert (agreed.event.version, agreed.event.sha256, agreed.event.network) == (version.name, text.sha256, "192.0.2.9")
    (row,) = shared.house.read(lambda c: kept_viewers.of_export(c, shared.export))
    assert (row["agreed"], row["codes"]) == (version.name, 1)


def test_somebody_it_was_forwarded_to_has_no_code_and_fails(shared: Shared) -> None:
    shared.asks()
    right = shared.desk.code(shared.export)
    wrong = f"{(int(right) + 1) % 10**6:06}"
    assert [shared.types(wrong) for _ in range(5)] == [False] * 5
    assert not shared.types(right)  # too late: the link is shut for this recipient
    refused(TooMany, shared.asks)
    told = [entry.event for entry in shared.house.journal() if entry.kind == "MembersNotified"]
    assert [one.key for one in told] == ["analytics.notice.forwarded"]
    assert shared.desk.owner in told[0].members


def test_a_code_is_good_for_a_quarter_of_an_hour_and_only_the_newest(shared: Shared) -> None:
    shared.asks()
    first = shared.desk.code(shared.export)
    shared.house.clock.advance(timedelta(minutes=15))
    assert not shared.types(first)
    shared.asks()
    assert shared.types(shared.desk.code(shared.export))
    assert first != shared.desk.code(shared.export)
    assert not shared.types(first)


def test_terms_are_agreed_to_once_and_a_code_is_asked_each_time(shared: Shared) -> None:
    shared.asks()
    shared.types(shared.desk.code(shared.export))
    shared.enters()
    used = shared.desk.code(shared.export)
    assert not shared.types(used)
    shared.asks()
    assert shared.types(shared.desk.code(shared.export))
    assert len(lines(shared.enters(agrees=False))) == 4


def test_after_it_was_thrown_away_it_fails_for_all(shared: Shared) -> None:
    shared.asks()
    code = shared.desk.code(shared.export)
    shared.house.write(lambda c: drop(c, fetch.find(c, shared.export), "member"))
    refused(ExportGone, shared.asks)
    assert shared.types(code)
    refused(ExportGone, shared.enters)
    link = shared.desk.link(shared.export)
    refused(ExportGone, lambda: shared.house.read(lambda c: fetch.behind(c, link), EVERY_ACCOUNT))


def test_what_is_kept_of_viewers_names_nobody_and_is_the_same_after_a_replay(shared: Shared) -> None:
    shared.asks()
    shared.types(shared.desk.code(shared.export))
    shared.enters()
    assert ANA not in str([dict(row) for row in shared.house.read(lambda c: kept_viewers.of_export(c, shared.export))])
    assert shared.house.replays_the_same()


def test_whoever_is_allowed_no_more_gets_no_code(shared: Shared) -> None:
    shared.house.write(lambda c: disallow(c, shared.desk.by, "partner.example"))
    refused(NotForYou, shared.asks)
