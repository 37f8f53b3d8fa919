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

/**
 * What the rows of one sheet would do.
 *
 * @param lines for people
 * @param write does it
 */
record ImportWork(List<ImportLine> lines, Runnable write) {

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
            List<AgreementTerms> agreements) {}

    /** The same for each kind of row. */
    static <T> List<ImportLine> lines(
            Imported<T> imported,
            Function<T, String> name,
            Function<T, String> text,
            Function<T, Money> amount) {
        return imported.items().stream()
                .map(
                        item ->
                                new ImportLine(
                                        item.number(),
                                        item.value().map(name).orElse(""),
                                        item.value().map(text).orElse(""),
                                        item.value().map(amount).orElse(null),
                                        changed(item).map(amount).orElse(null),
                                        effect(item.state()),
                                        item.reasons()))
                .toList();
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
