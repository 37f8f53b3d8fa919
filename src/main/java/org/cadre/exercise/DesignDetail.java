package org.cadre.exercise;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.LintFinding;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A version as its authors see it.
 *
 * @param seen the number to hand over with a change, so that nothing saved meanwhile is lost
 * @param editedBy the name of who saved last; empty for one of a pack
 * @param editedByMe whether that is who asks, who then cannot approve
 * @param pack the code of the pack that brought it; empty where people wrote it
 * @param approvedBy the name of who approved; empty before, and for one of a pack
 * @param isUndoable whether the script before the last save is kept
 * @param comments why it was sent back, latest first
 * @param files of its exhibits, by name
 * @param findings of the linter, worst first
 */
public record DesignDetail(
        StoredDesign stored,
        int seen,
        String editedBy,
        boolean editedByMe,
        Instant editedAt,
        String pack,
        String approvedBy,
        @Nullable Instant approvedAt,
        boolean isUndoable,
        List<Comment> comments,
        List<ExhibitRow> files,
        List<LintFinding> findings) {

    /**
     * @param place what of the script is meant; empty for all of it
     */
    public record Comment(String place, String text, String by, Instant at) {}

    public DesignDetail {
        comments = List.copyOf(comments);
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    public DesignVersionId id() {
        return stored.id();
    }

    public ExerciseDesign script() {
        return stored.script();
    }

    public String title(Language language) {
        return script().title().in(language);
    }

    public boolean isDraft() {
        return stored.state() == DesignState.DRAFT;
    }

    public Optional<ExhibitRow> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
