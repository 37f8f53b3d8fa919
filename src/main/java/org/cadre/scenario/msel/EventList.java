package org.cadre.scenario.msel;

import org.cadre.document.Workbook;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A workbook with events: one of ours, or a list that somebody else wrote. */
public final class EventList {

    private static final String CODE = "scenario";

    private EventList() {}

    /**
     * A heading and what it is taken for.
     *
     * @param key of the column; empty for a free one
     */
    public record Heading(String column, String heading, String key) {}

    /**
     * What would be read.
     *
     * @param sheet with the events
     * @param complete whether it says all that a script says
     * @param events rows with events
     */
    public record Preview(
            String sheet, boolean complete, List<Heading> headings, int events) {

        public Preview {
            headings = List.copyOf(headings);
        }
    }

    /**
     * @param name of the file without its ending
     * @param start on the wall, for lists that write clocks; null if nobody said so
     * @param chosen what a heading means, by hand: the key of a column, or empty for a free one
     */
    public static Script read(
            Workbook workbook,
            String name,
            @Nullable LocalTime start,
            Map<String, String> chosen) {
        for (var sheet : workbook.sheets()) {
            if (isDesign(sheet)) {
                return SheetReading.read(workbook, sheet);
            }
        }
        return EventSheet.find(workbook, chosen)
                .map(sheet -> ListReading.read(sheet, name, start))
                .orElseGet(() -> nothing(workbook));
    }

    /** What the headings of the events are taken for, before anything is read. */
    public static Preview preview(Workbook workbook, Map<String, String> chosen) {
        boolean complete = workbook.sheets().stream().anyMatch(EventList::isDesign);
        return EventSheet.find(workbook, chosen)
                .map(
                        sheet ->
                                new Preview(
                                        sheet.name(),
                                        complete,
                                        sheet.heads().stream().map(EventList::heading).toList(),
                                        sheet.lines().size()))
                .orElseGet(() -> new Preview("", complete, List.of(), 0));
    }

    private static Heading heading(Heads.Head head) {
        var known = head.known();
        return new Heading(
                Workbook.letters(head.column()), head.heading(), known == null ? "" : known.key());
    }

    private static boolean isDesign(Workbook.Sheet sheet) {
        return Columns.all().tab(sheet.name()).filter(tab -> tab == Tab.DESIGN).isPresent()
                && sheet.lines().stream()
                        .map(line -> Heads.head(List.of(Tab.DESIGN), 1, line.cell(0).text(), Map.of()))
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
