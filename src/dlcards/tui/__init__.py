"""The trainer on the screen: Textual turns keys into calls and values into text."""

import os

# The full Kitty keyboard protocol makes some terminals swallow or tear text that an input method
# commits. Textual reads this when it is imported, and only what is in this package imports it.
os.environ.setdefault("TEXTUAL_DISABLE_KITTY_KEY", "1")

# A change waits for the next beat before it is painted: half a beat of 60 a second is more than the
# painting takes.
os.environ.setdefault("TEXTUAL_FPS", "240")
