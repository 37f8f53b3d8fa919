package org.cadre.content;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Collects findings in order, each once. */
public final class Findings {

    private final TreeSet<Finding> all = new TreeSet<>();

    void add(Path file, int line, String where, String reason, String cure) {
        all.add(new Finding(file, Math.max(1, line), where, reason, cure));
    }

    public void add(YamlNode node, String reason, String cure) {
        add(node.file(), node.line(), node.where(), reason, cure);
    }

    boolean hasAny(Path file) {
        return all.stream().anyMatch(finding -> finding.file().equals(file));
    }

    public int count() {
        return all.size();
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }
}
