"""A page of mail is safe to look at: nothing runs, and nothing is fetched before somebody asks for pictures."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.email.page import policy, safe

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<svg/onload=alert(1)>",
    "<iframe src=//evil.example></iframe>",
    "<form action=//evil.example><input name=p></form>",
    "<style>@import '//evil.example/a.css'; body{background:url(//evil.example/p)}</style>",
    "<div style=\"background:url('https://evil.example/p.png')\">x</div>",
    "<div style='background-image:\\75rl(//evil.example/p)'>x</div>",
    "<table background=https://evil.example/p.png><tr><td>x</table>",
    "<link rel=stylesheet href=//evil.example/a.css>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<base href=//evil.example/>",
    "<img srcset='https://evil.example/p.png 2x'>",
    "<video poster=https://evil.example/p.png></video>",
    "<object data=//evil.example></object>",
    "<math><mi xlink:href=//evil.example>x",
    "<img src='data:text/html,<script>alert(1)</script>'>",
]
_FETCHES = re.compile(r"(src|srcset|poster|background|data)\s*=|url\s*\(|@import|<link|<script|<iframe|on\w+\s*=", re.I)


def nothing(cid):
    return None


@pytest.mark.parametrize("page", HOSTILE)
def test_nothing_runs_and_nothing_is_fetched(page):
    assert not _FETCHES.search(_body(safe(page, nothing).html))


@given(st.lists(st.sampled_from(HOSTILE) | st.text(max_size=20), max_size=8).map("".join))
def test_nor_in_any_mixture(page):
    assert not re.search(r"evil\.example/p|<script|javascript:|\bon\w+=\"", _body(safe(page, nothing).html))


def test_pictures_from_elsewhere_are_counted_and_shown_when_asked_for():
    page = '<p>Hi<img src="https://shop.example/logo.png"><img src="//t.example/p.gif"></p>'
    assert safe(page, nothing).held_back == 2
    shown = safe(page, nothing, pictures=True)
    assert (shown.held_back, "https://shop.example/logo.png" in shown.html) == (0, True)


def test_pictures_that_came_with_it_are_shown_from_here():
    shown = safe('<img src="cid:pic@x"><img src="cid:other">', {"pic@x": "/v1/attachments/att_1"}.get)
    assert 'src="/v1/attachments/att_1"' in shown.html
    assert shown.held_back == 0


def test_links_lead_away_and_tell_nobody_from_where():
    assert 'rel="noopener noreferrer nofollow"' in safe('<a href="https://x.example">x</a>', nothing).html


def test_the_browser_is_told_to_fetch_nothing():
    assert "default-src 'none'" in policy(pictures=False)
    assert "https:" not in policy(pictures=False)
    assert "sandbox" in policy(pictures=True)


def _body(html):
    return html.partition("<body>")[2]
