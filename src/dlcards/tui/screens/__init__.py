"""The screens, one a file: they turn keys into calls and values into text, and hold no rules."""
