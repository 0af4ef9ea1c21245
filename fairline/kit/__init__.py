"""Tools with no opinion about contact centres."""
