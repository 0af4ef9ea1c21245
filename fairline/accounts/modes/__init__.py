"""Modes of work: an account under special rules has a versioned list of what it may use; everything else is off."""
