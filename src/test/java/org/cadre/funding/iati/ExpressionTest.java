package org.cadre.funding.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.content.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

/** Expressions come to what the XPath of the JDK makes of them. */
class ExpressionTest {

    private static final Path HERE = Path.of("src/test/resources/org/cadre/funding/iati");

    /** Keys of a ruleset under which an expression stands. */
    private static final Set<String> EXPRESSIONS =
            Set.of(
                    "condition",
                    "paths",
                    "less",
                    "more",
                    "start",
                    "end",
                    "date",
                    "one",
                    "if",
                    "then",
                    "foreach",
                    "prefix");

    static List<Path> files() throws IOException {
        try (var meta = Files.list(HERE.resolve("meta"))) {
            return Stream.concat(
                            Stream.of(HERE.resolve("sample.xml"), HERE.resolve("odd.xml")),
                            meta.filter(file -> file.toString().endsWith(".xml")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExpressionOfTheRulesetComesToWhatTheJdkMakesOfIt(Path file) throws Exception {
        var places = places();
        var oracle = new Oracle();

        var ours = Reading.activities(file, top -> answers(places, top));
        var theirs = new ArrayList<String>();
        for (int activity = 1; activity <= oracle.count(file); activity++) {
            oracle.answer(places, oracle.alone(file, activity), theirs);
        }

        assertThat(differences(ours, theirs)).isEmpty();
    }

    private static List<String> differences(List<String> ours, List<String> theirs) {
        assertThat(ours).hasSameSizeAs(theirs);
        return IntStream.range(0, ours.size())
                .filter(i -> !ours.get(i).equals(theirs.get(i)))
                .mapToObj(i -> ours.get(i) + " and not " + theirs.get(i))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a[", "a or", "sum(a)", "a b", "a]", "'open", "child::a", "a - b"})
    void whatIsNotUnderstoodIsRefused(String text) {
        assertThatThrownBy(() -> Expression.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void aGroupIsAValueAndNeverAnExpression() {
        var top = Element.aboveTheRoot();
        top.add("a", List.of("v", "x'] | //b['"), 1, 1);
        var quoted = Expression.parse("a[@v = '$1']");

        assertThat(quoted.nodes(top, "x'] | //b['")).hasSize(1);
        assertThat(quoted.unbound().nodes(top, "x'] | //b['")).isEmpty();
    }

    /** Expressions by the path of the elements they are asked of. */
    private static Map<String, Set<String>> places() {
        var places = new LinkedHashMap<String, Set<String>>();
        var ruleset = (Map<?, ?>) Json.parse(Resources.read("standard.json")).orElseThrow();
        ruleset.forEach(
                (context, rules) ->
                        collect(
                                rules,
                                places.computeIfAbsent(
                                        context.toString(), key -> new LinkedHashSet<>())));
        var codes = new LinkedHashSet<String>();
        Resources.read("codelist-places.tsv")
                .lines()
                .forEach(line -> codes.add(line.split("\t")[0]));
        places.put("/iati-activities", codes);
        return places;
    }

    private static void collect(Object json, Set<String> expressions) {
        switch (json) {
            case Map<?, ?> map ->
                    map.forEach(
                            (key, each) -> {
                                if (EXPRESSIONS.contains(key.toString())) {
                                    add(each, expressions);
                                } else {
                                    collect(each, expressions);
                                }
                            });
            case List<?> list -> list.forEach(each -> collect(each, expressions));
            default -> {}
        }
    }

    private static void add(Object text, Set<String> expressions) {
        if (text instanceof List<?> list) {
            list.forEach(each -> add(each, expressions));
        } else if (!Set.of("NOW", "ORG-ID-PREFIX").contains(text)) {
            expressions.add(text.toString());
        }
    }

    private static Stream<String> answers(Map<String, Set<String>> places, Element activity) {
        var answers = new ArrayList<String>();
        places.forEach(
                (context, expressions) -> {
                    for (var element : Expression.parse(context).nodes(activity, null)) {
                        for (var each : expressions) {
                            answers.add(
                                    each + " = " + text(Expression.parse(each).of(element, null)));
                        }
                    }
                });
        return answers.stream();
    }

    private static Object text(Value value) {
        return switch (value) {
            case Value.Nodes(var nodes) ->
                    nodes.stream().map(node -> node.text().strip()).sorted().toList();
            case Value.Truth(var truth) -> truth;
            case Value.Num(var number) -> number;
            case Value.Words(var words) -> words;
        };
    }

    private static final class Oracle {

        private final XPath xpath = XPathFactory.newDefaultInstance().newXPath();

        Oracle() {
            xpath.setNamespaceContext(new XmlNamespace());
        }

        private Document read(Path file) throws Exception {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(file.toFile());
        }

        private NodeList activities(Document document) throws XPathExpressionException {
            return nodes("/*/iati-activity | /*/iati-organisation", document);
        }

        int count(Path file) throws Exception {
            return activities(read(file)).getLength();
        }

        /** The file with one of its activities only. */
        Document alone(Path file, int wanted) throws Exception {
            var document = read(file);
            var activities = activities(document);
            for (int i = 0; i < activities.getLength(); i++) {
                if (i + 1 != wanted) {
                    document.getDocumentElement().removeChild(activities.item(i));
                }
            }
            return document;
        }

        void answer(Map<String, Set<String>> places, Document document, List<String> answers)
                throws XPathExpressionException {
            for (var place : places.entrySet()) {
                var elements = nodes(place.getKey(), document);
                for (int i = 0; i < elements.getLength(); i++) {
                    for (var each : place.getValue()) {
                        answers.add(each + " = " + text(each, elements.item(i)));
                    }
                }
            }
        }

        private Object text(String expression, org.w3c.dom.Node element)
                throws XPathExpressionException {
            var result = xpath.evaluateExpression(expression, element);
            return switch (result.type()) {
                case BOOLEAN -> result.value();
                case NUMBER -> ((Number) result.value()).doubleValue();
                case NODESET -> {
                    var nodes = nodes(expression, element);
                    yield IntStream.range(0, nodes.getLength())
                            .mapToObj(i -> nodes.item(i).getTextContent().strip())
                            .sorted()
                            .toList();
                }
                default -> result.value();
            };
        }

        private NodeList nodes(String path, org.w3c.dom.Node from) throws XPathExpressionException {
            return (NodeList) xpath.evaluate(path, from, XPathConstants.NODESET);
        }
    }
}
