"""One page tells every limit as the code holds it, in both languages and as data."""

import pytest
from litestar.testing import TestClient

from fairline.app import build, web_app
from fairline.channels.files.service import FileTooLarge
from fairline.kit.settings import read_settings
from fairline.kit.words import knows
from fairline.security import pace


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    house = build(read_settings({"FAIRLINE_DATA": str(tmp_path_factory.mktemp("limits"))}))
    yield TestClient(web_app(house))
    house.database.close()


def listed(client):
    return client.get("/v1/service-limits").json()["items"]


def test_the_limit_of_programs_is_told_as_it_is_held(client):
    """Clause ZS-SUNCO-LIMITS."""
    found = {(each["key"], each["channel"]): each for each in listed(client)}
    assert found["programs-second", "api"]["many"] == pace.PER_SECOND == 60
    assert found["programs-minute", "zendesk"]["many"] == 700
    assert {channel for _, channel in found} >= {"api", "webchat", "help", "zendesk", "email", "sms"}


def test_each_channel_tells_its_own_sizes(client):
    """Clause ZS-MSG-DOC-LIMITS."""
    sizes = {(each["channel"], each["key"]): each["many"] for each in listed(client) if not each["per_minute"]}
    assert sizes["sms", "longest"] > 0
    assert {channel for channel, key in sizes if key == "file"} >= {"webchat", "email", "sms"}


def test_every_limit_has_words_in_both_languages(client):
    assert [each["key"] for each in listed(client) if not knows(f"compliance.limits.key.{each['key']}")] == []


@pytest.mark.parametrize(("language", "title"), [("en", "Limits"), ("fr", "Limites")])
def test_anybody_reads_the_page(client, language, title):
    answer = client.get(f"/trust/limits?lang={language}")
    assert answer.status_code == 200
    assert f"<h1>{title}</h1>" in answer.text
    assert answer.text.count("<li>") >= len(listed(client))


def test_a_file_that_is_too_large_is_refused_by_the_name_of_its_channel_and_the_limit():
    told = FileTooLarge(16_000_000, "webchat").told("en")
    assert told["detail"] == "A file sent by this way (webchat) may have at most 16000000 bytes."
    assert [each["id"] for each in told["clauses"]] == ["ZS-MSG-DOC-LIMITS"]
