"""What an article lacks, contradicts or has damaged: rules over a document and its entries."""

from __future__ import annotations

from showbible.lint.finding import Finding, Related, Remark, Severity
from showbible.lint.rule import Example, Rule
from showbible.lint.rules import RULES, lint
from showbible.lint.subject import Subject

__all__ = ["RULES", "Example", "Finding", "Related", "Remark", "Rule", "Severity", "Subject", "lint"]
