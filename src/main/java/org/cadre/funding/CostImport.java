package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.Cost;
import org.cadre.agreement.CostCategory;
import org.cadre.agreement.Restriction;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.funding.ImportWork.Asked;
import org.cadre.funding.importing.ActualRow;
import org.cadre.funding.importing.Imported;
import org.cadre.ledger.AskedCosts;
import org.cadre.ledger.RequestKind;
import org.cadre.ledger.RequestPlan;
import org.cadre.ledger.Requests;
import org.cadre.money.Money;
import org.cadre.table.Field;
import org.cadre.table.Reason;
import org.cadre.table.Reason.Problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Rows that become requests for payments, and below zero for money that came back: a second person
 * approves each and a third posts it, as with any other. A cost that was asked for before is not
 * asked for again.
 */
@ApplicationScoped
class CostImport {

    private static final int LONGEST_DOCUMENT = 60;
    private static final int LONGEST_PAYEE = 120;

    @Inject BudgetQueries budgets;
    @Inject AskedCosts costs;
    @Inject Requests requests;

    ImportWork read(Asked asked) {
        var lines =
                LineRow.leaves(budgets.lines(asked.programme())).stream()
                        .collect(Collectors.toMap(LineRow::code, LineRow::id));
        var terms = asked.agreements();
        var byReference =
                terms.stream().collect(Collectors.toMap(AgreementTerms::reference, each -> each));
        var first = rows(asked, lines.keySet(), byReference.keySet(), Map.of());
        var there = there(asked, first, lines, terms);
        var imported =
                rows(asked, lines.keySet(), byReference.keySet(), there)
                        .judged(new Rule(asked, lines, byReference, rates(asked))::reasons);
        return new ImportWork(
                ImportWork.lines(
                        asked,
                        imported,
                        row -> row.date() + " " + row.line(),
                        row -> (row.reference() + " " + row.text()).strip(),
                        CostImport::amount),
                () ->
                        imported.having(Imported.State.NEW)
                                .forEach(item -> ask(asked, item, lines, byReference)));
    }

    private static Imported<ActualRow> rows(
            Asked asked, Set<String> lines, Set<String> agreements, Map<String, ActualRow> there) {
        return ActualRow.read(
                asked.table(), asked.mapping(), asked.currency(), lines, agreements, there);
    }

    /** Whether a currency has a rate on a day; asked once for each. */
    private BiPredicate<Currency, LocalDate> rates(Asked asked) {
        var known = new HashMap<String, Boolean>();
        return (currency, day) ->
                known.computeIfAbsent(
                        currency + " " + day,
                        any -> costs.hasRate(asked.programme(), currency, day));
    }

    /** What is asked for already, under its document and as a row without one would say it. */
    private Map<String, ActualRow> there(
            Asked asked,
            Imported<ActualRow> first,
            Map<String, LineId> lines,
            List<AgreementTerms> terms) {
        var days =
                first.items().stream()
                        .flatMap(item -> item.value().stream())
                        .map(ActualRow::date)
                        .toList();
        if (days.isEmpty()) {
            return Map.of();
        }
        var codes = new HashMap<LineId, String>();
        lines.forEach((code, id) -> codes.put(id, code));
        var references =
                terms.stream()
                        .collect(Collectors.toMap(AgreementTerms::id, AgreementTerms::reference));
        var found = new ArrayList<ActualRow>();
        for (var each :
                costs.list(
                        asked.programme(),
                        days.stream().min(Comparator.naturalOrder()).orElseThrow(),
                        days.stream().max(Comparator.naturalOrder()).orElseThrow())) {
            found.add(
                    new ActualRow(
                            each.day(),
                            codes.getOrDefault(each.line(), ""),
                            references.getOrDefault(each.agreement(), ""),
                            each.document(),
                            each.purpose(),
                            each.payee(),
                            each.amount().currency(),
                            each.amount().amount(),
                            1));
        }
        return keyed(first, found);
    }

    /**
     * A row is the same where the document and the line are; without a document where day, line,
     * amount and words are, as often as that was asked for.
     */
    private static Map<String, ActualRow> keyed(Imported<ActualRow> first, List<ActualRow> found) {
        var documents = new HashMap<String, ActualRow>();
        found.forEach(each -> documents.putIfAbsent(each.key(), each));
        var left = new ArrayList<>(found);
        var there = new HashMap<String, ActualRow>();
        for (var item : first.items()) {
            item.value()
                    .ifPresent(
                            row -> {
                                if (!row.reference().isEmpty()) {
                                    Optional.ofNullable(documents.get(row.key()))
                                            .ifPresent(each -> there.put(row.key(), row));
                                } else if (left.removeIf(new Once(row)::isIt)) {
                                    there.put(row.key(), row);
                                }
                            });
        }
        return there;
    }

    /** Finds one that says what a row without a document says, and no second. */
    private static final class Once {

        private final ActualRow row;
        private boolean isFound;

        Once(ActualRow row) {
            this.row = row;
        }

        boolean isIt(ActualRow other) {
            boolean is =
                    !isFound
                            && other.date().equals(row.date())
                            && other.line().equals(row.line())
                            && other.currency().equals(row.currency())
                            && other.amount().equals(row.amount())
                            && other.text().equals(purpose(row))
                            && (row.agreement().isEmpty()
                                    || other.agreement().equals(row.agreement()));
            isFound |= is;
            return is;
        }
    }

    /** What agreement, line and journal say about a row. */
    private record Rule(
            Asked asked,
            Map<String, LineId> lines,
            Map<String, AgreementTerms> agreements,
            BiPredicate<Currency, LocalDate> rates) {

        List<Reason> reasons(ActualRow row) {
            var reasons = new ArrayList<Reason>();
            AgreementImport.requireShort(
                    Field.REFERENCE, row.reference(), LONGEST_DOCUMENT, reasons);
            AgreementImport.requireShort(Field.PARTY, row.party(), LONGEST_PAYEE, reasons);
            if (row.amount().signum() == 0) {
                reasons.add(new Reason(Field.AMOUNT, Problem.MISSING, ""));
            }
            if (!rates.test(row.currency(), row.date())) {
                reasons.add(
                        new Reason(
                                Field.CURRENCY, Problem.NO_RATE, row.currency().getCurrencyCode()));
            }
            reasons.addAll(
                    terms(row, asked.choices(), agreements)
                            .map(terms -> reasons(row, terms))
                            .orElseGet(
                                    () ->
                                            List.of(
                                                    new Reason(
                                                            Field.AGREEMENT,
                                                            Problem.MISSING,
                                                            ""))));
            return reasons;
        }

        /**
         * Rule I4, as {@link AgreementTerms#require} has it, once a country is said; what was paid
         * may come back at any time.
         */
        private List<Reason> reasons(ActualRow row, AgreementTerms terms) {
            var reasons = new ArrayList<Reason>();
            if (!row.isBack()
                    && (row.date().isBefore(terms.from()) || row.date().isAfter(terms.to()))) {
                reasons.add(new Reason(Field.DATE, Problem.OUTSIDE_WINDOW, terms.reference()));
            }
            var line = Objects.requireNonNull(lines.get(row.line()));
            var cost =
                    new Cost(
                            line, row.date(), asked.choices().country(), category(asked.choices()));
            boolean pays =
                    terms.pays(Restriction.to(line))
                            && (cost.country().isEmpty()
                                    || terms.pays(Restriction.toCountry(cost.country())))
                            && terms.pays(Restriction.to(cost.category()));
            if (!pays) {
                reasons.add(new Reason(Field.AGREEMENT, Problem.RESTRICTED, terms.reference()));
            }
            return reasons;
        }
    }

    private static CostCategory category(ImportChoices choices) {
        return Objects.requireNonNullElse(choices.category(), CostCategory.OPERATING);
    }

    private static Optional<AgreementTerms> terms(
            ActualRow row, ImportChoices choices, Map<String, AgreementTerms> agreements) {
        return row.agreement().isEmpty()
                ? agreements.values().stream()
                        .filter(each -> each.id().equals(choices.agreement()))
                        .findFirst()
                : Optional.ofNullable(agreements.get(row.agreement()));
    }

    private static Money amount(ActualRow row) {
        return Money.of(row.amount(), row.currency());
    }

    private static String purpose(ActualRow row) {
        return row.text().isEmpty() ? row.line() : row.text();
    }

    private void ask(
            Asked asked,
            Imported.Item<ActualRow> item,
            Map<String, LineId> lines,
            Map<String, AgreementTerms> agreements) {
        var row = item.value().orElseThrow();
        var document = row.reference().isEmpty() ? asked.document(item.number()) : row.reference();
        boolean back = row.isBack();
        requests.ask(
                asked.programme(),
                new RequestPlan(
                        back ? RequestKind.REFUND : RequestKind.PAYMENT,
                        row.date(),
                        terms(row, asked.choices(), agreements).orElseThrow().id(),
                        lines.get(row.line()),
                        asked.choices().country(),
                        category(asked.choices()),
                        back ? amount(row).negated() : amount(row),
                        row.party().isEmpty() ? "–" : row.party(),
                        document,
                        purpose(row)));
    }
}
