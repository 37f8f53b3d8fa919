package org.cadre.content;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Reads one YAML file of a pack into nodes, without ever making an object of it.
 *
 * <p>Anchors, aliases, tags and second documents are findings: nobody needs them here, and they are
 * how a small file becomes a large or a strange one.
 */
public final class YamlFile {

    static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 16;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setCodePointLimit(LARGEST)
                    .setMaxAliasesForCollections(0)
                    .setAllowRecursiveKeys(false)
                    .setUseMarks(true)
                    .build();

    private final Path name;
    private final Findings findings;

    private YamlFile(Path name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    /**
     * @param name below the folder; used in findings
     */
    static Optional<YamlNode> read(Path folder, Path name, Findings findings) {
        return readText(folder, name, LARGEST, findings)
                .flatMap(text -> parse(text, name, findings));
    }

    /**
     * @param name used in findings
     */
    public static Optional<YamlNode> parse(String text, Path name, Findings findings) {
        return isTooLarge(text.length(), name, LARGEST, findings)
                ? Optional.empty()
                : new YamlFile(name, findings).parse(text);
    }

    /** The text of a regular UTF-8 file of a bounded size; never follows a symbolic link. */
    static Optional<String> readText(Path folder, Path name, int largest, Findings findings) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                findings.add(name, 1, "", "The file is missing.", "Write it or do not name it.");
                return Optional.empty();
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                findings.add(name, 1, "", "This is not a file.", "Put a plain file here.");
                return Optional.empty();
            }
            if (isTooLarge(Files.size(file), name, largest, findings)) {
                return Optional.empty();
            }
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(
                    decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString()
                            .replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            findings.add(name, 1, "", "The file is not UTF-8.", "Save it as UTF-8.");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTooLarge(long size, Path name, int largest, Findings findings) {
        if (size > largest) {
            var reason = "The file is larger than %d KiB.".formatted(largest / 1024);
            findings.add(name, 1, "", reason, "Split or simplify it.");
        }
        return size > largest;
    }

    private Optional<YamlNode> parse(String text) {
        var before = findings.count();
        try {
            new Parse(SETTINGS).parseString(text).forEach(new EventCheck()::accept);
            if (findings.count() > before) {
                return Optional.empty();
            }
            var root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                findings.add(name, 1, "", "The file is empty.", "Write it or remove it.");
            }
            return root.map(node -> convert(node, "", line(node.getStartMark())));
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0) + 1;
            notYaml(line, e.getProblem());
        } catch (YamlEngineException e) {
            notYaml(1, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private void notYaml(int line, String problem) {
        var reason = "This is not YAML: %s.".formatted(problem.replaceAll("\\s+", " "));
        findings.add(name, line, "", reason, "Check indent, colons and quotes.");
    }

    private YamlNode convert(Node node, String pointer, int line) {
        var place = new YamlNode.Place(name, pointer, line);
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar, place);
            case SequenceNode sequence -> {
                var items = new ArrayList<YamlNode>();
                for (var item : sequence.getValue()) {
                    var child = pointer + "/" + items.size();
                    items.add(convert(item, child, line(item.getStartMark())));
                }
                yield YamlNode.array(place, items);
            }
            case MappingNode mapping -> YamlNode.object(place, fields(mapping, pointer));
            default -> throw new IllegalStateException("unknown node " + node.getNodeType());
        };
    }

    private LinkedHashMap<String, YamlNode> fields(MappingNode mapping, String pointer) {
        var fields = new LinkedHashMap<String, YamlNode>();
        for (var tuple : mapping.getValue()) {
            var line = line(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                var reason = "A key is a list or a mapping.";
                findings.add(name, line, pointer, reason, "Write a word before the colon.");
                continue;
            }
            var child = pointer + "/" + JsonNode.encodeJsonPointer(key.getValue());
            var former = fields.put(key.getValue(), value(tuple.getValueNode(), child, line));
            if (former != null) {
                var reason = "The key \"%s\" stands here twice.".formatted(key.getValue());
                findings.add(name, line, child.substring(1), reason, "Keep one of the two.");
            }
        }
        return fields;
    }

    /** A list or mapping stands on the line of its key, even when it begins below it. */
    private YamlNode value(Node value, String pointer, int lineOfKey) {
        var line = value instanceof ScalarNode ? line(value.getStartMark()) : lineOfKey;
        return convert(value, pointer, line);
    }

    private static YamlNode scalar(ScalarNode node, YamlNode.Place place) {
        var text = node.getValue();
        var literal = node.getScalarStyle() == ScalarStyle.LITERAL;
        return YamlNode.scalar(place, type(node.getTag(), text), text, literal);
    }

    private static SimpleType type(Tag tag, String text) {
        if (tag.equals(Tag.NULL)) {
            return SimpleType.NULL;
        }
        if (tag.equals(Tag.BOOL)) {
            return SimpleType.BOOLEAN;
        }
        if (tag.equals(Tag.INT) && text.length() <= 18) {
            return SimpleType.INTEGER;
        }
        if (tag.equals(Tag.FLOAT) && text.matches("-?[0-9]{1,15}\\.[0-9]{1,15}")) {
            return SimpleType.NUMBER;
        }
        return SimpleType.STRING;
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    /** Looks at the events before anything is built of them. */
    private final class EventCheck {

        private int depth;
        private int documents;

        void accept(Event event) {
            switch (event) {
                case AliasEvent alias ->
                        refuse(event, "An alias (*) is used.", "Write the value out.");
                case CollectionStartEvent start -> {
                    depth++;
                    checkNode(start, start.getTag());
                    if (depth > DEEPEST) {
                        throw new YamlEngineException("it is nested deeper than " + DEEPEST);
                    }
                }
                case CollectionEndEvent end -> depth--;
                case ScalarEvent scalar -> checkNode(scalar, scalar.getTag());
                case DocumentStartEvent start -> {
                    if (++documents > 1) {
                        refuse(event, "A second document begins.", "Keep one document a file.");
                    }
                }
                default -> {}
            }
        }

        private void checkNode(NodeEvent event, Optional<String> tag) {
            if (event.getAnchor().isPresent()) {
                refuse(event, "An anchor (&) is set.", "Write the value out.");
            }
            if (tag.isPresent()) {
                refuse(event, "A tag (!) is set.", "Remove it, or put the text in quotes.");
            }
        }

        private void refuse(Event event, String reason, String cure) {
            findings.add(name, line(event.getStartMark()), "", reason, cure);
        }
    }
}
