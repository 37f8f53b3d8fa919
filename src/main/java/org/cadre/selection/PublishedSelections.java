package org.cadre.selection;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.UseCase;
import org.cadre.selection.panel.PanelList;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Reads what was committed and drawn, for everybody; before that there is nothing. */
@UseCase
public class PublishedSelections {

    private static final String WHY = "whoever doubts a draw repeats it from what is published";

    /** As many as there always are to draw from. */
    private static final int PANELS = 1000;

    @Inject SelectionRepository selections;
    @Inject CohortQueries cohorts;

    /** The verifier, and what it reads. */
    public enum PublishedFile {
        PANELS("panels.txt"),
        OPENED("opened.txt"),
        QUOTAS("quotas.csv"),
        BEACON("beacon.txt"),
        VERIFIER("draw.py");

        private final String fileName;

        PublishedFile(String fileName) {
            this.fileName = fileName;
        }

        public String fileName() {
            return fileName;
        }
    }

    @OpenToAnyone(WHY)
    public PublishedSelection get(SelectionId id) {
        var selection = committed(id);
        var cohort = cohorts.describe(selection.cohort());
        var files = selections.file(id);
        var list = PanelList.read(files.panels());
        boolean sealed = selection.measures() == Measures.TAKE_PART;
        return new PublishedSelection(
                id,
                cohort.name(),
                cohort.programmeName(),
                cohort.zone(),
                selection.seats(),
                list.pool().size(),
                sealed ? PANELS : list.panels().size(),
                selection.panelsHash(),
                selection.software(),
                selection.events(),
                selection.drawOn().orElseThrow(),
                selection.committedAt().orElseThrow(),
                selection.measures(),
                sealed ? selection.floor().orElseThrow() : null,
                Arrays.stream(PublishedFile.values()).filter(each -> has(selection, each)).toList(),
                drawn(selection, files));
    }

    private Selection committed(SelectionId id) {
        var selection = selections.get(id);
        if (!selection.state().isCommitted()) {
            throw new NotFound("selection " + id);
        }
        return selection;
    }

    private PublishedSelection.@Nullable Drawn drawn(Selection selection, PanelFile files) {
        if (!selection.state().isDrawn()) {
            return null;
        }
        int number = selection.drawn().orElseThrow();
        var panel = files.drawn(number);
        return new PublishedSelection.Drawn(
                number,
                selection.numbers().lines().toList(),
                panel,
                selection.measures() == Measures.TAKE_PART ? List.of() : reserves(selection, panel),
                selection.kept().size(),
                Math.toIntExact(selection.kept().stream().filter(RuleKept::isMet).count()),
                selection.confirmedAt().orElseThrow());
    }

    private List<String> reserves(Selection selection, List<String> panel) {
        return selections.nominees(selection.id()).stream()
                .filter(each -> !panel.contains(each.pseudonym()))
                .sorted(Comparator.comparing(each -> each.place().orElseThrow()))
                .map(SelectionNominee::pseudonym)
                .toList();
    }

    /** Whether there is such a file: some come with the draw, one of sealed panels alone. */
    private static boolean has(Selection selection, PublishedFile file) {
        boolean isDrawn = selection.state().isDrawn();
        return switch (file) {
            case BEACON -> isDrawn;
            case OPENED -> isDrawn && selection.measures() == Measures.TAKE_PART;
            case PANELS, QUOTAS, VERIFIER -> true;
        };
    }

    /** Refuses with {@link NotFound} what comes with a draw that has not been. */
    @OpenToAnyone(WHY)
    public byte[] file(SelectionId id, PublishedFile file) {
        var selection = committed(id);
        if (!has(selection, file)) {
            throw new NotFound(file + " of selection " + id);
        }
        return switch (file) {
            case PANELS -> bytes(selections.file(id).panels());
            case OPENED -> bytes(selections.file(id).opened());
            case QUOTAS -> bytes(selections.file(id).quotas());
            case BEACON -> bytes(selection.numbers());
            case VERIFIER -> verifier();
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] verifier() {
        try (var in = PublishedSelections.class.getResourceAsStream("draw.py")) {
            return Objects.requireNonNull(in, "draw.py").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
