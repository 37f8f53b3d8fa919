package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementDrafts;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.DonorId;
import org.cadre.agreement.DonorRow;
import org.cadre.agreement.Donors;
import org.cadre.agreement.DraftRow;
import org.cadre.agreement.DraftTerms;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.ImportWork.Asked;
import org.cadre.funding.importing.AgreementRow;
import org.cadre.money.Money;
import org.cadre.table.Field;
import org.cadre.table.Reason;
import org.cadre.table.Reason.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows that become drafts of agreements. What is signed is left alone: amendments change it. */
@ApplicationScoped
class AgreementImport {

    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DONOR = 120;

    @Inject AgreementQueries agreements;
    @Inject AgreementDrafts drafts;
    @Inject Donors donors;

    ImportWork read(Asked asked) {
        var there = new HashMap<String, AgreementRow>();
        drafts.of(asked.programme()).forEach(each -> there.put(reference(each), row(each)));
        var signed = signed(asked.programme());
        there.putAll(signed);
        var imported =
                AgreementRow.read(asked.table(), asked.mapping(), asked.currency(), there)
                        .judged(row -> reasons(row, signed));
        return new ImportWork(
                ImportWork.lines(
                        asked,
                        imported,
                        row -> (row.reference() + " " + row.title()).strip(),
                        AgreementRow::donor,
                        AgreementImport::amount),
                () ->
                        ImportWork.writing(imported).stream()
                                .flatMap(item -> item.value().stream())
                                .forEach(row -> drafts.put(asked.programme(), terms(row))));
    }

    private static String reference(DraftRow draft) {
        return draft.terms().reference();
    }

    private static AgreementRow row(DraftRow draft) {
        var terms = draft.terms();
        return new AgreementRow(
                terms.reference(),
                terms.donor(),
                terms.title(),
                terms.signed().currency(),
                terms.signed().amount(),
                Optional.ofNullable(terms.signedOn()),
                terms.from(),
                terms.to());
    }

    private Map<String, AgreementRow> signed(ProgrammeId programme) {
        var names = donors.list().stream().collect(Collectors.toMap(DonorRow::id, DonorRow::name));
        return agreements.of(programme).stream()
                .collect(Collectors.toMap(AgreementTerms::reference, terms -> row(terms, names)));
    }

    private static AgreementRow row(AgreementTerms terms, Map<DonorId, String> names) {
        return new AgreementRow(
                terms.reference(),
                names.getOrDefault(terms.donor(), ""),
                terms.title(),
                terms.signed().currency(),
                terms.signed().amount(),
                Optional.of(terms.signedOn()),
                terms.from(),
                terms.to());
    }

    private static List<Reason> reasons(AgreementRow row, Map<String, AgreementRow> signed) {
        var reasons = new ArrayList<Reason>();
        requireShort(Field.AGREEMENT, row.reference(), LONGEST_REFERENCE, reasons);
        requireShort(Field.TITLE, row.title(), LONGEST_TITLE, reasons);
        requireShort(Field.DONOR, row.donor(), LONGEST_DONOR, reasons);
        if (row.amount().signum() == 0) {
            reasons.add(new Reason(Field.AMOUNT, Problem.MISSING, ""));
        }
        var other = signed.get(row.reference());
        if (other != null && !other.equals(row)) {
            reasons.add(new Reason(Field.AGREEMENT, Problem.SIGNED, row.reference()));
        }
        return reasons;
    }

    static void requireShort(Field field, String text, int most, List<Reason> reasons) {
        if (text.length() > most) {
            reasons.add(new Reason(field, Problem.TOO_LONG, text.substring(0, most)));
        }
    }

    private static Money amount(AgreementRow row) {
        return Money.of(row.amount(), row.currency());
    }

    private static DraftTerms terms(AgreementRow row) {
        return new DraftTerms(
                row.donor(),
                row.reference(),
                row.title(),
                amount(row),
                row.signedOn().orElse(null),
                row.from(),
                row.to());
    }
}
