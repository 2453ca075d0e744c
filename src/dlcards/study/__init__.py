"""What a learner does, as use cases over ports: no tables, no screens."""
