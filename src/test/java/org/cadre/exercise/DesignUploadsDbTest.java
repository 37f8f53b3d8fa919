package org.cadre.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cadre.content.Finding;
import org.cadre.document.XlsxWriter;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scenario.DesignImport;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.MselPreview;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list of events that others wrote waits for its author, column by column. */
class DesignUploadsDbTest {

    private static final List<String> HEADS = List.of("Quand", "Title", "Titre (fr)", "Cost");

    @RegisterExtension final Database database = new Database();

    private DesignGround ground;
    private DesignUploads uploads;
    private String code;

    @BeforeEach
    void actAsAnAuthor() {
        ground = new DesignGround(database);
        uploads = database.make(DesignUploads.class);
        code = ground.aCode();
        ground.actAsAnAuthor();
    }

    @Test
    void showsEveryColumnWithWhatItIsReadAs() {
        var preview = uploads.get(aList()).preview();

        assertThat(preview.events()).isEqualTo(2);
        assertThat(preview.headings())
                .containsExactly(
                        new MselPreview.Heading("A", "Quand", "", "0:10"),
                        new MselPreview.Heading("B", "Title", "title", "A light"),
                        new MselPreview.Heading("C", "Titre (fr)", "title", "Une lueur"),
                        new MselPreview.Heading("D", "Cost", "", "200"));
    }

    @Test
    void readsTheColumnsAsTheyAreChosen() {
        var id = aList();

        choose(id, "time", "title", "title", "");

        assertThat(keys(id)).containsExactly("time", "title", "title", "");
        var inject = read(id).injects().getLast();
        assertThat(inject.trigger()).hasToString("AtOffset[at=PT40M]");
        assertThat(inject.title().in(Language.FR)).isEqualTo("Une camionnette");
        assertThat(inject.columns()).containsEntry("Cost", "90");
    }

    @Test
    void takesAKnownColumnForAFreeOneAndBack() {
        var id = aList();

        choose(id, "time", "title", "", "text");
        assertThat(keys(id)).containsExactly("time", "title", "", "text");
        assertThat(read(id).injects().getFirst().columns())
                .containsEntry("Titre (fr)", "Une lueur");

        choose(id, "time", "title", "title", "");
        assertThat(keys(id)).containsExactly("time", "title", "title", "");
        assertThat(read(id).injects().getFirst().title().in(Language.FR)).isEqualTo("Une lueur");
    }

    @Test
    void leavesTwoColumnsFreeThatAreUnderstoodAsOne() {
        var id =
                keep(
                        List.of(
                                List.of("Time", "Start time", "Title"),
                                List.of("0:10", "0:20", "A light")));

        uploads.choose(id, Map.of("Time", "", "Start time", "", "Title", "title"));
        database.flushAndClear();

        assertThat(keys(id)).containsExactly("", "", "title");
        assertThat(broken(id))
                .singleElement()
                .extracting(Finding::cure)
                .asString()
                .contains("Time");
    }

    @Test
    void beginsADraftWithWhatWasShownAndLetsGoOfTheFile() {
        var id = aList();
        choose(id, "time", "title", "title", "");
        var shown = read(id);

        var made = uploads.take(id);
        database.flushAndClear();

        assertThat(database.make(DesignQueries.class).get(made).script()).isEqualTo(shown);
        assertThat(shown.code()).isEqualTo(code);
        assertThatThrownBy(() -> uploads.get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesNothingOfTwoHundredLinesWhenOneIsBrokenAndListsAllThatIsWrong() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Time", "Title", "Critical"));
        for (int i = 0; i < 200; i++) {
            boolean broken = i == 120;
            rows.add(
                    List.of(
                            broken ? "later" : "0:" + (10 + i % 50),
                            "Event " + i,
                            broken ? "perhaps" : "no"));
        }
        var id = keep(rows);

        assertThat(broken(id))
                .extracting(finding -> finding.where() + finding.line())
                .containsExactlyInAnyOrder("A122", "C122");
        assertThatThrownBy(() -> uploads.take(id))
                .isInstanceOf(ExerciseDesigns.ScriptIsBroken.class);
        assertThat(database.events()).isEmpty();
        assertThat(uploads.get(id).preview().events()).isEqualTo(200);
    }

    @Test
    void keepsTheFileWhereNoDraftCanBegin() {
        uploads.take(aList());
        database.flushAndClear();
        var again = aList();

        assertThatThrownBy(() -> uploads.take(again))
                .isInstanceOf(ExerciseDesigns.DraftIsOpen.class);
        assertThat(uploads.get(again).fileName()).isEqualTo(code + ".xlsx");
    }

    @Test
    void readsAScriptWithoutColumns() {
        var id = uploads.keep("scenario.yaml", ground.script(code).getBytes(UTF_8));
        database.flushAndClear();

        assertThat(uploads.get(id).preview()).isEqualTo(MselPreview.NONE);
        assertThat(read(id).code()).isEqualTo(code);
    }

    @Test
    void refusesWhatHoldsNothing() {
        assertThatThrownBy(() -> uploads.keep("", new byte[0]))
                .isInstanceOf(DesignFile.FileIsNoDesign.class);
    }

    @Test
    void showsAFileToItsAuthorAlone() {
        var id = aList();
        ground.actAsAnAuthor();

        assertThatThrownBy(() -> uploads.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.choose(id, Map.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.take(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void waitsForADay() {
        var id = aList();
        database.clock().pass(Duration.ofHours(23));
        uploads.removeOld();
        assertThat(uploads.get(id).fileName()).isEqualTo(code + ".xlsx");

        database.flushAndClear();
        database.clock().pass(Duration.ofHours(1));
        uploads.removeOld();

        assertThatThrownBy(() -> uploads.get(id)).isInstanceOf(NotFound.class);
    }

    private DesignUploadId aList() {
        return keep(
                List.of(
                        HEADS,
                        List.of("0:10", "A light", "Une lueur", "200"),
                        List.of("0:40", "A van", "Une camionnette", "90")));
    }

    private DesignUploadId keep(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(out, false)) {
            rows.forEach(writer::row);
        }
        var id = uploads.keep(code + ".xlsx", out.toByteArray());
        database.flushAndClear();
        return id;
    }

    private void choose(DesignUploadId id, String... keys) {
        uploads.choose(
                id,
                Map.of(
                        HEADS.get(0), keys[0],
                        HEADS.get(1), keys[1],
                        HEADS.get(2), keys[2],
                        HEADS.get(3), keys[3]));
        database.flushAndClear();
    }

    private List<String> keys(DesignUploadId id) {
        return uploads.get(id).preview().headings().stream().map(MselPreview.Heading::key).toList();
    }

    private ExerciseDesign read(DesignUploadId id) {
        return switch (uploads.get(id).reading()) {
            case DesignImport.Ok sound -> sound.design();
            case DesignImport.Broken broken -> throw new AssertionError(broken.findings());
        };
    }

    private List<Finding> broken(DesignUploadId id) {
        assertThat(uploads.get(id).reading()).isInstanceOf(DesignImport.Broken.class);
        return ((DesignImport.Broken) uploads.get(id).reading()).findings();
    }
}
