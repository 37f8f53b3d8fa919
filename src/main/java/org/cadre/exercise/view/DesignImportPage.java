package org.cadre.exercise.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.content.Finding;
import org.cadre.exercise.DesignUploadDetail;
import org.cadre.exercise.DesignUploadId;
import org.cadre.exercise.DesignUploads;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scenario.DesignImport;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Msel;
import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows what was read of a file and what each of its columns is read as, and begins a draft with it
 * when that is confirmed.
 */
@Named
@RequestScoped
public class DesignImportPage {

    @Inject DesignUploads uploads;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private DesignUploadId id;
    private DesignUploadDetail detail;
    private List<ReadColumn> columns;
    private List<ReadEvent> events;
    private final Map<String, Object> values = new HashMap<>();

    @PostConstruct
    void load() {
        id =
                DesignUploadId.find(request.getParameter("import"))
                        .orElseThrow(() -> new NotFound("import"));
        detail = uploads.get(id);
        columns =
                detail.preview().complete()
                        ? List.of()
                        : ReadColumn.of(detail.preview().headings());
        columns.forEach(column -> values.put(column.letters(), column.key()));
        events = getRead() == null ? List.of() : ReadEvent.first(getRead(), shell.language());
    }

    /** Reads the file with the columns as they were chosen. */
    public void readAgain() {
        uploads.choose(id, chosen());
        goBack("exercise.done.columnsChosen");
    }

    /** Begins the draft that is shown; where columns were changed since, shows that first. */
    public void confirm() {
        if (isChanged()) {
            uploads.choose(id, chosen());
            goBack("exercise.done.columnsChanged");
        } else {
            var made = uploads.take(id);
            Pages.go("/exercise/design", "design", made, "done", "exercise.done.imported");
        }
    }

    private boolean isChanged() {
        var chosen = chosen();
        return columns.stream()
                .filter(column -> !column.repeated())
                .anyMatch(column -> !column.key().equals(chosen.get(column.heading())));
    }

    private Map<String, String> chosen() {
        return columns.stream()
                .filter(column -> !column.repeated())
                .collect(Collectors.toMap(ReadColumn::heading, this::chosen));
    }

    private String chosen(ReadColumn column) {
        var key = values.get(column.letters());
        return key == null ? "" : key.toString();
    }

    private void goBack(String done) {
        Pages.go("/exercise/design-import", "import", id, "done", done);
    }

    public DesignUploadDetail getDetail() {
        return detail;
    }

    public List<ReadColumn> getColumns() {
        return columns;
    }

    /** By the letters of the column. */
    public Map<String, Object> getValues() {
        return values;
    }

    public List<SelectItem> getMeanings() {
        return Stream.concat(
                        Stream.of(new SelectItem("", msg.of("exercise.import.free"))),
                        Msel.keys(shell.language()).entrySet().stream()
                                .map(each -> new SelectItem(each.getKey(), each.getValue())))
                .toList();
    }

    /** The headings that stand for nothing known, in one line; empty for none. */
    public String getUnknown() {
        return columns.stream()
                .filter(ReadColumn::isFree)
                .map(ReadColumn::heading)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** Null where the file has a mistake. */
    public @Nullable ExerciseDesign getRead() {
        return detail.reading() instanceof DesignImport.Ok sound ? sound.design() : null;
    }

    public String text(LocalizedText text) {
        return text.in(shell.language());
    }

    /** The first events; none where the file has a mistake. */
    public List<ReadEvent> getEvents() {
        return events;
    }

    public List<Finding> getFindings() {
        return detail.reading() instanceof DesignImport.Broken broken
                ? broken.findings()
                : List.of();
    }

    /** What was left out or assumed. */
    public List<String> getNotices() {
        return detail.reading() instanceof DesignImport.Ok sound ? sound.notices() : List.of();
    }
}
