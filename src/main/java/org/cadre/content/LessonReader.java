package org.cadre.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a lesson of a file that the schema has accepted. */
final class LessonReader {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Map<String, Set<String>> FIELDS_BY_KIND =
            Map.of(
                    "text", Set.of("heading", "text", "sources"),
                    "callout", Set.of("text", "sources"),
                    "figure", Set.of("figure", "title", "subtitle", "alt", "source", "sources"),
                    "check", Set.of("check"),
                    "card", Set.of("card"));

    private final Path pack;
    private final Path language;
    private final References references;
    private final Set<Variant> declared;
    private final Findings findings;
    private final Set<String> figures = new HashSet<>();
    private final Set<Variant> used = new HashSet<>();
    private final List<YamlNode> checks = new ArrayList<>();

    /**
     * @param pack folder of the pack
     * @param language folder of the language, below it
     * @param declared variants that the module says it has
     */
    LessonReader(
            Path pack,
            Path language,
            References references,
            Set<Variant> declared,
            Findings findings) {
        this.pack = pack;
        this.language = language;
        this.references = references;
        this.declared = declared;
        this.findings = findings;
    }

    /** Names of the figure files that lessons have used so far. */
    Set<String> figures() {
        return figures;
    }

    /** Variants that lessons have used so far. */
    Set<Variant> used() {
        return used;
    }

    /** Where lessons have named questions so far. */
    List<YamlNode> checks() {
        return checks;
    }

    Lesson read(YamlNode root) {
        var anchors =
                root.items("blocks").stream()
                        .map(block -> block.text("id"))
                        .collect(Collectors.toSet());
        var page = references.withAnchors(anchors);
        var blocks = root.items("blocks").stream().map(node -> block(node, page)).toList();
        return new Lesson(
                root.text("lesson"),
                PlainText.read(root.get("title"), findings),
                root.integer("minutes"),
                blocks,
                blocks.stream().mapToInt(LessonReader::words).sum());
    }

    private Block block(YamlNode node, References page) {
        var id = node.text("id");
        if (id.startsWith("source-")) {
            var reason = "An id must not begin with \"source-\".";
            findings.add(node.get("id"), reason, "Choose another: sources are anchored so.");
        }
        return block(node, node, variants(node, page), page);
    }

    private Map<Variant, Block> variants(YamlNode node, References page) {
        var variants = new EnumMap<Variant, Block>(Variant.class);
        if (!node.has("variants")) {
            return variants;
        }
        node.get("variants")
                .fields()
                .forEach(
                        (key, fields) -> {
                            var variant = Variant.find(key).orElseThrow();
                            if (overrides(node, variant, fields)) {
                                var laid = node.overlaid(fields);
                                variants.put(variant, block(laid, fields, Map.of(), page));
                            }
                        });
        return variants;
    }

    private boolean overrides(YamlNode node, Variant variant, YamlNode fields) {
        used.add(variant);
        if (!declared.contains(variant)) {
            findings.add(
                    fields,
                    "The module does not have the variant \"%s\".".formatted(variant.key()),
                    "Add it to variants in module.yaml, or remove it here.");
        }
        var allowed = FIELDS_BY_KIND.getOrDefault(kind(node), Set.of());
        var foreign = fields.fields().keySet().stream().filter(key -> !allowed.contains(key));
        var names = foreign.sorted().toList();
        if (!names.isEmpty()) {
            findings.add(
                    fields,
                    "A block of kind %s has no %s.".formatted(kind(node), String.join(", ", names)),
                    "Override only what the block has: %s."
                            .formatted(
                                    allowed.stream().sorted().collect(Collectors.joining(", "))));
        }
        return names.isEmpty();
    }

    private static String kind(YamlNode node) {
        return Stream.of("callout", "text", "figure", "check", "card")
                .filter(node::has)
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param written where the fields were written that matter: the block, or its variant
     */
    private Block block(
            YamlNode node, YamlNode written, Map<Variant, Block> variants, References page) {
        var id = node.text("id");
        return switch (kind(node)) {
            case "callout" -> {
                var kind = node.text("callout").toUpperCase(Locale.ROOT);
                yield new CalloutBlock(
                        id,
                        CalloutBlock.Kind.valueOf(kind.replace('-', '_')),
                        MarkdownText.blocks(node.get("text"), page, findings),
                        sources(node),
                        variants);
            }
            case "text" ->
                    new TextBlock(
                            id,
                            node.has("heading") ? plain(node, "heading") : "",
                            MarkdownText.blocks(node.get("text"), page, findings),
                            sources(node),
                            variants);
            case "figure" -> figure(node, written, variants);
            case "check" -> {
                checks.add(node.get("check"));
                yield new CheckBlock(id, node.text("check"), variants);
            }
            default -> {
                var card = node.get("card");
                var lines =
                        card.items("lines").stream()
                                .map(line -> PlainText.read(line, findings))
                                .toList();
                yield new CardBlock(id, plain(card, "title"), lines, variants);
            }
        };
    }

    private Block figure(YamlNode node, YamlNode written, Map<Variant, Block> variants) {
        var id = node.text("id");
        var alt = plain(node, "alt");
        var name = node.text("figure");
        figures.add(name);
        var file = language.resolve("figures").resolve(name);
        var before = findings.count();
        var svg =
                YamlFile.readText(pack, file, SvgFigure.LARGEST, findings)
                        .map(xml -> SvgFigure.read(xml, file, id, alt, findings));
        if (svg.isEmpty() && findings.count() > before) {
            findings.add(
                    written.has("figure") ? written.get("figure") : node.get("figure"),
                    "The figure \"%s\" cannot be read.".formatted(name),
                    "Put it into %s.".formatted(language.resolve("figures")));
        }
        return new FigureBlock(
                id,
                plain(node, "title"),
                plain(node, "subtitle"),
                svg.orElse(""),
                alt,
                node.has("source") ? plain(node, "source") : "",
                sources(node),
                variants);
    }

    private List<String> sources(YamlNode node) {
        for (var source : node.items("sources")) {
            if (references.source(source.text()).isEmpty()) {
                findings.add(
                        source,
                        "There is no source \"%s\".".formatted(source.text()),
                        "Add it to sources in module.yaml, or name another.");
            }
        }
        return node.texts("sources");
    }

    private String plain(YamlNode node, String key) {
        return PlainText.read(node.get(key), findings);
    }

    private static int words(Block block) {
        return switch (block) {
            case TextBlock text -> words(text.heading()) + words(Html.text(text.html()));
            case CalloutBlock callout -> words(Html.text(callout.html()));
            case FigureBlock figure -> words(figure.title()) + words(figure.subtitle());
            case CheckBlock check -> 0;
            case CardBlock card -> words(card.title()) + words(String.join(" ", card.lines()));
        };
    }

    private static int words(String text) {
        return (int)
                Stream.of(text.split("\\s+")).filter(word -> WORD.matcher(word).find()).count();
    }
}
