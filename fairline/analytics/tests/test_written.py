"""Files of rows: what a spreadsheet makes of them, and that Parquet holds what was put in."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st
from pyarrow import BufferReader, parquet  # type: ignore[import-untyped]  # it comes without types

from fairline.analytics.exports.marks import COLUMN, PLACE, marked
from fairline.analytics.exports.written import written

cells = st.one_of(st.none(), st.integers(-(2**40), 2**40), st.text(max_size=12))


def read_back(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_no_cell_is_taken_for_a_formula() -> None:
    rows = [("=1+1", "+41 44", "-x", "@you", "\tx", "fine", -5, None)]
    (_, line) = read_back(written("csv", list("abcdefgh"), rows))
    assert line == ["'=1+1", "'+41 44", "'-x", "'@you", "'\tx", "fine", "-5", "", PLACE]


def test_a_file_of_no_rows_still_has_its_columns() -> None:
    assert read_back(written("csv", ["a", "b"], [])) == [["a", "b", COLUMN]]
    assert parquet.read_table(BufferReader(written("parquet", ["a", "b"], []))).column_names == ["a", "b", COLUMN]


@given(st.lists(st.tuples(st.text(max_size=12), st.integers(-(2**40), 2**40) | st.none()), max_size=20))
def test_parquet_gives_back_what_was_put_in(rows: list[tuple[str, int | None]]) -> None:
    table = parquet.read_table(BufferReader(written("parquet", ["word", "number"], rows)))
    assert list(zip(table["word"].to_pylist(), table["number"].to_pylist(), strict=True)) == rows


@given(st.lists(st.text(max_size=12), min_size=1, max_size=10))
def test_csv_keeps_every_word(words: list[str]) -> None:
    found = read_back(written("csv", ["word", "end"], [(word, "x") for word in words]))[1:]
    assert [line[0].removeprefix("'") for line in found] == [word.removeprefix("'") for word in words]


def test_each_row_of_a_copy_bears_its_mark_in_either_form() -> None:
    rows = [("one", 1), ("two", 2)]
    mark = "mark-abcdefghijklmnop"
    assert len(mark) == len(PLACE)
    csv_rows = read_back(marked("csv", written("csv", ["word", "number"], rows), mark))
    assert [line[-1] for line in csv_rows] == [COLUMN, mark, mark]
    table = parquet.read_table(BufferReader(marked("parquet", written("parquet", ["word", "number"], rows), mark)))
    assert table[COLUMN].to_pylist() == [mark, mark]
    assert table["word"].to_pylist() == ["one", "two"]
