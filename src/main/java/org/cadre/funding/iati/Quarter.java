package org.cadre.funding.iati;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** A quarter of a year. */
record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    LocalDate first() {
        return YearMonth.of(year, MONTHS * (number - 1) + 1).atDay(1);
    }

    LocalDate last() {
        return YearMonth.of(year, MONTHS * number).atEndOfMonth();
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        return year + " Q" + number;
    }
}
