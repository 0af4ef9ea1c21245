"""The OpenAPI page tells of every route what it does, who may ask, and what each refusal means."""

import json
import re

import pytest

from tools.openapi import page


@pytest.fixture(scope="module")
def operations():
    paths = json.loads(page())["paths"]
    return {f"{method.upper()} {path}": one for path, methods in paths.items() for method, one in methods.items()}


def test_every_route_says_in_words_what_it_does(operations):
    bare = [name for name, one in operations.items() if re.match(r"Needs the permission|Public\.", one["description"])]
    assert bare == []
    assert [name for name, one in operations.items() if not re.fullmatch(r"[A-Z][a-z0-9 ]+", one["summary"])] == []


def test_every_route_says_who_may_ask(operations):
    assert [name for name, one in operations.items() if {"x-permission", "security"} - one.keys()] == []
    asked = operations["GET /v1/contacts"]
    assert asked["x-permission"] == "contact.read"
    assert asked["description"].endswith("Needs the permission `contact.read`.")
    assert operations["POST /widget/v1/messages"]["security"] == []


def test_every_refusal_is_called_by_its_name_and_its_title(operations):
    refusals = {
        answer["description"]
        for one in operations.values()
        for status, answer in one["responses"].items()
        if status >= "400"
    }
    assert [each for each in refusals if not re.fullmatch(r"Problem: `[\w-]+` \([A-Z].*\)", each)] == []
    assert [each for each in refusals if "{" in each or ".problem." in each] == []
    taken = operations["POST /v1/contacts"]["responses"]["409"]["description"]
    assert taken.startswith("Problem: `address-taken` (Another contact has this address")
