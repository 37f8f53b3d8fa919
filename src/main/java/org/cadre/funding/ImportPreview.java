package org.cadre.funding;

import org.cadre.agreement.AgreementTerms;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.ImportLine.Effect;
import org.cadre.table.Mapping;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * How a spreadsheet is read, and what it would do, row by row.
 *
 * @param sheets names of those that a workbook has; none for separated text
 * @param isAmbiguous whether its days can be read in two ways and nobody said in which
 * @param currency that is taken where none stands beside an amount
 * @param agreements that could pay for costs
 * @param brought on which day this sheet was brought before; null for never
 * @param fingerprint of all rows, to be handed back with the confirmation
 */
public record ImportPreview(
        ImportId id,
        ImportKind kind,
        ProgrammeId programme,
        String fileName,
        List<String> sheets,
        List<String> head,
        Mapping mapping,
        boolean isAmbiguous,
        Currency currency,
        List<AgreementTerms> agreements,
        @Nullable LocalDate brought,
        List<ImportLine> lines,
        String fingerprint) {

    public ImportPreview {
        sheets = List.copyOf(sheets);
        head = List.copyOf(head);
        agreements = List.copyOf(agreements);
        lines = List.copyOf(lines);
    }

    public int count(Effect effect) {
        return (int) lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** How many rows a confirmation would write. */
    public int writing() {
        return count(Effect.ADDED) + count(Effect.CHANGED);
    }
}
