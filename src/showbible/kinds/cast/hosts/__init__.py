"""Who hosts, judges, presents, narrates or announces a programme."""
