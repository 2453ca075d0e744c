"""The forms in which people write entries: each module knows one, and where it opens."""
