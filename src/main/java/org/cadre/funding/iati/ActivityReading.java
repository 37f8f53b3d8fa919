package org.cadre.funding.iati;

import org.cadre.funding.iati.PublishedActivity.Amount;
import org.cadre.funding.iati.PublishedActivity.Part;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes out of an activity what an agreement is made of. */
record ActivityReading(Element element, List<IatiFinding> unread) {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,18}(\\.\\d{0,12})?|\\.\\d{1,12})");
    private static final int DAY = 10;

    PublishedActivity activity() {
        var reporting = first(element, "reporting-org");
        return new PublishedActivity(
                first(element, "iati-identifier").map(Element::text).orElse("").strip(),
                reporting.map(each -> attribute(each, "ref")).orElse(""),
                reporting.map(ActivityReading::words).orElse(""),
                first(element, "title").map(ActivityReading::words).orElse(""),
                attribute(element, "default-currency"),
                date("2").or(() -> date("1")),
                date("3").or(() -> date("4")),
                amounts());
    }

    private Optional<LocalDate> date(String type) {
        return all(element, "activity-date")
                .filter(each -> attribute(each, "type").equals(type))
                .flatMap(each -> day(each).stream())
                .findFirst();
    }

    private List<Amount> amounts() {
        var amounts = new ArrayList<Amount>();
        all(element, "budget").forEach(e -> add(amounts, Part.BUDGET, e, attribute(e, "type")));
        all(element, "planned-disbursement")
                .forEach(e -> add(amounts, Part.PLANNED_DISBURSEMENT, e, attribute(e, "type")));
        all(element, "transaction")
                .forEach(
                        e ->
                                add(
                                        amounts,
                                        Part.TRANSACTION,
                                        e,
                                        first(e, "transaction-type")
                                                .map(type -> attribute(type, "code"))
                                                .orElse("")));
        return amounts;
    }

    private void add(List<Amount> amounts, Part part, Element of, String type) {
        var from = first(of, part == Part.TRANSACTION ? "transaction-date" : "period-start");
        var until = first(of, part == Part.TRANSACTION ? "transaction-date" : "period-end");
        var receiver =
                first(of, "receiver-org")
                        .map(each -> attribute(each, "ref") + " " + words(each))
                        .orElse("")
                        .strip();
        all(of, "value")
                .forEach(
                        value ->
                                number(value)
                                        .ifPresent(
                                                number ->
                                                        amounts.add(
                                                                new Amount(
                                                                        part,
                                                                        type,
                                                                        from.flatMap(
                                                                                ActivityReading
                                                                                        ::day),
                                                                        until.flatMap(
                                                                                ActivityReading
                                                                                        ::day),
                                                                        number,
                                                                        currency(value),
                                                                        receiver))));
    }

    private String currency(Element value) {
        var own = attribute(value, "currency");
        return own.isEmpty() ? attribute(element, "default-currency") : own;
    }

    private Optional<BigDecimal> number(Element value) {
        var text = value.text().strip();
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        unread.add(
                new IatiFinding(
                        "amount",
                        Severity.ERROR,
                        "This is no amount.",
                        value.line(),
                        value.column(),
                        value.path(),
                        text.length() > 100 ? text.substring(0, 100) : text));
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Element of) {
        var text = attribute(of, "iso-date");
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, Math.min(DAY, text.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Stream<Element> all(Element parent, String name) {
        return parent.children(name).stream().map(Node::element);
    }

    private static Optional<Element> first(Element parent, String name) {
        return all(parent, name).findFirst();
    }

    private static String attribute(Element of, String name) {
        return of.attribute(name).map(Attribute::text).orElse("").strip();
    }

    /** The first narrative. */
    private static String words(Element of) {
        return first(of, "narrative").orElse(of).text().replaceAll("\\s+", " ").strip();
    }
}
