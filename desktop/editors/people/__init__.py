"""Forms and cards of people and commissions."""
