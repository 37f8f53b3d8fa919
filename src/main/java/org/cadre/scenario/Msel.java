package org.cadre.scenario;

import org.cadre.content.Finding;
import org.cadre.content.Findings;
import org.cadre.content.Yaml;
import org.cadre.content.YamlFile;
import org.cadre.document.Workbook;
import org.cadre.document.Workbook.Unreadable;
import org.cadre.scenario.msel.EventList;
import org.cadre.scenario.msel.SheetWriting;
import org.cadre.text.Language;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The master scenario events list: a design as a workbook. {@link #read} reads what {@link #write}
 * wrote as the same design, and makes a draft of a list that others wrote.
 */
public final class Msel {

    private static final Path SCRIPT = Path.of("scenario.yaml");

    private Msel() {}

    /**
     * @param language of headings and sheets
     */
    public static byte[] write(ExerciseDesign design, Language language) {
        var findings = new Findings();
        var root = YamlFile.parse(DesignWriter.write(design), SCRIPT, findings);
        return SheetWriting.write(
                root.orElseThrow(() -> new IllegalStateException(findings.all().toString())),
                language);
    }

    /** What a heading of events can be taken for, with its words in a language. */
    public static Map<String, String> keys(Language language) {
        return EventList.keys(language);
    }

    /** What the headings are taken for; of a file that is no workbook there are none. */
    public static MselPreview preview(byte[] file, MselMapping mapping) {
        try {
            return EventList.preview(Workbook.read(file), mapping);
        } catch (Unreadable e) {
            return MselPreview.NONE; // reading it tells why
        }
    }

    /** Reads the whole workbook, or tells all that is wrong with it. */
    public static DesignImport read(byte[] file, MselMapping mapping) {
        try {
            var script = EventList.read(Workbook.read(file), mapping);
            return switch (DesignReader.read(Yaml.of(script.fields()))) {
                case DesignReading.Ok(var design) when script.findings().isEmpty() ->
                        new DesignImport.Ok(design, script.isDraft(), script.notices());
                case DesignReading.Ok sound -> new DesignImport.Broken(script.findings());
                case DesignReading.Broken(var findings) -> {
                    script.judge(findings);
                    yield new DesignImport.Broken(script.findings());
                }
            };
        } catch (Unreadable e) {
            return new DesignImport.Broken(List.of(finding(e.fault())));
        }
    }

    private static Finding finding(Workbook.Fault fault) {
        return switch (fault) {
            case TOO_LARGE -> whole("The file is too large.", "Keep it below 5 MB.");
            case TOO_MANY_CELLS ->
                    whole(
                            "There are too many cells.",
                            "Keep to 50 sheets of 5,000 rows and 200 columns.");
            case NOT_WORKBOOK ->
                    whole("The file is no workbook.", "Save it as XLSX with a spreadsheet.");
        };
    }

    private static Finding whole(String reason, String cure) {
        return Finding.at(Path.of("workbook.xlsx"), "", reason, cure);
    }
}
