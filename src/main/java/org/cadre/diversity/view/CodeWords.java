package org.cadre.diversity.view;

import org.cadre.diversity.Attribute;
import org.cadre.diversity.Classification;
import org.cadre.diversity.Facet;
import org.cadre.diversity.ReleasedTable;
import org.cadre.diversity.TableShape;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What attributes and their codes are called. */
final class CodeWords {

    private final Language language;
    private final Map<Attribute, Classification> classifications;

    CodeWords(Language language, Map<Attribute, Classification> classifications) {
        this.language = language;
        this.classifications = classifications;
    }

    String code(Facet facet, String code) {
        if (code.equals(ReleasedTable.SUM)) {
            return say("all");
        }
        return Optional.ofNullable(classifications.get(facet.attribute()))
                .flatMap(each -> each.name(code, language))
                .or(() -> Texts.find(language, "diversity.code." + code))
                .orElse(code);
    }

    String facet(Facet facet) {
        var word = Texts.word(language, facet.attribute());
        return facet.coarse() ? say("coarse", word) : word;
    }

    String shape(TableShape shape) {
        return shape.facets().stream().map(this::facet).collect(Collectors.joining(" × "));
    }

    String shapes(Iterable<TableShape> shapes) {
        var all = new StringJoiner("; ");
        shapes.forEach(shape -> all.add(shape(shape)));
        return all.toString();
    }

    private String say(String key, Object... arguments) {
        return Texts.of(language, "diversity." + key, arguments);
    }
}
