"""Conversations as the wire shows them: rows of lists, the whole of one, the items of its thread."""
