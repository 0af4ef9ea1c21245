"""A channel that does nothing, complete, to be copied: what it is told goes in, what is permitted goes nowhere."""
