"""Telephone numbers the account holds: which they are, what they are for, what their country asks, and their proofs."""
