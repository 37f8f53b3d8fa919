package org.cadre.selection;

import org.cadre.content.Finding;
import org.cadre.content.Json;
import org.cadre.selection.panel.Category;
import org.cadre.selection.panel.Nominee;
import org.cadre.selection.panel.Pool;
import org.cadre.selection.panel.Quota;
import org.cadre.selection.panel.Words;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a pool and quotas from a folder: {@code respondents.csv} with {@code id} and a column for
 * each category, {@code categories.csv} with {@code category,feature,min,max} and, if one likes,
 * {@code kind}. Every finding is told at once; with one of them nothing is used.
 */
final class SelectionFiles {

    private static final Path RESPONDENTS = Path.of("respondents.csv");
    private static final Path CATEGORIES = Path.of("categories.csv");
    private static final Path EXPECTED = Path.of("expected.json");
    private static final int MOST_NOMINEES = 5_000;
    private static final int MOST_QUOTAS = 500;
    private static final int LARGEST = 5_000_000;

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<String>> features = new TreeMap<>();
    private final List<Quota> quotas = new ArrayList<>();
    private final List<Nominee> nominees = new ArrayList<>();

    private SelectionFiles(Path folder) {
        this.folder = folder;
    }

    /** What a folder says, or why it cannot be used. */
    sealed interface Reading {

        /** A pool, quotas and the number of seats. */
        record Ok(Pool pool, List<Quota> quotas, int size) implements Reading {}

        /** Nothing of the folder is used. */
        record Broken(List<Finding> findings) implements Reading {}
    }

    /**
     * Reads a folder.
     *
     * @param size seats; where it is empty, {@code expected.json} says {@code panel_size}, of which
     *     nothing else is read
     */
    static Reading read(Path folder, OptionalInt size) {
        return new SelectionFiles(folder).read(size);
    }

    private Reading read(OptionalInt size) {
        readCategories();
        if (findings.isEmpty()) {
            readRespondents();
        }
        int seats = size.orElseGet(this::panelSize);
        if (!findings.isEmpty()) {
            return new Reading.Broken(findings.stream().sorted().toList());
        }
        var categories =
                features.entrySet().stream()
                        .map(each -> new Category(each.getKey(), each.getValue()))
                        .toList();
        return new Reading.Ok(new Pool(categories, nominees), List.copyOf(quotas), seats);
    }

    private void readCategories() {
        var table = CheckedTable.read(folder, CATEGORIES, MOST_QUOTAS, findings);
        if (table.isEmpty() || !table.get().has(List.of("category", "feature", "min", "max"))) {
            return;
        }
        for (var row : table.get().rows()) {
            readQuota(row);
        }
    }

    private void readQuota(CheckedTable.Row row) {
        var category = row.word("category");
        var feature = row.word("feature");
        int min = row.count("min");
        int max = row.count("max");
        var kind = row.cell("kind");
        if (!Set.of("", "hard", "soft").contains(kind)) {
            row.find("kind", "\"%s\" is no kind of quota.".formatted(kind), "Write hard or soft.");
        }
        var known = features.computeIfAbsent(category, name -> new ArrayList<>());
        if (known.contains(feature)) {
            row.find(
                    "feature",
                    "%s=%s has a quota on a line before.".formatted(category, feature),
                    "Keep one of them.");
        }
        known.add(feature);
        quotas.add(
                new Quota(
                        category,
                        feature,
                        min,
                        max,
                        kind.equals("soft") ? Quota.Kind.SOFT : Quota.Kind.HARD));
    }

    private void readRespondents() {
        var table = CheckedTable.read(folder, RESPONDENTS, MOST_NOMINEES, findings);
        var columns = new ArrayList<>(List.of("id"));
        columns.addAll(features.keySet());
        if (table.isEmpty() || !table.get().has(columns)) {
            return;
        }
        var ids = new HashSet<String>();
        for (var row : table.get().rows()) {
            readNominee(row, ids);
        }
    }

    private void readNominee(CheckedTable.Row row, Set<String> ids) {
        var id = row.cell("id");
        boolean isPseudonym = Words.isPseudonym(id);
        if (!isPseudonym) {
            row.find(
                    "id",
                    id.isEmpty() ? "The id is missing." : "\"%s\" is no id.".formatted(id),
                    "Write letters a to z, digits, points, hyphens or low lines; at most 60.");
        } else if (!ids.add(id)) {
            row.find("id", id + " stands on a line before.", "Keep one of them.");
        }
        var own = new HashMap<String, String>();
        features.forEach(
                (category, known) -> {
                    var feature = row.cell(category);
                    own.put(category, feature);
                    if (!known.contains(feature)) {
                        row.find(
                                category,
                                feature.isEmpty()
                                        ? "%s has no %s.".formatted(id, category)
                                        : "%s has no feature \"%s\".".formatted(category, feature),
                                "Write one of %s, or add a line to %s."
                                        .formatted(String.join(", ", known), CATEGORIES));
                    }
                });
        if (isPseudonym) {
            nominees.add(new Nominee(id, own));
        }
    }

    private int panelSize() {
        var file = folder.resolve(EXPECTED);
        if (!Files.isRegularFile(file)) {
            find("panel_size", "The number of seats is not known.", "Give it: --size N.");
            return 0;
        }
        try {
            var json = Files.size(file) > LARGEST ? "" : Files.readString(file);
            if (Json.parse(json).orElse("") instanceof Map<?, ?> map
                    && map.get("panel_size") instanceof BigDecimal size) {
                return size.intValueExact();
            }
            find("panel_size", "It does not say panel_size.", "Add it, or give --size N.");
        } catch (IOException e) {
            find("", "The file cannot be read.", "Check who may read it, or give --size N.");
        } catch (ArithmeticException e) {
            find("panel_size", "This is no whole number.", "Correct it, or give --size N.");
        }
        return 0;
    }

    private void find(String where, String reason, String cure) {
        findings.add(Finding.at(EXPECTED, where, reason, cure));
    }
}
