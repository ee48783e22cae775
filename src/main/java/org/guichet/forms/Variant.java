package org.guichet.forms;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guichet.pdf.Margins;
import org.guichet.pdf.TextStyle;
import org.guichet.procedures.Procedure;
import org.guichet.residents.PaperWishes;
import org.guichet.residents.Resident;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** For which eyes a paper is set. */
enum Variant {
    NORMAL("normal", new TextStyle(10, 13, 4), TextStyle.SMALL, new Margins(30, 20, 24, 20)),

    /** 16 points and more, tables as lists. */
    LARGE("gros", new TextStyle(16, 22, 9), new TextStyle(16, 21, 7), new Margins(40, 20, 38, 20)),

    /** Easy to read and understand (FALC): the words that the procedure supplies, in type for people who read little. */
    EASY("facile", new TextStyle(14, 20, 8), new TextStyle(14, 19, 6), new Margins(40, 20, 34, 20));

    /** As the address of a page says it. */
    final String code;

    final TextStyle text;

    /** Footers and notices. */
    final TextStyle small;

    final Margins margins;

    Variant(String code, TextStyle text, TextStyle small, Margins margins) {
        this.code = code;
        this.text = text;
        this.small = small;
        this.margins = margins;
    }

    /** As asked for; else as the person wishes, where the procedure can; else the usual one. */
    static Variant of(Optional<String> code, Procedure procedure, @Nullable Resident resident) {
        return code.filter(format -> !format.isEmpty())
                .map(format -> of(format).of(procedure))
                .orElseGet(() -> wished(PaperWishes.of(resident), procedure));
    }

    private static Variant wished(PaperWishes wishes, Procedure procedure) {
        if (wishes.easyToRead() && !procedure.easy().isEmpty()) {
            return EASY;
        }
        return wishes.largePrint() ? LARGE : NORMAL;
    }

    static Variant of(String code) {
        return Arrays.stream(values())
                .filter(variant -> variant.code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("Ce format n’existe pas. Choisissez le format normal, « gros » ou « facile »."));
    }

    /** Refuses easy words where the procedure supplies none: the others do not become easy in larger type. */
    Variant of(Procedure procedure) {
        if (this == EASY && procedure.easy().isEmpty()) {
            throw new Refusal(
                    "« %s » n’a pas encore de version facile à lire. Imprimez le format normal ou le format gros caractères."
                            .formatted(procedure.title()));
        }
        return this;
    }

    boolean isEasy() {
        return this == EASY;
    }

    /** What the procedure is, a sentence a line where it must be easy. */
    String summary(Procedure procedure) {
        return isEasy() ? sentences(procedure.easy()) : procedure.summary();
    }

    private static String sentences(String words) {
        return Arrays.stream(words.strip().split("(?<=[.!?])\\s+")).collect(Collectors.joining("\n"));
    }
}
