"""Pictures of the evidence. Each module gives the same bytes for the same data, and says in words what it draws."""
