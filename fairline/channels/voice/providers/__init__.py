"""Hosted providers: those whose numbers are bought, and whose calls are steered, by an interface of theirs."""
