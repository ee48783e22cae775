package org.guichet.cases;

/** {@link Case#visibleTo} as a query says it, for lists: cases {@code c}, agent {@code :me}, department {@code :mine}. */
public final class Visibility {

    public static final String CONDITION =
            "(c.discreet = false or c.openedBy = :me or c.assignee = :me or c.department = :mine)";

    private Visibility() {}
}
