"""Copies of the registries of people who want no advertising by telephone, and of numbers that changed hands.

A copy is kept as keyed hashes in pieces (pieces.py); the journal holds that it was loaded, by whom, of which day, and
how much was in it, never a number. `registered` and its batch (facts.py) tell the gate; `changed_hands` tells from when
on a number is somebody else's.
"""
