package org.guichet.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.web.French;

/** Digits that may be part of a telephone number, a year or a day of birth, a number in the street. */
record SoughtNumber(String digits) {

    private static final int SHORTEST_OF_A_TELEPHONE = 3;
    private static final int LONGEST_IN_A_STREET = 4;

    /** @param alone whether no name stands beside it; « hoert 1948 » is a year and nothing else */
    void narrow(Where where, boolean alone) {
        List<String> either = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (digits.length() >= SHORTEST_OF_A_TELEPHONE && (alone || !isYear())) {
            either.add("phone like ?");
            values.add("%" + withoutPrefix() + "%");
        }
        if (digits.length() <= LONGEST_IN_A_STREET && (alone || !isYear())) {
            either.add("words @@ cast(? as tsquery)");
            values.add("'@" + digits + "'");
        }
        if (isYear()) {
            either.add("birth_date between ? and ?");
            values.add(LocalDate.of(Integer.parseInt(digits), 1, 1));
            values.add(LocalDate.of(Integer.parseInt(digits), 12, 31));
        }
        day().ifPresent(day -> {
            either.add("birth_date = ?");
            values.add(day);
        });
        where.and("(" + String.join(" or ", either) + ")", values.toArray());
    }

    private boolean isYear() {
        return digits.matches("(18|19|20)\\d\\d");
    }

    /** « 12031948 » */
    private Optional<LocalDate> day() {
        return digits.matches("\\d{8}")
                ? French.parseDate(digits.replaceFirst("(..)(..)(....)", "$1/$2/$3"))
                : Optional.empty();
    }

    /** « 06… », « 0033 6… » and « +33 6… » are one number; the index holds « +336… ». */
    private String withoutPrefix() {
        return digits.replaceFirst("^(0033|33)0?(?=\\d{9}$)|^0", "");
    }
}
