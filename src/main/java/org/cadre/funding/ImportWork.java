package org.cadre.funding;

import org.cadre.agreement.AgreementTerms;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.ImportLine.Effect;
import org.cadre.funding.importing.Imported;
import org.cadre.money.Money;
import org.cadre.table.Mapping;
import org.cadre.table.Table;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the rows of one sheet would do.
 *
 * @param lines for people
 * @param write does it
 */
record ImportWork(List<ImportLine> lines, Runnable write) {

    private static final int LONGEST = 80;
    private static final int LONGEST_FILE = 54;

    /**
     * A sheet with all that is said about it.
     *
     * @param currency of amounts beside which none stands
     * @param agreements that could pay for costs; none for other rows
     */
    record Asked(
            ProgrammeId programme,
            String fileName,
            Table table,
            Mapping mapping,
            ImportChoices choices,
            Currency currency,
            List<AgreementTerms> agreements) {

        /** Names a row that names no document. */
        String document(int number) {
            return fileName.substring(0, Math.min(fileName.length(), LONGEST_FILE)) + " " + number;
        }
    }

    /** The same for each kind of row. */
    static <T> List<ImportLine> lines(
            Asked asked,
            Imported<T> imported,
            Function<T, String> name,
            Function<T, String> text,
            Function<T, Money> amount) {
        var rows =
                asked.table().rows().stream()
                        .collect(Collectors.toMap(Table.Row::number, ImportWork::words));
        return imported.items().stream()
                .map(
                        item ->
                                new ImportLine(
                                        item.number(),
                                        item.value()
                                                .map(name)
                                                .orElse(rows.getOrDefault(item.number(), "")),
                                        item.value().map(text).orElse(""),
                                        item.value().map(amount).orElse(null),
                                        changed(item).map(amount).orElse(null),
                                        effect(item.state()),
                                        item.reasons()))
                .toList();
    }

    /** What stands in a row, so that somebody finds it again. */
    private static String words(Table.Row row) {
        var words =
                row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .collect(Collectors.joining(" · "));
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private static <T> Optional<T> changed(Imported.Item<T> item) {
        return item.state() == Imported.State.CHANGED ? item.before() : Optional.empty();
    }

    private static Effect effect(Imported.State state) {
        return switch (state) {
            case NEW -> Effect.ADDED;
            case CHANGED -> Effect.CHANGED;
            case SAME -> Effect.SAME;
            case REFUSED -> Effect.REFUSED;
        };
    }

    /** The rows that write something. */
    static <T> List<Imported.Item<T>> writing(Imported<T> imported) {
        return imported.items().stream()
                .filter(
                        item ->
                                item.state() == Imported.State.NEW
                                        || item.state() == Imported.State.CHANGED)
                .toList();
    }
}
