"""A command whose reader leaves early, as `| head` does, ends without a word."""

import os
import subprocess
import sys

import pytest

UNREAD = 141  # 128 and the number of the signal a program of another kind would have died of


@pytest.mark.parametrize(("words", "code"), [("clauses", UNREAD), ("clauses --json", UNREAD), ("--help", 0)])
def test_a_command_whose_reader_left_ends_without_a_word(words, code):
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-c", "from fairline.cli import main; main()", *words.split()]
    ended = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, check=False)
    os.close(write)
    assert (ended.returncode, ended.stderr) == (code, b"")
