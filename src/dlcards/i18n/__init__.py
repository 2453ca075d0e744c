"""What the program says, in Korean and in English."""
