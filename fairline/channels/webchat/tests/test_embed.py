"""What the widget is served with: framed by the site's own pages only, and nothing but its own files."""

import json
from html.parser import HTMLParser

import pytest

from fairline.channels.webchat import embed
from fairline.channels.webchat.tests.door import door

PAGE = '<!doctype html><meta name="fairline-site" content="" /><title>Chat</title>'


@pytest.fixture
def client(shop, tmp_path, monkeypatch):
    (tmp_path / "widget" / "assets").mkdir(parents=True)
    for name, text in {
        "widget/frame.html": PAGE,
        "widget/loader.js": "load()",
        "widget/assets/frame-abc.js": "chat()",
        "widget/notes.txt": "not for anybody",
        "secret.txt": "secret",
    }.items():
        (tmp_path / name).write_text(text)
    monkeypatch.setattr(embed, "FOLDER", tmp_path / "widget")
    with door(shop.house) as client:
        yield client


def policy(client, key):
    """The frame's policy, by directive."""
    said = client.get("/widget/frame.html", params={"key": key}).headers["content-security-policy"]
    return {name: rest for name, _, rest in (part.strip().partition(" ") for part in said.split(";"))}


def embedded(client, key):
    """What the page says of its site."""
    found = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attributes):
            if dict(attributes).get("name") == "fairline-site":
                found.append(dict(attributes)["content"])

    Reader().feed(client.get("/widget/frame.html", params={"key": key}).text)
    return found


def test_only_pages_of_the_sites_domains_may_frame_it(shop, client):
    shop.sets(domains=["shop.example", "*.shop.example", "localhost:8080"])
    assert policy(client, shop.site.key)["frame-ancestors"].split() == [
        "https://shop.example",
        "http://shop.example",
        "https://*.shop.example",
        "http://*.shop.example",
        "https://localhost:8080",
        "http://localhost:8080",
    ]


def test_a_site_that_names_no_domain_may_be_framed_anywhere(shop, client):
    assert policy(client, shop.site.key)["frame-ancestors"] == "*"


@pytest.mark.parametrize("key", ["", "unknown", "' OR 1=1 --"])
def test_an_unknown_key_is_framed_by_nobody_and_told_nothing(client, key):
    assert policy(client, key)["frame-ancestors"] == "'none'"
    assert embedded(client, key) == [""]


def test_the_frame_runs_our_own_scripts_only(shop, client):
    held = policy(client, shop.site.key)
    assert held["default-src"] == "'none'"
    assert held["script-src"] == "'self'"
    assert held["require-trusted-types-for"] == "'script'"


def test_the_page_knows_its_site_before_anybody_is_a_visitor(shop, client):
    shop.sets(greeting={"en": 'Say "hello" & <b>ask</b>', "fr": "Dites « bonjour »"}, color="#112233")
    [words] = embedded(client, shop.site.key)
    site = json.loads(words)
    assert site["greeting"] == {"en": 'Say "hello" & <b>ask</b>', "fr": "Dites « bonjour »"}
    assert (site["name"], site["color"], site["locale"]) == ("Shop", "#112233", "fr")
    assert (site["open"], site["opens_at"], site["agents_available"]) == (False, None, 0)
    assert "domains" not in site
    assert "identity" not in words
    assert shop.house.read(lambda c: c.all("SELECT id FROM webchat_visitors")) == []


def test_words_of_an_admin_cannot_break_out_of_the_page(shop, client):
    shop.sets(greeting={"en": '"><script>alert(1)</script>'})
    page = client.get("/widget/frame.html", params={"key": shop.site.key}).text
    assert "<script" not in page
    assert page.count("<") == PAGE.count("<")


def test_files_with_a_hash_in_their_name_are_kept_for_ever_and_the_loader_for_minutes(client):
    asset, loader = client.get("/widget/assets/frame-abc.js"), client.get("/widget/loader.js")
    assert asset.text == "chat()"
    assert asset.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert loader.headers["cache-control"] == "public, max-age=300"
    assert loader.headers["cross-origin-resource-policy"] == "cross-origin"
    assert client.get("/widget/frame.html").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    [
        "assets/../frame.html",
        "assets/%2e%2e/frame.html",
        "assets/..%2fframe.html",
        "assets/%2fframe.html",
        "assets/..%2f..%2fsecret.txt",
        "assets/%2e%2e/%2e%2e/secret.txt",
        "assets/..%5c..%5csecret.txt",
        "assets/",
        "assets/none.js",
        "%2fframe.html",
        "notes.txt",
        "../secret.txt",
    ],
)
def test_nothing_else_is_served(client, path):
    answer = client.get(f"/widget/{path}")
    assert answer.status_code == 404 or "frame-ancestors" in answer.headers.get("content-security-policy", "")
    assert "secret" not in answer.text
    assert "not for anybody" not in answer.text
