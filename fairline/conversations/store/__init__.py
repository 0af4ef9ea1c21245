"""The SQL of conversations: one file a table, and the lists people look at."""
