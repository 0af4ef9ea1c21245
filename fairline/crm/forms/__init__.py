"""The forms in which addresses, places and values are kept, so that the same is always written the same way."""
