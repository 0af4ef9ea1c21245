"""The agreement's texts are complete in both languages, never edited, and hold for whom and from when they say."""

import re
import tomllib
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.agreements import effective_at, in_force, version_named, versions
from fairline.agreements.documents import documents
from fairline.agreements.texts import FOLDER, Version
from fairline.kit.clock import to_millis
from fairline.kit.errors import NotFound

SECTION = re.compile(r"^## (\d+)\. (.+)$", re.MULTILINE)


def day(text):
    return to_millis(datetime.fromisoformat(text).replace(tzinfo=UTC))


def made(name, start_new, start_existing):
    return Version(name, day(start_new), day(start_existing), {}, {})


V1, V2 = made("v1", "2024-01-01", "2024-01-01"), made("v2", "2025-08-01", "2025-08-31")
BOTH = (V1, V2)


def every():
    return [version for name in documents() for version in versions(name)]


def test_every_published_text_is_the_one_that_was_published():
    for version in every():
        told = tomllib.loads((FOLDER / version.document / version.name / "version.toml").read_text("utf-8"))
        assert told["sha256"] == {language: text.sha256 for language, text in version.texts.items()}


def test_every_version_speaks_english_and_french_section_by_section():
    for version in every():
        english, french = (SECTION.findall(version.text(language).markdown) for language in ("en", "fr"))
        assert [number for number, _ in english] == [number for number, _ in french] != []
        assert all(version.text(language).title for language in ("en", "fr"))
        assert set(version.reason) == {"en", "fr"}


def test_every_version_says_its_own_name_and_starts_for_new_accounts_first():
    for version in every():
        assert version.start_new <= version.start_existing
        for text in version.texts.values():
            assert f"Version {version.name}." in text.markdown
            assert "!" not in text.markdown


def test_a_language_nobody_wrote_is_answered_in_english():
    assert version_named("2026-11").text("de").language == "en"


def test_a_version_never_published_is_not_found():
    with pytest.raises(NotFound):
        version_named("1999-01")


def test_new_accounts_are_bound_from_the_day_for_newcomers():
    """Clause ZS-TERMS-EFFECTIVE-NEW."""
    for opened, bound in (("2025-07-31", V1), ("2025-08-01", V2)):
        assert in_force(day(opened), day(opened), among=BOTH) == bound


@pytest.mark.parametrize(("agreed", "bound"), [({}, (V1, V2, V2)), ({"v2": day("2025-10-01")}, (V1, V1, V2))])
def test_existing_accounts_move_on_the_later_day_or_the_one_agreed_with_them(agreed, bound):
    """Clause ZS-TERMS-EFFECTIVE-EXISTING."""
    asked = ("2025-08-30", "2025-08-31", "2025-10-01")
    assert tuple(in_force(day("2024-05-01"), day(at), agreed, among=BOTH) for at in asked) == bound


def test_before_all_dates_the_first_version_holds():
    assert in_force(day("2020-01-01"), day("2020-01-02"), among=BOTH) == V1


instants = st.integers(day("2023-01-01"), day("2027-01-01"))


@given(opened=instants, at=instants, later=st.integers(0, 10**11))
def test_an_account_never_goes_back_to_an_older_version(opened, at, later):
    now, then = in_force(opened, at, among=BOTH), in_force(opened, at + later, among=BOTH)
    assert BOTH.index(now) <= BOTH.index(then)


@given(opened=instants, younger=st.integers(0, 10**11), at=instants)
def test_a_younger_account_never_has_an_older_version(opened, younger, at):
    assert BOTH.index(in_force(opened, at, among=BOTH)) <= BOTH.index(in_force(opened + younger, at, among=BOTH))


@given(opened=instants)
def test_the_version_in_force_changes_at_the_very_instant_it_says(opened):
    begins = effective_at(V2, opened)
    assert in_force(opened, begins, among=BOTH) == V2
    assert in_force(opened, begins - 1, among=BOTH) == V1


def test_the_dates_are_midnight_in_utc():
    version = version_named("2026-11")
    for instant in (version.start_new, version.start_existing):
        assert timedelta(milliseconds=instant) % timedelta(days=1) == timedelta()
