"""Lists of contacts that come in as a file: declared by whoever brings them, looked at first, refused where they were
bought, rented or gathered, and taken back whole.
"""
