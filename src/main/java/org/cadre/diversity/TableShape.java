package org.cadre.diversity;

import org.cadre.platform.refusal.WrongValue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * By what a table counts people: one attribute, or up to three that are crossed.
 *
 * <p>Refuses with {@link TableIsMisshapen}.
 */
public record TableShape(List<Facet> facets) {

    static final int MOST_FACETS = 3;
    static final int MOST_TABLES = 6;

    /** A table has one to three different attributes; arguments: how many, and how many tables. */
    public static final class TableIsMisshapen extends WrongValue {
        TableIsMisshapen() {
            super("tables", MOST_FACETS, MOST_TABLES);
        }
    }

    public TableShape {
        facets = List.copyOf(facets);
        var attributes = EnumSet.noneOf(Attribute.class);
        facets.forEach(facet -> attributes.add(facet.attribute()));
        if (facets.isEmpty() || facets.size() > MOST_FACETS || attributes.size() < facets.size()) {
            throw new TableIsMisshapen();
        }
    }

    /** Tables as they are written: {@code GENDER;COUNTRY~*LEVEL}. */
    static List<TableShape> parse(String text) {
        return Arrays.stream(text.split(";")).map(TableShape::parseOne).toList();
    }

    private static TableShape parseOne(String text) {
        return new TableShape(
                Arrays.stream(text.split("\\*"))
                        .map(each -> Facet.find(each).orElseThrow(TableIsMisshapen::new))
                        .toList());
    }

    static String format(List<TableShape> shapes) {
        return shapes.stream().map(TableShape::toString).collect(Collectors.joining(";"));
    }

    boolean has(Attribute attribute) {
        return facets.stream().anyMatch(facet -> facet.attribute() == attribute);
    }

    boolean isSensitive() {
        return facets.stream().anyMatch(facet -> facet.attribute().isSensitive());
    }

    boolean isCrossed() {
        return facets.size() > 1;
    }

    /** With the coarser codes of an attribute. */
    TableShape coarser(Attribute attribute) {
        return new TableShape(
                facets.stream()
                        .map(f -> f.attribute() == attribute ? new Facet(attribute, true) : f)
                        .toList());
    }

    /** Not crossed with the attribute. */
    TableShape without(Attribute attribute) {
        var rest = new ArrayList<>(facets);
        rest.removeIf(facet -> facet.attribute() == attribute);
        return new TableShape(rest);
    }

    @Override
    public String toString() {
        return facets.stream().map(Facet::toString).collect(Collectors.joining("*"));
    }
}
