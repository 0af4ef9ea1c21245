"""Reads what the other desk gives out, in its own words, as things of ours."""
