"""Programs that maintain the repository: lock files, pictures."""
