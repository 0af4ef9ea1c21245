"""The translations' inspector, tried on words that are missing, empty, or differ between languages."""

from tools.translations import inspect, judge_beside, judge_toml, judge_typescript, words_in

GOOD = 'export const strings = { send: { en: "Send to {name}", fr: "Envoyer à {name}" } };'


def test_both_languages_with_the_same_placeholders_are_in_order():
    assert list(judge_toml('["a.b"]\nen = "Wait until {time}"\nfr = "Attendez jusqu’à {time}"')) == []
    assert list(judge_typescript(GOOD)) == []


def test_a_missing_language_is_found():
    assert list(judge_toml('[greeting]\nen = "Hello"')) == ["[greeting] must hold en and fr and nothing else"]
    (line,) = judge_typescript('const strings = {\n  hold: { en: "Hold" },\n};')
    assert line == ":2: hold must hold en and fr and nothing else"


def test_words_inside_a_nested_table_are_not_a_translation():
    assert list(judge_toml('[problem.title]\nen = "No"\nfr = "Non"')) == [
        "[problem] must hold en and fr and nothing else"
    ]


def test_an_empty_translation_is_found():
    assert list(judge_toml('[greeting]\nen = "Hello"\nfr = " "')) == ["[greeting] has no words in fr"]
    assert list(judge_typescript('const s = { a: { en: "", fr: "Oui" } };')) == [":1: a has no words in en"]


def test_other_placeholders_in_one_language_are_found():
    (line,) = judge_toml('[owed]\nen = "{count} left"\nfr = "Il en reste {nombre}"')
    assert line == "[owed] has other placeholders in en ['count'] than in fr ['nombre']"
    assert len(list(judge_typescript('const s = { a: { en: "{n ? one | many}", fr: "{m ? un | des}" } };'))) == 1


def test_an_exclamation_mark_is_found():
    assert list(judge_toml('[done]\nen = "Done"\nfr = "Fait !"')) == ["[done] has an exclamation mark in fr"]


def test_words_in_no_language_are_found_in_a_strings_file():
    (line,) = judge_typescript('const strings = { send: "Send", hold: { en: "Hold", fr: "Attente" } };')
    assert line == ":1: send stands in no language: write { en: …, fr: … }"


def test_commas_colons_and_brackets_inside_words_do_not_confuse():
    code = """const s = { // a note: { en: "no" }
      a: { en: "Yes, {name}: (fine)", fr: 'Oui, {name} : (bien) \\' {' },
      b: { en: pick ? "x" : "y", fr: pick ? "z" : "w" },
    };"""
    assert list(judge_typescript(code)) == []


def test_one_file_a_language_is_compared_with_the_files_beside_it():
    one = words_in('export const en = { send: "Send {n}", hold: "Hold" };')
    assert list(judge_beside(one, words_in('export const fr = { send: "Envoyer {n}", hold: "Garder" };'))) == []
    assert list(judge_beside(one, words_in('export const fr = { send: "Envoyer" };'))) == [
        ": hold has no words in fr",
        ": send has other placeholders in en ['n'] than in fr []",
    ]


def test_a_whole_tree_is_searched(tmp_path):
    (tmp_path / "fairline" / "gate").mkdir(parents=True)
    (tmp_path / "fairline" / "gate" / "words.toml").write_text('[refused]\nen = "Refused"\n')
    (tmp_path / "widget" / "src" / "strings").mkdir(parents=True)
    (tmp_path / "widget" / "src" / "strings" / "en.ts").write_text('export const en = { a: "Yes" };')
    (tmp_path / "widget" / "src" / "form").mkdir()
    (tmp_path / "widget" / "src" / "form" / "strings.ts").write_text('export const s = { a: { fr: "Oui" } };')
    assert list(inspect(tmp_path)) == [
        "fairline/gate/words.toml: [refused] must hold en and fr and nothing else",
        "widget/src/form/strings.ts:1: a must hold en and fr and nothing else",
        "widget/src/strings/en.ts: a has no words in fr",
    ]
