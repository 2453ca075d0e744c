"""The trainer on the screen: Textual turns keys into calls and values into text."""
