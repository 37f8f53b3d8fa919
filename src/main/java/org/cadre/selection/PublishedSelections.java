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
import java.util.Comparator;
import java.util.Objects;

/** Reads what was committed and drawn, for everybody; before that there is nothing. */
@UseCase
public class PublishedSelections {

    private static final String WHY = "whoever doubts a draw repeats it from what is published";

    @Inject SelectionRepository selections;
    @Inject CohortQueries cohorts;

    /** The verifier, and what it reads. */
    public enum PublishedFile {
        PANELS("panels.txt"),
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
        var list = PanelList.read(selections.file(id).panels());
        return new PublishedSelection(
                id,
                cohort.name(),
                cohort.programmeName(),
                cohort.zone(),
                selection.seats(),
                list.pool().size(),
                list.panels().size(),
                selection.panelsHash(),
                selection.software(),
                selection.events(),
                selection.drawOn().orElseThrow(),
                selection.committedAt().orElseThrow(),
                drawn(selection, list));
    }

    private Selection committed(SelectionId id) {
        var selection = selections.get(id);
        if (!selection.state().isCommitted()) {
            throw new NotFound("selection " + id);
        }
        return selection;
    }

    private PublishedSelection.@Nullable Drawn drawn(Selection selection, PanelList list) {
        if (!selection.state().isDrawn()) {
            return null;
        }
        int number = selection.drawn().orElseThrow();
        var panel = list.panel(number);
        return new PublishedSelection.Drawn(
                number,
                selection.numbers().lines().toList(),
                panel,
                selections.nominees(selection.id()).stream()
                        .filter(each -> !panel.contains(each.pseudonym()))
                        .sorted(Comparator.comparing(each -> each.place().orElseThrow()))
                        .map(SelectionNominee::pseudonym)
                        .toList(),
                selection.kept().size(),
                Math.toIntExact(selection.kept().stream().filter(RuleKept::isMet).count()),
                selection.confirmedAt().orElseThrow());
    }

    /** Refuses with {@link NotFound} the numbers of a draw that has not been. */
    @OpenToAnyone(WHY)
    public byte[] file(SelectionId id, PublishedFile file) {
        var selection = committed(id);
        if (file == PublishedFile.BEACON && !selection.state().isDrawn()) {
            throw new NotFound("numbers of selection " + id);
        }
        return switch (file) {
            case PANELS -> bytes(selections.file(id).panels());
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
