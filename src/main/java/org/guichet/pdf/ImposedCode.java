package org.guichet.pdf;

import java.util.List;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;

/**
 * A Code 128 on somebody else's page, on white so that its lines do not hide it, with its digits under it.
 *
 * @param width in points, the white on both sides included
 */
record ImposedCode(String digits, double width, double height) implements ImposedInk {
    /** The narrowest bar that office scanners read back each time, in millimetres. */
    private static final double NARROWEST = 0.33;

    /** White on each side, in narrow bars (ISO/IEC 15417, 4.4). */
    private static final int QUIET = 10;

    private static final double DIGITS = 8;

    /** How wide its place must be at least, in millimetres, white on both sides included. */
    static double narrowest(String digits) {
        return (bars(digits).getWidth() + 2 * QUIET) * NARROWEST;
    }

    @Override
    public void draw(Content content, FontShelf fonts) {
        Code128 code = bars(digits);
        double module = width / (code.getWidth() + 2 * QUIET);
        ImposedReach reach = ImposedReach.of(digits);
        double foot = DIGITS * reach.height();
        content.write("1 g ");
        rectangle(content, 0, 0, width, height);
        content.write("f 0 g\n");
        code.getRectangles()
                .forEach(bar -> rectangle(content, (bar.x + QUIET) * module, foot, bar.width * module, height - foot));
        content.write("f\n");
        TypesetText words = new TypesetText(List.of(Span.of(digits)), DIGITS);
        TypesetText.Line line = words.lines(1e9).get(0);
        double x = (width - Millimetres.toPoints(line.width())) / 2;
        ImposedText.draw(words, 0, line.end(), x, DIGITS * reach.down(), content, fonts);
    }

    private static void rectangle(Content content, double x, double y, double width, double height) {
        content.write(x).write(y).write(width).write(height).write("re\n");
    }

    private static Code128 bars(String digits) {
        Code128 code = new Code128();
        code.setHumanReadableLocation(HumanReadableLocation.NONE);
        code.setContent(digits);
        return code;
    }
}
