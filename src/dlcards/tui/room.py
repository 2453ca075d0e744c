"""How much room there is."""

WIDE = 64  # cells: from here on two things stand side by side, below it one below the other
