"""Packages that other programs read: what goes out, and a receipt for it."""
