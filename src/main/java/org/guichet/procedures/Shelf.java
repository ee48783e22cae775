package org.guichet.procedures;

import java.util.List;

/** The procedures of one department, by its name. */
public record Shelf(String department, List<Procedure> procedures) {}
