"""Moving in and out: imports, and the full export."""
