"""A demonstration college of any size, from a seed: to look round in, to test, to measure, to take pictures of."""

from db.demo.build import build_demo

__all__ = ["build_demo"]
