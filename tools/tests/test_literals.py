"""Reading object literals: whatever words hold, the right key gets them."""

import json

from hypothesis import given
from hypothesis import strategies as some

from tools.literals import literals

KEYS = some.from_regex(r"[a-z][a-zA-Z]{0,8}", fullmatch=True).filter(lambda key: key not in ("en", "fr"))


@given(some.dictionaries(KEYS, some.text(max_size=30), min_size=1, max_size=6))
def test_every_key_gets_exactly_its_own_words(told):
    body = ", ".join(f"{key}: {{ en: {json.dumps(words)}, fr: 'x' }}" for key, words in told.items())
    pairs = [found for found in literals(f"export const strings = {{ {body} }};") if "en" in found.values]
    assert {found.key: json.loads(found.values["en"]) for found in pairs} == told


def test_functions_lists_and_types_are_not_taken_for_words():
    code = "const f = (a: string, b: number) => { return [a, b]; };\ntype T = { en: string };"
    assert [found.values for found in literals(code)] == [{"en": "string"}]
