"""Rows that leave: the gate decides, a stranger gets nothing, links end, and who is forgotten takes them along."""

import csv
import io
import re
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from fairline import security
from fairline.accounts import deactivate, invite_member, join, promise_scanning
from fairline.analytics import kept
from fairline.analytics.exports import fetch, release, viewers
from fairline.analytics.exports.fetch import ExportGone, ExportNotReady, NotForYou
from fairline.analytics.exports.named import named
from fairline.analytics.exports.places import allow, disallow
from fairline.analytics.exports.wanted import ExportForm, want
from fairline.analytics.follow import follow
from fairline.analytics.tests.week import a_week
from fairline.crm.events import ContactErased
from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import EVERY_ACCOUNT
from fairline.kit.errors import BadInput, Problem
from fairline.kit.plugin import Plugin
from tests.support.house import ACCOUNT, House

NEEDED = {"agreements", "gate", "accounts", "security", "privacy", "analytics"}
AGREES: dict[str, Any] = {"agrees": True, "language": "en", "network": "192.0.2.9"}
WEEK = {"from": "2026-11-20T00:00:00Z", "until": "2026-11-28T00:00:00Z"}


@pytest.fixture
def plugins() -> Sequence[Plugin]:
    """Analytics, the gate, and who offers its facts."""
    from fairline.app import MODULES

    return [module for module in MODULES if module.name in NEEDED]


class Desk:
    """An account with an owner, a colleague, and a week of figures."""

    def __init__(self, house: House) -> None:
        self.house = house
        opened = house.write(
            lambda c: security.open_account(
                c, name="Alpine Tea", country="CH", locale="en", time_zone="Europe/Zurich",
                email="nora@alpinetea.example", owner="Nora", password=security.PasswordHash("x"),
            )
        )  # fmt: skip
        self.owner: str = opened.owner
        self.by = Actor("member", self.owner)
        self.luc: str = house.write(self._join)
        house.write(lambda c: promise_scanning(c, self.by))
        house.write(lambda c: follow(c, a_week().entries))
        house.follow()

    def _join(self, c: Any) -> str:
        invited = invite_member(c, HOUSE, email="luc@alpinetea.example", role="agent", name="Luc")
        join(c, invited.id, "Luc")
        return invited.id

    def wants(self, *recipients: str, what: str = "conversations", **more: Any) -> str:
        """Rows are wanted, made, and ruled on."""
        asked = {
            "what": what,
            "purpose": "service",
            **(WEEK if what == "conversations" else {}),
            "recipients": list(recipients),
            **more,
        }
        form = msgspec.convert(asked, ExportForm)
        made: str = self.house.write(lambda c: want(c, self.by, form))
        self.house.due()
        return made

    def state(self, export: str) -> str:
        """Where an export stands."""
        return str(self.row(export)["state"])

    def row(self, export: str) -> Any:
        """An export."""
        return self.house.read(lambda c: kept.export(c, export))

    def fetches(self, export: str, member: str) -> bytes:
        """A member fetches it."""
        by = Actor("member", member)
        return self.house.write(lambda c: fetch.for_member(c, export, member, by)).content

    def link(self, export: str) -> str:
        """The link the first address outside was sent."""
        place = next(each for each in named(self.row(export)) if each.startswith("adr_"))
        return self.house.read(lambda c: release.token(c, export, place))

    def follows(self, link: str) -> bytes:
        """Whoever it is for follows a link: has a code mailed, gives it back, and agrees to the terms."""
        account, export, recipient = self.house.read(lambda c: fetch.behind(c, link), EVERY_ACCOUNT)
        assert account == ACCOUNT
        self.house.write(lambda c: viewers.ask_code(c, fetch.find(c, export), recipient))
        code = self.code(export)
        assert self.house.write(lambda c: viewers.is_right(c, fetch.find(c, export), recipient, code))
        return self.house.write(lambda c: viewers.enter(c, fetch.find(c, export), recipient, **AGREES)).content

    def mails(self) -> list[Any]:
        """Every mail the gate was asked about, as it was written."""
        return [e.event.private for e in self.house.journal() if e.kind.startswith("Act") and e.event.kind == "Mail"]

    def code(self, export: str) -> str:
        """The code that was mailed last."""
        return str(re.findall(r"\b\d{6}\b", [one for one in self.mails() if "code" in one["text"]][-1]["text"])[0])


@pytest.fixture
def desk(house: House) -> Desk:
    """The desk."""
    return Desk(house)


def refused(kind: type[Problem], what: Callable[[], object]) -> None:
    with pytest.raises(kind):
        what()


def lines(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_rows_for_a_colleague_are_made_let_out_and_fetched(desk: Desk) -> None:
    export = desk.wants(desk.luc, columns=["conversation", "channel", "first_reply_seconds"])
    assert desk.state(export) == "ready"
    found = lines(desk.fetches(export, desk.luc))
    assert [line["conversation"] for line in found] == ["cnv_1", "cnv_2", "cnv_3", "cnv_6"]
    assert [line["first_reply_seconds"] for line in found] == ["600", "2400", "1200", ""]
    fetched = desk.house.read(lambda c: kept.fetches(c, export))
    assert [row["recipient"] for row in fetched] == [desk.luc]


def test_nobody_else_can_fetch_it_not_even_who_asked_for_it(desk: Desk) -> None:
    export = desk.wants(desk.luc)
    refused(NotForYou, lambda: desk.fetches(export, desk.owner))
    refused(ExportGone, lambda: desk.follows("no-such-link"))


def test_a_filter_and_the_figures_of_a_question_leave_the_same_way(desk: Desk) -> None:
    email = {"field": "channel", "op": "is", "value": "email"}
    assert len(lines(desk.fetches(desk.wants(desk.owner, filter=email), desk.owner))) == 3
    question = {"metric": "volume", **WEEK, "by": ["channel"]}
    found = lines(desk.fetches(desk.wants(desk.owner, what="figures", question=question), desk.owner))
    assert [(line["channel"], line["value"]) for line in found] == [("email", "3.0"), ("webchat", "1.0")]


def test_it_lies_sealed(desk: Desk) -> None:
    export = desk.wants(desk.owner)
    assert b"cnv_1" not in desk.house.database.tools.blobs.get(f"export_{export}")


def test_the_gate_refuses_an_address_nobody_allowed_and_the_file_is_gone(desk: Desk) -> None:
    export = desk.wants(desk.owner, "audit@elsewhere.example")
    assert desk.state(export) == "refused"
    assert list(desk.house.database.tools.blobs.names()) == []
    refused(ExportGone, lambda: desk.fetches(export, desk.owner))


@pytest.mark.parametrize("place", ["audit@elsewhere.example", "elsewhere.example"])
def test_an_allowed_address_gets_a_link_that_works_until_it_is_taken_back(desk: Desk, place: str) -> None:
    value = desk.house.write(lambda c: allow(c, desk.by, place))
    export = desk.wants("audit@elsewhere.example")
    assert desk.state(export) == "ready"
    assert len(lines(desk.follows(desk.link(export)))) == 4
    mails = desk.mails()
    assert [one["address"] for one in mails] == ["audit@elsewhere.example"] * 2  # the link, and the code
    assert desk.link(export) in mails[0]["text"]
    desk.house.write(lambda c: disallow(c, desk.by, value))
    refused(NotForYou, lambda: desk.follows(desk.link(export)))


def test_an_address_stands_nowhere_in_the_open(desk: Desk) -> None:
    desk.house.write(lambda c: allow(c, desk.by, "elsewhere.example"))
    desk.wants("audit@elsewhere.example")
    desk.house.write(lambda c: allow(c, desk.by, "ada@private.example"))
    for table in ("journal", "analytics_exports", "analytics_recipients", "analytics_doors", "jobs"):
        rows = desk.house.read(lambda c, table=table: c.all(f"SELECT * FROM {table}"))
        assert not any("audit@" in str(dict(row)) or "ada@" in str(dict(row)) for row in rows), table


def test_a_link_ends_and_the_file_with_it(desk: Desk) -> None:
    desk.house.write(lambda c: allow(c, desk.by, "elsewhere.example"))
    export = desk.wants(desk.luc, "audit@elsewhere.example", days=2)
    link = desk.link(export)
    desk.house.clock.advance(timedelta(days=2))
    refused(ExportGone, lambda: desk.fetches(export, desk.luc))
    desk.house.due()
    assert desk.state(export) == "gone"
    assert list(desk.house.database.tools.blobs.names()) == []
    refused(ExportGone, lambda: desk.follows(link))


def test_who_left_the_account_gets_nothing_any_more(desk: Desk) -> None:
    export = desk.wants(desk.luc)
    desk.house.write(lambda c: deactivate(c, desk.by, desk.luc, as_owner=True))
    refused(NotForYou, lambda: desk.fetches(export, desk.luc))


def test_when_a_contact_is_forgotten_every_file_made_before_is_gone(desk: Desk) -> None:
    export = desk.wants(desk.luc)
    desk.house.write(
        lambda c: append(c, HOUSE, ContactErased(contact="con_1", contacts=("con_1",), persons=("per_1",)))
    )
    desk.house.follow()
    assert desk.state(export) == "gone"
    refused(ExportGone, lambda: desk.fetches(export, desk.luc))
    assert list(desk.house.database.tools.blobs.names()) == []


def test_what_is_still_being_made_cannot_be_fetched(desk: Desk) -> None:
    form = msgspec.convert(
        {"what": "conversations", "purpose": "service", **WEEK, "recipients": [desk.luc]}, ExportForm
    )
    export = desk.house.write(lambda c: want(c, desk.by, form))
    refused(ExportNotReady, lambda: desk.fetches(export, desk.luc))


@pytest.mark.parametrize(
    "wrong",
    [
        {"recipients": ["mem_nobody"]},
        {"recipients": ["no address"]},
        {"columns": ["secrets"]},
        {"filter": {"field": "mood", "op": "is", "value": "good"}},
        {"what": "figures", "question": {"metric": "luck"}},
    ],
)
def test_what_cannot_be_made_is_told_at_once(desk: Desk, wrong: dict[str, Any]) -> None:
    form = msgspec.convert(
        {"what": "conversations", "purpose": "service", "recipients": [desk.luc], **wrong}, ExportForm
    )
    refused(BadInput, lambda: desk.house.write(lambda c: want(c, desk.by, form)))


def test_all_of_it_rebuilt_from_the_journal_is_the_same(desk: Desk) -> None:
    desk.house.write(lambda c: allow(c, desk.by, "elsewhere.example"))
    export = desk.wants(desk.luc, "audit@elsewhere.example")
    desk.fetches(export, desk.luc)
    desk.wants("nobody@else.example")
    assert desk.house.replays_the_same()
