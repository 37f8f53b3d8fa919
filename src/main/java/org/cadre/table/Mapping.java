package org.cadre.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the columns of a table mean, and how it writes numbers and dates. */
public record Mapping(Map<Field, Integer> columns, NumberStyle numbers, DayStyle days) {

    private static final List<Field> NUMBERS =
            List.of(Field.AMOUNT, Field.DEBIT, Field.CREDIT, Field.BALANCE);
    private static final List<Field> DAYS =
            List.of(
                    Field.DATE,
                    Field.VALUE_DATE,
                    Field.SIGNED_ON,
                    Field.FROM,
                    Field.TO,
                    Field.MONTH);

    public Mapping {
        columns = Map.copyOf(columns);
    }

    /** By the styles that fit most cells; those that do not fit are refused. */
    public static Mapping guess(Table table, List<Field> wanted) {
        var columns = Field.guess(table.head(), wanted);
        return new Mapping(
                columns,
                NumberStyle.of(cells(table, columns, NUMBERS)),
                DayStyle.of(cells(table, columns, DAYS)));
    }

    /** Whether the days could be read in two ways, so that somebody has to say which one. */
    public boolean hasAmbiguousDays(Table table) {
        return DayStyle.isAmbiguous(cells(table, columns, DAYS));
    }

    private static List<String> cells(
            Table table, Map<Field, Integer> columns, Collection<Field> fields) {
        return fields.stream()
                .filter(columns::containsKey)
                .flatMap(field -> table.column(columns.getOrDefault(field, -1)).stream())
                .toList();
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    Optional<Integer> column(Field field) {
        return Optional.ofNullable(columns.get(field));
    }
}
