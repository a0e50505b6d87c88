"""The grammar of prose: marks, folding, phrases, rules."""
