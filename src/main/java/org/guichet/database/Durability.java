package org.guichet.database;

/** Whether an acknowledged write survives a power cut. */
public enum Durability {
    /** For people's cases: always. */
    FULL("on"),
    /** For tests, whose data is worth nothing a second later. */
    NONE("off");

    final String setting;

    Durability(String setting) {
        this.setting = setting;
    }
}
