package org.guichet.pdf;

/** The two units of paper: millimetres for places, points (1/72 inch) for type. */
final class Millimetres {
    private static final double POINTS = 72 / 25.4;

    private Millimetres() {}

    static double ofPoints(double points) {
        return points / POINTS;
    }

    static double toPoints(double millimetres) {
        return millimetres * POINTS;
    }
}
