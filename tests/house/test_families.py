"""Every feature stands under one family, every family under one section of one document that says so."""

from collections import Counter

from fairline.agreements import documents, families, parts, versions
from fairline.app import MODULES
from fairline.channels import channels
from fairline.kit.words import knows
from tools.tree import ROOT


def test_every_feature_belongs_to_one_family_and_every_channel_to_some():
    """Clause ZS-TERMS-FEATURE-GATE."""
    features = Counter(feature for family in families().values() for feature in family.features)
    assert [feature for feature, many in features.items() if many > 1] == []
    assert {f"channel:{name}" for name in channels()} <= set(features)
    assert len(MODULES) > 20


def test_every_family_stands_under_a_section_there_is_in_both_languages():
    for name, family in families().items():
        newest = versions(family.document)[-1]
        for text in newest.texts.values():
            assert family.section in {part.id for part in parts(family.document, text.markdown)}, name


def test_every_clause_of_every_text_has_an_id_of_its_own_the_same_in_both_languages():
    for name, one in documents().items():
        for version in versions(name):
            found = {text.language: [part.id for part in parts(name, text.markdown)] for text in version.texts.values()}
            assert found["en"] == found["fr"]
            assert len(set(found["en"])) == len(found["en"]) > 2
            assert all(each.startswith(one.code) for each in found["en"])


def test_no_words_of_a_text_stand_outside_its_clauses():
    """The terms of 2026-11 number their sections, every later text its paragraphs too."""
    for name in documents():
        for version in versions(name):
            for part in parts(name, version.text("en").markdown)[1:]:
                assert part.text if name == "terms" or not part.title else not part.text, part.id


def test_every_figure_of_every_version_can_be_named_and_what_a_text_feeds_exists():
    names = {figure for name in documents() for version in versions(name) for figure in version.parameters}
    assert sorted(name for name in names if not knows(f"agreements.parameter.{name}")) == []
    assert [path for one in documents().values() for path in one.feeds if not (ROOT / path).exists()] == []
