"""Words and rules of the calendar."""
