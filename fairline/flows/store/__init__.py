"""The tables of flows: written by what happened, read by what is about to."""
