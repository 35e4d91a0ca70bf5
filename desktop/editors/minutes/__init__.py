"""The minutes editor: agenda at the left, the question in the middle, what is still missing at the right."""
