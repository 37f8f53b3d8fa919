package org.cadre.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.Stale;
import org.cadre.scenario.ExerciseKind;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Optional;

class DesignsDbTest {

    @RegisterExtension final Database database = new Database();

    private DesignGround ground;
    private ExerciseDesigns designs;
    private DesignReviews reviews;
    private DesignQueries queries;

    @BeforeEach
    void actAsAnAuthor() {
        ground = new DesignGround(database);
        designs = database.make(ExerciseDesigns.class);
        reviews = database.make(DesignReviews.class);
        queries = database.make(DesignQueries.class);
        ground.actAsAnAuthor();
    }

    @Test
    void beginsWithASafetyBriefAndOnePhase() {
        var id = ground.aDesign();

        var stored = queries.get(id);

        assertThat(stored.version()).isEqualTo("0.1.0");
        assertThat(stored.state()).isEqualTo(DesignState.DRAFT);
        assertThat(stored.script().safety().stopWord().in(Language.FR)).isEqualTo("STOP");
        assertThat(stored.script().phases()).hasSize(1);
    }

    @Test
    void refusesTheCodeOfAnotherDesign() {
        var code = queries.get(ground.aDesign()).code();

        assertThatThrownBy(() -> designs.create(ground.wanted(code)))
                .isInstanceOf(ExerciseDesigns.DesignCodeIsTaken.class);
    }

    @Test
    void savesAndBringsBackWhatWasBefore() {
        var id = ground.aDesign();
        rename(id, 0, "Warm Room");
        database.flushAndClear();
        assertThat(title(id)).isEqualTo("Warm Room");

        designs.undo(id, 1);
        database.flushAndClear();
        assertThat(title(id)).isEqualTo("Cold Room");

        designs.undo(id, 2);
        database.flushAndClear();
        assertThat(title(id)).isEqualTo("Warm Room");
    }

    @Test
    void refusesASaveOverWhatWasSavedMeanwhile() {
        var id = ground.aDesign();
        rename(id, 0, "Warm Room");
        database.flushAndClear();

        assertThatThrownBy(() -> rename(id, 0, "Hot Room")).isInstanceOf(Stale.class);
    }

    @Test
    void refusesAChangeAfterWhichOtherPartsNameNothing() {
        var id = ground.aWholeDesign();

        assertThatThrownBy(
                        () ->
                                designs.save(
                                        id,
                                        queries.open(id).seen(),
                                        script -> Revision.of(script).injects(List.of()).script()))
                .isInstanceOf(ExerciseDesigns.PartIsNamed.class);
    }

    @Test
    void refusesToApproveWithFindingsOrWithoutAFile() {
        var blank = ground.aDesign();
        ground.send(blank);
        ground.actAsAnAuthor();
        designs.retire(blank, "");
        var whole = ground.aWholeDesign();
        designs.save(
                whole,
                queries.open(whole).seen(),
                script -> Revision.of(script).criteria(List.of()).script());
        ground.send(whole);
        ground.actAsAnAuthor();
        assertThatThrownBy(() -> reviews.approve(whole))
                .isInstanceOf(DesignReviews.DesignHasFindings.class);

        reviews.sendBack(whole, "criterion", "How is it judged?");
        designs.undo(whole, queries.open(whole).seen());
        ground.send(whole);
        ground.actAsAnAuthor();
        assertThatThrownBy(() -> reviews.approve(whole))
                .isInstanceOf(DesignReviews.ExhibitFileIsMissing.class);
        assertThat(queries.open(whole).comments())
                .extracting(DesignDetail.Comment::text)
                .containsExactly("How is it judged?");
    }

    @Test
    void takesNothingOfABrokenScript() {
        var code = ground.aCode();

        assertThatThrownBy(
                        () ->
                                designs.take(
                                        ground.script(code).replace("weight: 2", "weight: heavy")))
                .isInstanceOf(ExerciseDesigns.ScriptIsBroken.class);
        database.flushAndClear();

        assertThat(
                        queries.list(
                                        new DesignFilter(code, Optional.empty(), Optional.empty()),
                                        Keyset.start(),
                                        10)
                                .rows())
                .isEmpty();
    }

    @Test
    void keepsFilesThatAreWhatTheirNamesSay() {
        var files = database.make(ExhibitFiles.class);
        var id = ground.aDesign();

        files.add(id, "e-01.txt", "hello".getBytes(UTF_8));
        database.flushAndClear();

        assertThat(queries.open(id).files())
                .extracting(ExhibitRow::name, ExhibitRow::mediaType, ExhibitRow::size)
                .containsExactly(tuple("exhibits/e-01.txt", "text/plain", 5));
        assertThatThrownBy(() -> files.add(id, "e-02.pdf", "hello".getBytes(UTF_8)))
                .isInstanceOf(ExhibitFiles.FileIsOfNoKnownKind.class);
        assertThatThrownBy(() -> files.add(id, "../e.txt", "hello".getBytes(UTF_8)))
                .isInstanceOf(ExhibitFiles.FileNameIsWrong.class);
    }

    @Test
    void opensADesignByAFixedNumberOfStatements() {
        var id = ground.aWholeDesign();

        assertThat(database.statements(() -> queries.open(id))).isLessThanOrEqualTo(8);
    }

    @Test
    void isApprovedByAnotherPersonAndNeverChangesAfterwards() {
        var id = ground.aWholeDesign();
        ground.addFiles(id);
        ground.send(id);
        assertThatThrownBy(() -> reviews.approve(id))
                .isInstanceOf(DesignReviews.EditorCannotApprove.class);
        assertThatThrownBy(() -> rename(id, 1, "Hot Room"))
                .isInstanceOf(ExerciseDesigns.DesignIsNotADraft.class);

        ground.actAsAnAuthor();
        reviews.approve(id);
        database.flushAndClear();

        assertThat(queries.get(id).state()).isEqualTo(DesignState.APPROVED);
        assertThat(queries.listApproved()).extracting(DesignRow::id).contains(id);
        assertThatThrownBy(() -> rename(id, 2, "Hot Room"))
                .isInstanceOf(ExerciseDesigns.DesignIsNotADraft.class);
        assertThatThrownBy(
                        () ->
                                database.em()
                                        .createNativeQuery(
                                                "update exercise_script set script = 'x'")
                                        .executeUpdate())
                .hasMessageContaining("UPDATE command denied");
    }

    @Test
    void derivesTheNextVersionOfWhichOneDraftIsOpen() {
        var id = ground.anApprovedDesign();

        var next = designs.derive(id);
        database.flushAndClear();

        assertThat(queries.get(next).version()).isEqualTo("1.1.0");
        assertThat(queries.open(next).files()).isEqualTo(queries.open(id).files()).isNotEmpty();
        assertThat(queries.get(next).script().derivedFrom())
                .isEqualTo(queries.get(id).code() + " 1.0.0");
        assertThatThrownBy(() -> designs.derive(id))
                .isInstanceOf(ExerciseDesigns.DraftIsOpen.class);
        designs.retire(next, "not needed");
        database.flushAndClear();
        assertThat(queries.get(designs.derive(id)).version()).isEqualTo("1.2.0");
    }

    @Test
    void listsByWordStateAndKind() {
        var id = ground.aDesign();
        var code = queries.get(id).code();

        var filter =
                new DesignFilter(
                        code, Optional.of(DesignState.DRAFT), Optional.of(ExerciseKind.DRILL));

        assertThat(queries.list(filter, Keyset.start(), 10).rows())
                .extracting(DesignRow::id)
                .containsExactly(id);
        assertThat(
                        queries.list(
                                        new DesignFilter(
                                                "cold room", Optional.empty(), Optional.empty()),
                                        Keyset.start(),
                                        10)
                                .rows())
                .extracting(DesignRow::id)
                .contains(id);
    }

    private void rename(DesignVersionId id, int seen, String title) {
        designs.save(
                id,
                seen,
                script -> Revision.of(script).title(LocalizedText.english(title)).script());
        database.flushAndClear();
    }

    private String title(DesignVersionId id) {
        return queries.get(id).script().title().in(Language.EN);
    }
}
