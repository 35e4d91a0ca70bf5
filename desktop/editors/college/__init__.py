"""Forms of the college: its first start, itself, its norms and checks, and what it teaches."""
