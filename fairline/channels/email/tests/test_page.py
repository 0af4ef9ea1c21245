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


GMAIL = (
    '<div dir="ltr">Yes please</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, Ada wrote:<br></div>'
    '<blockquote class="gmail_quote"><p>Shall we send it?</p></blockquote></div>'
)
FRENCH = (
    "<p>Oui, merci</p><p>Le lun. 2 nov. 2026 à 09:00, Ada &lt;help@acme.example&gt; a écrit :</p>"
    "<blockquote><p>On l’envoie ?</p></blockquote>"
)
OUTLOOK = (
    '<div><p>Thank you</p></div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
    "<p><b>From:</b> Ada &lt;help@acme.example&gt;<br><b>Sent:</b> Monday<br>"
    "<b>To:</b> Nour<br><b>Subject:</b> Tea</p></div><p>It left.</p>"
)


@pytest.mark.parametrize(
    ("html", "now", "before"),
    [
        (GMAIL, "Yes please", "Shall we send it?"),
        (FRENCH, "Oui, merci", "On l’envoie ?"),
        (OUTLOOK, "Thank you", "It left."),
    ],
)
def test_the_mail_it_answers_is_folded_away(html, now, before):
    shown = safe(html, lambda cid: None, fold="The mail this answers").html
    above, below = shown.split("<details><summary>The mail this answers</summary>")
    assert now in above
    assert before in below
    assert before not in above


@pytest.mark.parametrize(
    "html",
    [
        "<blockquote><p>Shall we?</p></blockquote><p>Yes</p>",
        "<p>My answers:</p><blockquote><p>One?</p></blockquote><p>Yes</p><blockquote><p>Two?</p></blockquote><p>No</p>",
        "<p>Only this</p>",
        "",
    ],
)
def test_an_answer_among_quotes_is_never_folded_away(html):
    assert "<details>" not in safe(html, lambda cid: None, fold="x").html


@given(st.text(alphabet="<>/=\"' abdivpblockquote&;\n", max_size=200))
def test_folding_takes_whatever_comes_and_loses_no_word(html):
    shown = safe(html, lambda cid: None, fold="x").html
    assert shown.startswith("<!doctype html>")
