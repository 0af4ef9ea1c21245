"""What the house can carry, measured: one file a question, run by `make bench`."""
