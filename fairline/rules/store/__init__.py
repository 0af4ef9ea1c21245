"""The tables of rules: written by what happened, read by what is about to."""
