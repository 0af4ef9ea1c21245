"""What stands behind an address is seen once, bounded, without leaving a trace of us, and never inside our network."""

import asyncio
import gzip

import pytest

from fairline.kit.wire import NoAnswer
from fairline.kit.wire.reach import Reach
from fairline.kit.wire.visit import AGENT, HOPS, MOST, OpenVisit
from tests.support.pages import serving


@pytest.fixture
def pages():
    with serving() as served:
        yield served


def visited(pages, address, fault=lambda address: None):
    return asyncio.run(pages.visit().visit(address, fault))


def moved(to, status=302, **more):
    return {"status": status, "headers": {"Location": to, **more}}


def test_a_page_is_seen_as_it_stands_and_we_say_who_asks(pages):
    pages.put("shop.example.com/offer?of=3", "<p>Tea</p>")
    seen = visited(pages, "http://shop.example.com/offer?of=3#top")
    assert (seen.type, seen.body, seen.fault) == ("text/html", b"<p>Tea</p>", "")
    (_, headers), *more = pages.asked
    assert not more
    assert headers["User-Agent"] == AGENT
    assert headers["Host"] == "shop.example.com"
    assert not {"Cookie", "Authorization", "Referer"} & set(headers)


def test_redirections_are_followed_and_judged_and_no_cookie_goes_along(pages):
    pages.put("bit.ly/a", **moved("http://shop.example.com/", **{"Set-Cookie": "who=you; Domain=example.com"}))
    pages.put("shop.example.com/", **moved("/b"))
    pages.put("shop.example.com/b", "<p>Tea</p>")
    seen = visited(pages, "http://bit.ly/a")
    assert seen.hops == ("http://bit.ly/a", "http://shop.example.com/", "http://shop.example.com/b")
    assert pages.looked_up == ["bit.ly", "shop.example.com", "shop.example.com"]
    assert not any("Cookie" in headers for _, headers in pages.asked)
    stopped = visited(pages, "http://bit.ly/a", lambda address: "lookalike" if "shop" in address else None)
    assert (stopped.fault, stopped.body) == ("lookalike", b"")
    assert len(stopped.hops) == 2


def test_a_page_that_leads_in_circles_is_given_up(pages):
    pages.put("a.example.com/", **moved("http://a.example.com/"))
    assert visited(pages, "http://a.example.com/").fault == "hops"
    assert len(pages.asked) == HOPS + 1


def test_no_more_is_read_than_a_page_may_have_also_where_it_was_squeezed(pages):
    pages.put("long.example.com/", b"x" * (MOST + 10_000))
    assert len(visited(pages, "http://long.example.com/").body) == MOST
    bomb = gzip.compress(b"\0" * (20 * MOST))
    pages.put("bomb.example.com/", bomb, headers={"Content-Type": "text/html", "Content-Encoding": "gzip"})
    assert len(visited(pages, "http://bomb.example.com/").body) == MOST


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_page_that_does_not_open_was_not_seen(pages, status):
    pages.put("gone.example.com/", "no", status=status)
    with pytest.raises(NoAnswer):
        visited(pages, "http://gone.example.com/")


@pytest.mark.parametrize(
    "inside", ["127.0.0.1", "10.0.0.7", "169.254.169.254", "192.168.1.1", "::1", "::ffff:10.0.0.7"]
)
def test_no_name_leads_inside_as_the_house_is_run(pages, inside):
    """The same way as in production, its own reach and all; only where the name points is told."""

    async def resolve(host, port):
        return [("93.184.216.34", port), (inside, pages.port)]

    with pytest.raises(NoAnswer, match="not on the internet"):
        asyncio.run(OpenVisit(resolve).visit("http://inside.example.com/", lambda address: None))
    assert pages.asked == []


def test_a_redirection_does_not_lead_inside_either(pages):
    async def resolve(host, port):
        return [("127.0.0.1" if host == "out.example.com" else "10.0.0.7", pages.port)]

    pages.put("out.example.com/", **moved("http://in.example.com/"))
    with pytest.raises(NoAnswer, match="not on the internet"):
        asyncio.run(OpenVisit(resolve, Reach("127.0.0.0/8")).visit("http://out.example.com/", lambda address: None))


def test_the_address_looked_at_is_the_one_dialled(pages):
    """A name that says another machine the second time is asked only once."""
    pages.put("pinned.example.com/", "<p>Tea</p>")
    asked = []

    async def resolve(host, port):
        asked.append(host)
        return [("127.0.0.1" if len(asked) == 1 else "10.0.0.7", pages.port)]

    seen = asyncio.run(
        OpenVisit(resolve, Reach("127.0.0.0/8")).visit("http://pinned.example.com/", lambda address: None)
    )
    assert seen.body == b"<p>Tea</p>"
    assert asked == ["pinned.example.com"]


@pytest.mark.parametrize("address", ["http://shop.example.com:22/", "http://shop.example.com:6379/"])
def test_only_ports_of_the_web_are_called(pages, address):
    with pytest.raises(NoAnswer, match="port"):
        visited(pages, address)
    assert pages.asked == []
