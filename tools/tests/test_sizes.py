"""The print of sizes: what is measured, and that it adds up."""

from tools.sizes import measure, table


def test_files_and_functions_are_measured_and_the_longest_is_named(tmp_path):
    (tmp_path / "tests").mkdir()
    (tmp_path / "short.py").write_text("a = 1\n")
    (tmp_path / "long.py").write_text("def one():\n    a = 1\n    return a\n" + "\n" * 400)
    (tmp_path / "tests" / "test_short.py").write_text("b = 2\n" * 3)
    (tmp_path / "row.tsx").write_text("x\n" * 5)
    code, tests, function, script = measure(tmp_path)
    assert [length.lines for length in code.lengths] == [403, 1]
    assert [length.lines for length in tests.lengths + script.lengths] == [3, 5]
    assert function.lengths == [(3, "long.py one")]
    _, first, *rest = table([code, tests, function, script])
    assert first.split()[-6:] == ["120", "403", "403", "403", "1", "long.py"]
    assert len(rest) == 3
