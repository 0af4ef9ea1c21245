"""The public Python client works here unchanged: what its users do every day, step by step."""

import asyncio
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from zenpy.lib.api_objects import Comment, Organization, Ticket, User
from zenpy.lib.exception import APIException, RecordNotFoundException

from fairline.kit.clock import SystemClock
from tests.support.patience import eventually
from tests.zendesk.conftest import Shop

pytestmark = pytest.mark.xdist_group("zendesk")


def soon(look: Callable[[], Any]) -> Any:
    """What is there within a moment: searching and jobs follow a little behind."""
    return asyncio.run(eventually(look))


def done(shop: Shop, job: Any) -> Any:
    """A job once it is over."""
    return soon(lambda: (held := shop.client.job_status(id=job.id)).status in ("completed", "failed") and held)


@contextmanager
def fresh(shop: Shop) -> Iterator[Any]:
    """The client without what it remembers."""
    shop.client.disable_caching()
    yield shop.client


def made(shop: Shop, subject: str, **more: Any) -> Any:
    """A ticket of somebody outside."""
    requester = User(name="Ben Buyer", email="ben@buyer.example")
    said = Comment(body=f"{subject}: it leaks")
    return shop.client.tickets.create(Ticket(subject=subject, comment=said, requester=requester, **more)).ticket


def test_it_knows_who_it_is(shop: Shop) -> None:
    me = shop.client.users.me()
    assert (me.email, me.role, me.active) == ("nora@alpinetea.example", "admin", True)


def test_a_ticket_is_opened_said_in_noted_in_and_filed(shop: Shop) -> None:
    with fresh(shop) as client:
        audit = client.tickets.create(
            Ticket(
                subject="The kettle",
                comment=Comment(body="It leaks"),
                requester=User(name="Ben Buyer", email="ben@buyer.example"),
                priority="high",
                type="incident",
                tags=["kettle", "warranty"],
                external_id="order-17",
            )
        )
        ticket = client.tickets(id=audit.ticket.id)
        assert (ticket.status, ticket.priority, ticket.type) == ("new", "high", "incident")
        assert (ticket.subject, ticket.description, ticket.external_id) == ("The kettle", "It leaks", "order-17")
        assert ticket.tags == ["kettle", "warranty"]
        assert (ticket.requester.name, ticket.requester.email, ticket.requester.role) == (
            "Ben Buyer", "ben@buyer.example", "end-user",
        )  # fmt: skip

        ticket.comment = Comment(body="Send it back, please", public=True)
        ticket.status, ticket.assignee_id = "pending", client.users.me().id
        updated = client.tickets.update(ticket)
        assert (updated.ticket.status, updated.ticket.assignee.name) == ("pending", client.users.me().name)
        kinds = [each["type"] for each in updated.audit.events]
        assert kinds.count("Comment") == 1
        assert kinds.count("Change") >= 2

        ticket.comment = Comment(body="He is a good customer", public=False)
        client.tickets.update(ticket)
        said = [(each.body, each.public, each.author.role) for each in client.tickets.comments(ticket)]
        assert said == [
            ("It leaks", True, "end-user"),
            ("Send it back, please", True, "admin"),
            ("He is a good customer", False, "admin"),
        ]
        assert [each.id for each in client.tickets(external_id="order-17")] == [ticket.id]
        assert {each.field_name for audit in client.tickets.audits(ticket) for each in _changes(audit)} >= {
            "status", "priority", "assignee_id",
        }  # fmt: skip


def _changes(audit: Any) -> list[Any]:
    from types import SimpleNamespace

    return [SimpleNamespace(**each) for each in audit.events if each["type"] == "Change"]


def test_what_a_contact_says_is_theirs(shop: Shop) -> None:
    with fresh(shop) as client:
        ticket = made(shop, "The lid")
        ticket.comment = Comment(body="Any news?", author_id=ticket.requester_id)
        client.tickets.update(ticket)
        assert [each.author_id for each in client.tickets.comments(ticket)] == [ticket.requester_id] * 2


def test_tags_come_and_go(shop: Shop) -> None:
    ticket = made(shop, "The cup", tags=["one"])
    assert shop.client.tickets.add_tags(ticket.id, ["two", "three"])
    assert set(shop.client.tickets(id=ticket.id).tags) >= {"one"}
    with fresh(shop) as client:
        client.tickets.delete_tags(ticket.id, ["one"])
        assert client.tickets(id=ticket.id).tags == ["three", "two"]
        client.tickets.set_tags(ticket.id, ["four"])
        assert client.tickets(id=ticket.id).tags == ["four"]


def test_what_there_is_is_found(shop: Shop) -> None:
    ticket = made(shop, "Samovar", priority="urgent", tags=["brass"])
    with fresh(shop) as client:
        assert soon(lambda: [each.id for each in client.search("samovar", type="ticket")]) == [ticket.id]
        found = client.search(type="ticket", priority="urgent", tags="brass", status_less_than="solved")
        assert [each.id for each in found] == [ticket.id]
        yesterday = SystemClock().now() - timedelta(days=1)
        assert list(client.search(type="ticket", tags="brass", created_before=yesterday)) == []
        assert [each.id for each in client.search_export(type="ticket", tags="brass")] == [ticket.id]
        assert [each.email for each in client.search("ben@buyer.example", type="user")] == ["ben@buyer.example"]
        assert client.search(requester="ben@buyer.example", type="ticket").count >= 1
        assert list(client.search(type="ticket", minus="tags:brass", tags="brass")) == []


def test_lists_are_walked_by_number_and_by_cursor(shop: Shop) -> None:
    with fresh(shop) as client:
        for number in range(5):
            made(shop, f"Page {number}")
        by_cursor = [each.id for each in client.tickets(cursor_pagination=2)]
        by_number = client.tickets(cursor_pagination=False)
        assert by_cursor == [each.id for each in by_number]
        assert len(set(by_cursor)) == len(by_cursor) == client.tickets(cursor_pagination=False).count
        assert [each.id for each in client.tickets(cursor_pagination=False)[1:3]] == by_cursor[1:3]
        newest = next(iter(client.tickets(sort_by="created_at", sort_order="desc", cursor_pagination=False)))
        assert newest.id == max(by_cursor)


def test_files_come_along(shop: Shop) -> None:
    with fresh(shop) as client:
        upload = client.attachments.upload(io.BytesIO(b"a small picture of a kettle"), target_name="kettle.txt")
        assert upload.attachment.file_name == "kettle.txt"
        ticket = made(shop, "The handle")
        ticket.comment = Comment(body="See the picture", uploads=[upload.token], author_id=ticket.requester_id)
        client.tickets.update(ticket)
        (attached,) = list(client.tickets.comments(ticket))[-1].attachments
        assert (attached.file_name, attached.size, attached.id) == ("kettle.txt", 27, upload.attachment.id)
        assert client.attachments.download(attached.id).getvalue() == b"a small picture of a kettle"
        ticket.comment = Comment(body="Once more", uploads=[upload.token])
        with pytest.raises(APIException, match="RecordInvalid"):
            client.tickets.update(ticket)


def test_many_are_made_changed_and_put_away_at_once(shop: Shop) -> None:
    with fresh(shop) as client:
        job = client.tickets.create([Ticket(subject=f"Bulk {n}", comment=Comment(body="x")) for n in range(12)])
        results = done(shop, job).results
        assert [(each["success"], each["index"]) for each in map(dict, _plain(results))] == [
            (True, n) for n in range(12)
        ]
        tickets = list(client.tickets(ids=[each["id"] for each in _plain(results)]))
        assert [each.subject for each in tickets] == [f"Bulk {n}" for n in range(12)]
        for each in tickets:
            each.status = "solved"
        done(shop, client.tickets.update(tickets))
        assert {each.status for each in client.tickets(ids=[each.id for each in tickets])} == {"solved"}
        done(shop, client.tickets.delete(tickets[:2]))
        with pytest.raises(RecordNotFoundException):
            client.tickets(id=tickets[0].id)
        assert {each.id for each in client.tickets.deleted()} >= {tickets[0].id, tickets[1].id}
        client.tickets.restore(tickets[0])
        assert client.tickets(id=tickets[0].id).subject == "Bulk 0"


def _plain(results: Any) -> list[dict[str, Any]]:
    return [each if isinstance(each, dict) else each.to_dict() for each in results]


def test_one_of_many_that_cannot_be_keeps_no_other(shop: Shop) -> None:
    with fresh(shop) as client:
        wrong = Ticket(subject="Empty", comment=Comment(body=""))
        job = client.tickets.create([wrong, Ticket(subject="Full", comment=Comment(body="x"))])
        first, second = _plain(done(shop, job).results)
        assert (first["success"], second["success"]) == (False, True)
        assert first["details"]


def test_users_and_organizations_are_kept(shop: Shop) -> None:
    with fresh(shop) as client:
        firm = client.organizations.create(Organization(name="Buyer & Sons", external_id="firm-1"))
        user = client.users.create(
            User(name="Ada Ash", email="ada@sons.example", organization_id=firm.id, external_id="ada-1", verified=True)
        )
        assert (user.role, user.organization.name) == ("end-user", "Buyer & Sons")
        user.name = "Ada Ashe"
        assert client.users.update(user).name == "Ada Ashe"
        again = client.users.create_or_update(User(name="Ada A.", email="ada@sons.example"))
        assert (again.id, again.name) == (user.id, "Ada A.")
        assert [each.id for each in client.users.search(query="ada@sons.example")] == [user.id]
        assert [each.id for each in client.users.search(external_id="ada-1")] == [user.id]
        assert [each.id for each in client.organizations.users(firm)] == [user.id]
        assert client.users.organizations(user).next().id == firm.id
        assert {each.id for each in client.users()} >= {user.id, client.users.me().id}
        assert {each.id for each in client.users(role="end-user")}.isdisjoint({client.users.me().id})
        with pytest.raises(APIException, match="RecordInvalid"):
            client.users.create(User(name="Twice", email="ada@sons.example"))
        other = client.users.create(User(name="A. Ashe", email="a.ashe@sons.example"))
        assert client.users.merge(other, user).id == user.id
        firm.name = "Buyer and Daughters"
        assert client.organizations.update(firm).name == "Buyer and Daughters"
        client.organizations.delete(firm)
        with pytest.raises(RecordNotFoundException):
            client.organizations(id=firm.id)


def test_groups_views_and_macros_are_there(shop: Shop) -> None:
    with fresh(shop) as client:
        (group,) = [each for each in client.groups() if each.name == "Shop"]
        ticket = made(shop, "In a group", group_id=group.id)
        assert ticket.group.name == "Shop"
        assert [each.user_id for each in client.groups.memberships(group)] == [client.users.me().id]
        view = next(each for each in client.views() if each.title == "All open")
        assert ticket.id in [each.id for each in client.views.tickets(view)]
        assert client.views.count(view).value >= 1
        actions = [{"do": "add_tags", "tags": ["back"]}, {"do": "reply", "text": "Dear {contact.first_name}"}]
        shop.desk.post("/v1/macros", {"name": "Greet", "scope": "everyone", "actions": actions})
        macro = next(each for each in client.macros() if each.title == "Greet")
        would = client.tickets.show_macro_effect(ticket, macro)
        assert would.ticket.comment.body == "Dear Ben"
        assert {each.title for each in client.ticket_fields()} >= {"Subject", "Status", "Priority"}
        assert [each.locale for each in client.locales()] == ["en", "fr"]


def test_what_changed_since_is_walked(shop: Shop) -> None:
    before = SystemClock().now() - timedelta(hours=1)
    ticket, *_ = [made(shop, subject) for subject in ("Changed", "Changed too", "Changed as well")]
    with fresh(shop) as client:
        assert ticket.id in [each.id for each in client.tickets.incremental(start_time=before)]
        by_time = client.tickets.incremental(start_time=before, paginate_by_time=True)
        assert ticket.id in [each.id for each in by_time]
        first = client.tickets.incremental(start_time=before, per_page=2)
        assert len(first.values) == 2
        assert len({each.id for each in first}) > 2
        assert ticket.requester_id in [each.id for each in client.users.incremental(start_time=before)]
        assert ticket.id in [each.ticket_id for each in client.tickets.events(start_time=before)]


def test_two_tickets_of_one_matter_become_one(shop: Shop) -> None:
    with fresh(shop) as client:
        one, other = made(shop, "First"), made(shop, "Second")
        client.tickets.merge(target=one, source=other, target_comment="Came twice", source_comment="Goes on")
        assert client.tickets(id=other.id).status == "closed"
        bodies = [each.body for each in client.tickets.comments(one)]
        assert {"First: it leaks", "Second: it leaks", "Came twice", "Goes on"} == set(bodies)


def test_what_may_not_leave_says_why(shop: Shop) -> None:
    with fresh(shop) as client:
        ticket = made(shop, "A link")
        ticket.comment = Comment(body="Look at http://192.168.0.1/reset and javascript:alert(1)")
        ticket.status = "solved"
        with pytest.raises(APIException) as refused:
            client.tickets.update(ticket)
        told = refused.value.response.json()
        assert (refused.value.response.status_code, told["error"]) == (422, "RecordInvalid")
        assert told["details"]["base"][0]["description"]
        assert client.tickets(id=ticket.id).status == "new"
