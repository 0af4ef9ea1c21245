"""Whatever colour a brand has, its pages can be read."""

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from fairline.web.pages import Look, Page, answer, contrast, shades

COLORS = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


def rgb(color):
    return tuple(int(color[at : at + 2], 16) for at in (1, 3, 5))


@given(COLORS)
def test_every_colour_is_readable_on_light_and_on_dark(color):
    light, dark = shades(color)
    assert contrast(rgb(light), (255, 255, 255)) >= 4.5
    assert contrast(rgb(dark), rgb("#17181c")) >= 4.5


def test_a_colour_that_is_readable_stays():
    assert shades("#4338ca")[0] == "#4338ca"


def test_a_page_loads_nothing_and_shows_markup_as_text(tmp_path: Path):
    (tmp_path / "one.html").write_text('{% extends "layout.html" %}{% block main %}<p>{{ said }}</p>{% endblock %}')
    look = Look("Tea </title><script>alert(1)</script>", color="#ffe600", privacy="a@b.example")
    page = Page(tmp_path, "one.html", "web.pages", look, "fr", "Bonjour", {"said": "<img src=x>"}, script="let a = 1")
    made = answer(page)
    assert "<img src=x>" not in made.content
    assert "<script>alert" not in made.content
    assert 'lang="fr"' in made.content
    assert "mailto:a@b.example" in made.content
    policy = made.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert re.findall(r"sha256-", policy) == ["sha256-"] * 2
