"""Partners an account lets in by a general authorisation: who, what for, and which families of features they reach."""
