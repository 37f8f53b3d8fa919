package org.cadre.funding.iati;

import org.cadre.funding.iati.Publication.Instalment;
import org.cadre.funding.iati.Publication.Kind;
import org.cadre.funding.iati.Publication.Line;
import org.cadre.funding.iati.Publication.Movement;
import org.cadre.funding.iati.Publication.Organisation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a programme as an activity and each of its lines as one below it, in the order that the
 * schema asks for. Budgets and movements are told by quarters, so that no single payment, and
 * nobody who got it, can be seen.
 */
final class IatiWriter {

    private static final String IN_THE_FUTURE = "It lies in the future.";

    private final Publication publication;
    private final Profile profile;
    private final Instant now;
    private final LocalDate today;
    private final XmlWriter xml = new XmlWriter();
    private final List<IatiExport.LeftOut> leftOut = new ArrayList<>();
    private final List<Line> lines;

    IatiWriter(Publication publication, Profile profile, Instant now) {
        this.publication = publication;
        this.profile = profile;
        this.now = now;
        today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        lines =
                publication.lines().stream()
                        .filter(line -> !profile.linesLeftOut().containsKey(line.code()))
                        .toList();
    }

    List<IatiExport.LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    String xml() {
        for (var line : publication.lines()) {
            var reason = profile.linesLeftOut().get(line.code());
            if (reason != null) {
                leftOut.add(new IatiExport.LeftOut(line.code(), reason));
            }
        }
        xml.begin("iati-activities", "version", "2.03", "generated-datetime", moment(now));
        programme();
        lines.forEach(this::line);
        return xml.end().toString();
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String identifier(Line line) {
        return publication.identifier() + "-" + line.code();
    }

    private void programme() {
        begin("1", publication.identifier(), publication.title(), publication.description());
        shared();
        instalments(publication.money().instalments());
        movements("", publication.money().movements());
        for (var document : publication.documents()) {
            xml.begin("document-link", "url", document.address(), "format", document.mediaType());
            narrative("title", document.title());
            xml.empty("category", "code", document.category())
                    .empty("language", "code", publication.language())
                    .end();
        }
        lines.forEach(line -> xml.empty("related-activity", "ref", identifier(line), "type", "2"));
        xml.empty("conditions", "attached", "0");
        new ResultWriter(xml, profile.breakdown()).all(publication.results());
        xml.end();
    }

    private void line(Line line) {
        begin("2", identifier(line), line.title(), line.description());
        shared();
        budgets(line);
        instalments(line.instalments());
        movements(line.code() + " ", line.movements());
        xml.empty("related-activity", "ref", publication.identifier(), "type", "1");
        forecasts(line);
        xml.end();
    }

    private void begin(String hierarchy, String identifier, String title, String description) {
        xml.begin(
                "iati-activity",
                "xml:lang",
                publication.language(),
                "default-currency",
                publication.currency().getCurrencyCode(),
                "last-updated-datetime",
                moment(publication.updated()),
                "hierarchy",
                hierarchy);
        xml.text("iati-identifier", identifier);
        organisation("reporting-org", publication.reporting(), "secondary-reporter", "0");
        narrative("title", title);
        narrative("description", description, "type", "1");
    }

    /** What holds of the programme and of its lines alike. */
    private void shared() {
        publication
                .participants()
                .forEach(
                        each ->
                                organisation(
                                        "participating-org",
                                        each.organisation(),
                                        "role",
                                        each.role(),
                                        "activity-id",
                                        each.organisation().activity()));
        xml.empty("activity-status", "code", publication.status());
        var life = publication.life();
        day("1", Optional.of(life.plannedStart()));
        day("2", life.start().filter(day -> !day.isAfter(today)));
        day("3", Optional.of(life.plannedEnd()));
        day("4", life.end().filter(day -> !day.isAfter(today)));
        places();
        shares(
                "sector",
                "1",
                publication.sectors().keySet(),
                Percentages.of(publication.sectors()));
        publication.sdgTargets().forEach(t -> xml.empty("tag", "vocabulary", "3", "code", t));
        budgetItems();
        publication
                .markers()
                .forEach(
                        (code, significance) ->
                                xml.empty(
                                        "policy-marker",
                                        "vocabulary",
                                        "1",
                                        "code",
                                        code,
                                        "significance",
                                        significance));
        var defaults = publication.defaults();
        xml.empty("default-flow-type", "code", defaults.flow())
                .empty("default-finance-type", "code", defaults.finance())
                .empty("default-aid-type", "code", defaults.aid())
                .empty("default-tied-status", "code", defaults.tied());
    }

    private void budgetItems() {
        var percentages = Percentages.of(publication.budgetItems());
        if (percentages.isEmpty()) {
            return;
        }
        xml.begin("country-budget-items", "vocabulary", "1");
        percentages.forEach(
                (code, percentage) ->
                        xml.empty(
                                "budget-item",
                                "code",
                                code,
                                "percentage",
                                percentage.toPlainString()));
        xml.end();
    }

    private void day(String type, Optional<LocalDate> day) {
        day.ifPresent(d -> xml.empty("activity-date", "type", type, "iso-date", d.toString()));
    }

    /** Countries and regions share one hundred per cent. */
    private void places() {
        var weights = new TreeMap<>(publication.countries());
        weights.putAll(publication.regions());
        var percentages = Percentages.of(weights);
        shares("recipient-country", "", publication.countries().keySet(), percentages);
        shares("recipient-region", "1", publication.regions().keySet(), percentages);
    }

    private void shares(
            String name,
            String vocabulary,
            Set<String> codes,
            Map<String, BigDecimal> percentages) {
        percentages.keySet().stream()
                .filter(codes::contains)
                .forEach(
                        code ->
                                xml.empty(
                                        name,
                                        "vocabulary",
                                        vocabulary,
                                        "code",
                                        code,
                                        "percentage",
                                        percentage(percentages, code)));
    }

    /** One alone is all, and says nothing. */
    private static String percentage(Map<String, BigDecimal> percentages, String of) {
        return percentages.size() == 1
                ? ""
                : percentages.getOrDefault(of, BigDecimal.ZERO).toPlainString();
    }

    private void budgets(Line line) {
        var quarters = new TreeMap<Quarter, BigDecimal>();
        var budget = line.budget();
        budget.months()
                .forEach(
                        (month, amount) ->
                                quarters.merge(
                                        Quarter.of(month.atDay(1)), amount, BigDecimal::add));
        quarters.forEach(
                (quarter, amount) -> {
                    xml.begin(
                            "budget",
                            "type",
                            budget.isRevised() ? "2" : "1",
                            "status",
                            budget.isCommitted() ? "2" : "1");
                    period(quarter.first(), quarter.last());
                    value(amount, publication.currency(), budget.approved());
                    xml.end();
                });
    }

    private void instalments(List<Instalment> instalments) {
        for (var instalment : instalments) {
            xml.begin("planned-disbursement", "type", "1");
            period(instalment.from(), instalment.until());
            value(instalment.amount(), instalment.currency(), earlier(instalment.from(), today));
            provider(instalment.provider());
            xml.end();
        }
    }

    private record Bundle(
            Kind kind,
            Quarter quarter,
            Currency currency,
            Optional<Organisation> provider,
            Optional<Organisation> receiver) {

        static final Comparator<Bundle> ORDER =
                Comparator.comparing(Bundle::quarter)
                        .thenComparing(Bundle::kind)
                        .thenComparing(bundle -> bundle.currency().getCurrencyCode());
    }

    /**
     * @param of what stands before the name of a kind that is left out
     */
    private void movements(String of, List<Movement> movements) {
        Map<Bundle, List<Movement>> bundles = new LinkedHashMap<>();
        for (var movement : movements) {
            var reason =
                    movement.day().isAfter(today)
                            ? IN_THE_FUTURE
                            : profile.kindsLeftOut().getOrDefault(movement.kind(), "");
            if (reason.isEmpty()) {
                bundles.computeIfAbsent(bundle(movement), each -> new ArrayList<>()).add(movement);
            } else {
                leaveOut(of + movement.kind(), reason);
            }
        }
        bundles.keySet().stream()
                .sorted(Bundle.ORDER)
                .forEach(each -> transaction(each, bundles.getOrDefault(each, List.of())));
    }

    private void leaveOut(String what, String reason) {
        var each = new IatiExport.LeftOut(what, reason);
        if (!leftOut.contains(each)) {
            leftOut.add(each);
        }
    }

    private static Bundle bundle(Movement movement) {
        return new Bundle(
                movement.kind(),
                Quarter.of(movement.day()),
                movement.currency(),
                movement.provider(),
                movement.receiver());
    }

    /** Dated at the end of its quarter, or today in the one at hand. */
    private void transaction(Bundle bundle, List<Movement> movements) {
        var amount =
                movements.stream().map(Movement::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (amount.signum() == 0) {
            return;
        }
        var day = earlier(bundle.quarter().last(), today);
        xml.begin("transaction")
                .empty("transaction-type", "code", bundle.kind().code())
                .empty("transaction-date", "iso-date", day.toString());
        value(amount, bundle.currency(), day);
        narrative("description", bundle.kind().words() + ", " + bundle.quarter());
        bundle.provider().ifPresent(this::provider);
        bundle.receiver().ifPresent(each -> organisation("receiver-org", each));
        xml.end();
    }

    private void forecasts(Line line) {
        if (line.forecasts().isEmpty() && line.phaseOut().isEmpty()) {
            return;
        }
        xml.begin(
                "fss",
                "extraction-date",
                today.toString(),
                "phaseout-year",
                line.phaseOut().map(String::valueOf).orElse(""));
        line.forecasts()
                .forEach(
                        (year, amount) ->
                                xml.text(
                                        "forecast",
                                        amount.toPlainString(),
                                        "year",
                                        String.valueOf(year),
                                        "value-date",
                                        today.toString(),
                                        "currency",
                                        publication.currency().getCurrencyCode()));
        xml.end();
    }

    private void period(LocalDate from, LocalDate until) {
        xml.empty("period-start", "iso-date", from.toString())
                .empty("period-end", "iso-date", until.toString());
    }

    private void value(BigDecimal amount, Currency currency, LocalDate day) {
        xml.text(
                "value",
                amount.toPlainString(),
                "currency",
                currency.equals(publication.currency()) ? "" : currency.getCurrencyCode(),
                "value-date",
                day.toString());
    }

    private void provider(Organisation who) {
        organisation("provider-org", who, "provider-activity-id", who.activity());
    }

    private void organisation(String name, Organisation who, String... more) {
        var attributes = new ArrayList<>(List.of("ref", who.identifier(), "type", who.type()));
        attributes.addAll(List.of(more));
        narrative(name, who.name(), attributes.toArray(String[]::new));
    }

    private void narrative(String name, String words, String... attributes) {
        xml.begin(name, attributes).text("narrative", words).end();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
