"""Which lines open an entry: what speaks for it and against it, and what comes of it."""
