package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

class NotesDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private Notes notes;
    private NoteQueries queries;
    private ProgressQueries progress;
    private PersonId amina;
    private ModuleVersionId module;

    @BeforeEach
    void beginAsAmina() {
        ground = LearningGround.of(database, temporary);
        ground.publish("1.2.0");
        notes = database.make(Notes.class);
        queries = database.make(NoteQueries.class);
        progress = database.make(ProgressQueries.class);
        amina = ground.aPerson();
        var cohort = ground.aCohortWith(amina);
        ground.actAs(amina);
        module = database.make(Learning.class).begin(cohort, ground.code());
        database.flushAndClear();
    }

    @Test
    void standsBesideItsBlockInALessonThatWasNeverOpened() {
        write("Ask about\r\nthe warrant ");

        assertThat(inLesson("offset"))
                .singleElement()
                .satisfies(
                        note -> {
                            assertThat(note.block()).isEqualTo("dont");
                            assertThat(note.text()).isEqualTo("Ask about\nthe warrant");
                        });
        assertThat(inLesson("order")).isEmpty();
    }

    @Test
    void readsALessonWithNotesByOneStatement() {
        for (int i = 0; i < 5; i++) {
            write("Note " + i);
        }

        assertThat(database.statements(() -> progress.myLesson(module, "offset"))).isEqualTo(1);
    }

    @Test
    void isNobodyElsesWhateverIsTried() {
        var id = write("canary-of-amina");
        ground.actAs(ground.aPerson());

        assertThat(queries.mine("", Language.EN)).isEmpty();
        assertThat(queries.mine("canary", Language.EN)).isEmpty();
        assertThatThrownBy(() -> queries.mine(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.change(id, "x", 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.remove(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.restore(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write("x")).isInstanceOf(NotFound.class);
    }

    @Test
    void tellsNobodyOfIt() {
        int before = database.events().size();

        notes.remove(write("canary-of-amina"));

        assertThat(database.events()).hasSize(before);
    }

    @Test
    void isOneNoteHoweverOftenItIsSent() throws Exception {
        var sentAs = UUID.randomUUID();

        var first = notes.write(module, "offset", "dont", "Once", sentAs);
        database.flushAndClear();

        assertThat(notes.write(module, "offset", "dont", "Once", sentAs)).isEqualTo(first);
        assertThat(inLesson("offset")).hasSize(1);
    }

    @Test
    void keepsWhatWasSavedWhenAnotherTabIsBehind() {
        var id = write("First");
        notes.change(id, "From the one tab", 0);
        database.flushAndClear();

        assertThatThrownBy(() -> notes.change(id, "From the other tab", 0))
                .isInstanceOf(Stale.class);
        database.em().clear();

        assertThat(queries.mine(id).text()).isEqualTo("From the one tab");
        notes.change(id, "Both", queries.mine(id).version());
        database.flushAndClear();
        assertThat(queries.mine(id).text()).isEqualTo("Both");
    }

    @Test
    void isRemovedAndBroughtBackAndGoneAfterADay() {
        var id = write("Gone");
        notes.remove(id);
        database.flushAndClear();
        assertThat(inLesson("offset")).isEmpty();

        notes.restore(id);
        database.flushAndClear();
        assertThat(inLesson("offset")).hasSize(1);

        notes.remove(id);
        database.flushAndClear();
        database.clock().pass(Duration.ofHours(25));
        notes.remove(write("Another"));
        database.flushAndClear();
        assertThatThrownBy(() -> notes.restore(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void comesBackWithAChangeThatSawItRemoved() {
        var id = write("Gone");
        notes.remove(id);
        database.flushAndClear();
        assertThatThrownBy(() -> notes.change(id, "Kept", 0)).isInstanceOf(Stale.class);
        database.em().clear();

        notes.change(id, "Kept", queries.mine(id).version());
        database.flushAndClear();

        assertThat(inLesson("offset")).extracting(NoteRow::text).containsExactly("Kept");
    }

    @ParameterizedTest
    @CsvSource({"warrant, 1", "WARRANT, 1", "prevu, 1", "100%, 1", "%, 1", "_, 0", "seal, 0"})
    void isFoundByItsWordsWhateverTheirCapitalsAndAccents(String sought, int found) {
        write("The Warrant, prévu at 100% of the scene");

        assertThat(queries.mine(sought, Language.EN)).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \r\n ", "\u0007"})
    void refusesANoteWithoutAWord(String text) {
        assertThatThrownBy(() -> write(text)).isInstanceOf(Notes.NoteIsEmpty.class);
    }

    @Test
    void keepsFourThousandCharactersAndRefusesMore() {
        write("ع".repeat(Notes.LONGEST - 1) + "😀");

        assertThatThrownBy(() -> write("a".repeat(Notes.LONGEST + 1)))
                .isInstanceOf(Notes.NoteIsTooLong.class);
    }

    @ParameterizedTest
    @CsvSource({"offset, none", "order, dont", "none, dont"})
    void findsNoPlaceThatIsNoBlockOfTheLesson(String lesson, String block) {
        assertThatThrownBy(() -> notes.write(module, lesson, block, "x", UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
    }

    private NoteId write(String text) {
        var id = notes.write(module, "offset", "dont", text, UUID.randomUUID());
        database.flushAndClear();
        return id;
    }

    private List<NoteRow> inLesson(String lesson) {
        return progress.myLesson(module, lesson).orElseThrow().notes();
    }
}
