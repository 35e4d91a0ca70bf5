"""Triggers that protect records from plain SQL: one list, worded for each engine."""

from db.storage.triggers.catalogue import Trigger, functions_for, triggers_for

__all__ = ["Trigger", "functions_for", "triggers_for"]
