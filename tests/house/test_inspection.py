"""The building inspector's round: every rule of tools/ holds for the tree as it stands."""

from tools import glossary, links, npm_locks, settings_page, sync_routes, traces, translations


def test_names_say_the_words_of_the_glossary():
    assert list(glossary.inspect()) == []


def test_every_word_a_person_sees_stands_in_both_languages():
    assert list(translations.inspect()) == []


def test_the_settings_page_says_what_the_settings_say():
    assert list(settings_page.inspect()) == []


def test_every_link_and_every_path_on_the_map_leads_somewhere():
    assert list(links.inspect()) == []


def test_no_file_names_a_path_of_one_machine_or_a_registry():
    assert list(traces.inspect()) == []


def test_no_route_guard_or_dependency_runs_in_a_thread():
    assert list(sync_routes.inspect()) == []


def test_npm_would_take_the_front_ends_locks():
    assert list(npm_locks.inspect()) == []
