"""The trainer as a page: a small server on this machine, and a trainer for each tab."""
