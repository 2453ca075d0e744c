"""From the entries of pages to drafts of notes: one draft a concept, however often it is told."""
