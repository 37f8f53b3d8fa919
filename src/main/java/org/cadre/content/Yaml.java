package org.cadre.content;

import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes plain values as YAML: maps, lists, numbers, truth values; all else as text. Equal values
 * give equal text, which {@link YamlFile} reads as it was.
 *
 * <p>Long texts and those of several lines stand as blocks below their key. What is short and holds
 * nothing nested stands on one line.
 */
public final class Yaml {

    private static final int LINE = 80;
    private static final DumpSettings SETTINGS =
            DumpSettings.builder()
                    .setIndent(2)
                    .setIndicatorIndent(2)
                    .setIndentWithIndicator(true)
                    .setWidth(Integer.MAX_VALUE)
                    .setSplitLines(false)
                    .build();

    /** Other readers make numbers, times, dates and truth values of such words. */
    private static final Pattern QUOTED =
            Pattern.compile("[-+.0-9].*|(?i:y|n|yes|no|on|off|true|false|null|~)");

    private Yaml() {}

    public static String of(Map<String, ?> values) {
        var events = new Serialize(SETTINGS).serializeOne(mapping(values, FlowStyle.BLOCK));
        return new Present(SETTINGS).emitToString(events.iterator());
    }

    private static Node node(Object value) {
        return switch (value) {
            case Map<?, ?> map -> mapping(map, style(map.values(), keys(map)));
            case List<?> list ->
                    new SequenceNode(
                            Tag.SEQ, list.stream().map(Yaml::node).toList(), style(list, 0));
            case Number number -> new ScalarNode(Tag.INT, number.toString(), ScalarStyle.PLAIN);
            case Boolean truth -> new ScalarNode(Tag.BOOL, truth.toString(), ScalarStyle.PLAIN);
            default -> text(value.toString());
        };
    }

    private static Node mapping(Map<?, ?> map, FlowStyle style) {
        var tuples = new ArrayList<NodeTuple>();
        map.forEach((key, value) -> tuples.add(new NodeTuple(text(key.toString()), node(value))));
        return new MappingNode(Tag.MAP, tuples, style);
    }

    private static int keys(Map<?, ?> map) {
        return map.keySet().stream().mapToInt(key -> key.toString().length()).sum();
    }

    /** On one line if nothing is nested and all fits. */
    private static FlowStyle style(Iterable<?> values, int length) {
        var sum = length;
        for (var value : values) {
            var text = value.toString();
            sum += text.length() + 4;
            if (value instanceof Map || value instanceof List || text.contains("\n")) {
                return FlowStyle.BLOCK;
            }
        }
        return sum > LINE ? FlowStyle.BLOCK : FlowStyle.FLOW;
    }

    private static Node text(String text) {
        return new ScalarNode(Tag.STR, text, style(text));
    }

    private static ScalarStyle style(String text) {
        if (text.isEmpty() || Character.isWhitespace(text.charAt(0))) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        if (text.contains("\n") || text.length() > LINE) {
            return ScalarStyle.LITERAL;
        }
        return QUOTED.matcher(text).matches() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    }
}
