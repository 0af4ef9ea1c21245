"""Lists of sanctions the operator brings in, and the names behind accounts compared with them."""
