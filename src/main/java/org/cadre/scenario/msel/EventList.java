package org.cadre.scenario.msel;

import org.cadre.document.Workbook;
import org.cadre.scenario.MselMapping;
import org.cadre.scenario.MselPreview;
import org.cadre.text.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook with events: one of ours, or a list that somebody else wrote. */
public final class EventList {

    private static final String CODE = "scenario";

    private EventList() {}

    public static Script read(Workbook workbook, MselMapping mapping) {
        for (var sheet : workbook.sheets()) {
            if (isDesign(sheet)) {
                return SheetReading.read(workbook, sheet);
            }
        }
        return EventSheet.find(workbook, mapping.chosen())
                .map(sheet -> ListReading.read(sheet, mapping))
                .orElseGet(() -> nothing(workbook));
    }

    /** The keys of columns of events, each with its heading. */
    public static Map<String, String> keys(Language language) {
        var keys = new LinkedHashMap<String, String>();
        for (var tab : EventSheet.TABS) {
            Columns.all()
                    .of(tab)
                    .forEach(column -> keys.put(column.key(), column.heading(language)));
        }
        return keys;
    }

    /** What the headings of the events are taken for, before anything is read. */
    public static MselPreview preview(Workbook workbook, MselMapping mapping) {
        boolean complete = workbook.sheets().stream().anyMatch(EventList::isDesign);
        return EventSheet.find(workbook, mapping.chosen())
                .or(() -> EventSheet.guess(workbook, mapping.chosen()))
                .map(
                        sheet ->
                                new MselPreview(
                                        sheet.name(),
                                        complete,
                                        sheet.heads().stream()
                                                .map(head -> heading(head, sheet))
                                                .toList(),
                                        sheet.lines().size()))
                .orElseGet(() -> new MselPreview("", complete, List.of(), 0));
    }

    private static MselPreview.Heading heading(Heads.Head head, EventSheet sheet) {
        var known = head.known();
        var cells = sheet.lines().stream().map(line -> line.cell(head.column()));
        return new MselPreview.Heading(
                Workbook.letters(head.column()),
                head.heading(),
                known == null ? "" : known.key(),
                cells.filter(cell -> !cell.isBlank())
                        .findFirst()
                        .map(Workbook.Cell::text)
                        .orElse(""));
    }

    private static boolean isDesign(Workbook.Sheet sheet) {
        return Columns.all().tab(sheet.name()).filter(tab -> tab == Tab.DESIGN).isPresent()
                && sheet.lines().stream()
                        .map(
                                line ->
                                        Heads.head(
                                                List.of(Tab.DESIGN),
                                                1,
                                                line.cell(0).text(),
                                                Map.of()))
                        .anyMatch(head -> head.is(CODE));
    }

    private static Script nothing(Workbook workbook) {
        var name = workbook.sheets().isEmpty() ? "-" : workbook.sheets().getFirst().name();
        var place = new Place(name, 1, -1);
        var script = new Script(place, true);
        script.fault(
                place,
                "No sheet has a row of headings that are understood.",
                "Head the columns Time, Title, Text and To, or say what each heading means.");
        return script;
    }
}
