"""What people do: one module per chapter; each public function is one unit of work."""
