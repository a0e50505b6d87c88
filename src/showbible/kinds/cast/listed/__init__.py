"""Casts in lists, tables and under headings: entries, what stands in them, and what headings say of them."""
