"""Keeps a process small: asks glibc, where it is there, to hold no more than is used."""

import ctypes
from contextlib import suppress

_ARENAS = -8  # M_ARENA_MAX in malloc.h


def share_one_arena() -> None:
    """Let all threads take memory from one place, before there are any: they hold the interpreter in turns anyway."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).mallopt(_ARENAS, 1)


def give_back() -> None:
    """Hand the system what was taken, and is not needed any more."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)
