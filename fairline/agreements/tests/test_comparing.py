"""What changed is told clause by clause and word by word, and nothing is lost in the telling."""

from hypothesis import given
from hypothesis import strategies as st

from fairline.agreements import compare, parts, versions
from fairline.agreements.documents import documents

OLD = """# Rules

Version 1.

## 1. First

**1.1** You wait thirty days.

**1.2** You pay.

## 2. Last

**2.1** Bye.
"""
NEW = OLD.replace("Version 1", "Version 2").replace("thirty", "ten").replace("**1.2** You pay.\n\n", "")
NEW += "\n**2.2** Hello.\n"


def kinds(old, new):
    return {one.id: one.kind for one in compare("acceptable-use", old, new)}


def test_each_clause_is_the_same_changed_added_or_removed():
    assert kinds(OLD, NEW) == {
        "AU": "changed",
        "AU-1": "same",
        "AU-1.1": "changed",
        "AU-1.2": "removed",
        "AU-2": "same",
        "AU-2.1": "same",
        "AU-2.2": "added",
    }


def test_a_changed_clause_shows_the_very_words():
    (changed,) = [one for one in compare("acceptable-use", OLD, NEW) if one.id == "AU-1.1"]
    assert [(run.kind, run.words) for run in changed.runs] == [
        ("same", "You wait "),
        ("removed", "thirty "),
        ("added", "ten "),
        ("same", "days."),
    ]


def test_every_published_text_is_the_same_as_itself():
    for name in documents():
        for version in versions(name):
            text = version.text("fr").markdown
            assert {one.kind for one in compare(name, text, text)} == {"same"}


words = st.lists(st.sampled_from(["you", "wait", "ten", "days", "and", "pay"]), min_size=1, max_size=8).map(" ".join)
texts = st.lists(words, min_size=1, max_size=5).map(
    lambda said: "# R\n\n## 1. One\n\n" + "\n\n".join(f"**1.{place}** {line}." for place, line in enumerate(said, 1))
)


@given(texts, texts)
def test_the_new_words_are_all_there_in_order_and_so_are_the_old(old, new):
    compared = compare("acceptable-use", old, new)
    for text, gone in ((new, "removed"), (old, "added")):
        for part in parts("acceptable-use", text):
            (one,) = [each for each in compared if each.id == part.id]
            said = "".join(run.words for run in one.runs if run.kind != gone).split()
            assert said == f"{part.title} {part.text.removeprefix('# ')}".split()
