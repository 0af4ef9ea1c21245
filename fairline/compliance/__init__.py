"""The compliance officer's desk: what was refused or waits, what would happen, the evidence."""
