package org.cadre.funding.iati;

import org.cadre.funding.iati.Publication.Category;
import org.cadre.funding.iati.Publication.Indicator;
import org.cadre.funding.iati.Publication.Period;
import org.cadre.funding.iati.Publication.Result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes results with their indicators, and categories where the reader looks for them. */
record ResultWriter(XmlWriter xml, Profile.Breakdown breakdown) {

    void all(List<Result> results) {
        for (var result : results) {
            xml.begin("result", "type", result.type(), "aggregation-status", "1");
            narrative("title", result.title());
            for (var indicator : result.indicators()) {
                indicator(indicator);
            }
            xml.end();
        }
    }

    private void indicator(Indicator indicator) {
        begin(indicator, indicator.title());
        xml.empty(
                "baseline",
                "year",
                String.valueOf(indicator.baselineDay().getYear()),
                "iso-date",
                indicator.baselineDay().toString(),
                "value",
                indicator.baseline().toPlainString());
        indicator.periods().forEach(this::period);
        xml.end();
        if (breakdown == Profile.Breakdown.INDICATORS) {
            indicator.periods().stream()
                    .flatMap(period -> period.categories().stream())
                    .map(each -> new Key(each.dimension(), each.value()))
                    .distinct()
                    .forEach(key -> ofCategory(indicator, key));
        }
    }

    private record Key(String dimension, String value) {
        boolean is(Category category) {
            return category.dimension().equals(dimension) && category.value().equals(value);
        }
    }

    /** Of a category no baseline is known. */
    private void ofCategory(Indicator indicator, Key key) {
        begin(indicator, "%s (%s: %s)".formatted(indicator.title(), key.dimension(), key.value()));
        for (var period : indicator.periods()) {
            period.categories().stream()
                    .filter(key::is)
                    .forEach(
                            each -> {
                                begin(period);
                                value("target", each.values().target(), Optional.empty());
                                value("actual", each.values().actual(), Optional.empty());
                                xml.end();
                            });
        }
        xml.end();
    }

    private void begin(Indicator indicator, String title) {
        xml.begin(
                "indicator",
                "measure",
                indicator.measure(),
                "ascending",
                indicator.isRising() ? "1" : "0",
                "aggregation-status",
                "1");
        narrative("title", title);
    }

    private void begin(Period period) {
        xml.begin("period")
                .empty("period-start", "iso-date", period.from().toString())
                .empty("period-end", "iso-date", period.until().toString());
    }

    /** Targets stand before what was reached. */
    private void period(Period period) {
        var categories =
                breakdown == Profile.Breakdown.DIMENSIONS
                        ? period.categories()
                        : List.<Category>of();
        begin(period);
        value("target", period.all().target(), Optional.empty());
        categories.forEach(each -> value("target", each.values().target(), Optional.of(each)));
        value("actual", period.all().actual(), Optional.empty());
        categories.forEach(each -> value("actual", each.values().actual(), Optional.of(each)));
        xml.end();
    }

    private void value(String name, Optional<BigDecimal> value, Optional<Category> of) {
        if (value.isEmpty()) {
            return;
        }
        var number = value.get().toPlainString();
        if (of.isEmpty()) {
            xml.empty(name, "value", number);
            return;
        }
        xml.begin(name, "value", number)
                .empty("dimension", "name", of.get().dimension(), "value", of.get().value())
                .end();
    }

    private void narrative(String name, String words) {
        xml.begin(name).text("narrative", words).end();
    }
}
