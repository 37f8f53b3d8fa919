package org.cadre.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.content.Pack;
import org.cadre.content.PackReader;
import org.cadre.content.PackReading;
import org.cadre.people.Shore;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Path;
import java.util.Optional;

class CataloguePartDbTest {

    private static final Pack CORE = read(Path.of("content/cadre-core"));

    @RegisterExtension final Database database = new Database();

    private CataloguePart part;
    private CatalogueQueries queries;

    private static Pack read(Path folder) {
        return ((PackReading.Ok) PackReader.read(folder)).pack();
    }

    @BeforeEach
    void storeTheCorePack() {
        part = database.make(CataloguePart.class);
        queries = database.make(CatalogueQueries.class);
        database.em()
                .createNativeQuery(
                        "insert into content_pack (code, title, licence, hash, state, findings,"
                                + " read_at, imported_at, version) values ('cadre-core', '{}', 'x',"
                                + " repeat('0', 64), 'SOUND', '', now(), now(), 0)")
                .executeUpdate();
        part.store(CORE);
        database.flushAndClear();
    }

    @Test
    void publishesAModuleWithItsLessonsInOrder() {
        var module = queries.getModule(id(), Language.EN);

        assertThat(module.code()).isEqualTo("FOR-2");
        assertThat(module.lessons())
                .extracting(LessonRow::key)
                .containsExactly("principles", "preservation", "seals", "hashing", "broken-chain");
        assertThat(module.outcomes()).hasSize(5);
        assertThat(module.sources()).isNotEmpty();
    }

    @Test
    void publishesAVersionOnce() {
        part.store(CORE);
        database.flushAndClear();

        assertThat(queries.listModules(Language.EN))
                .extracting(ModuleRow::code)
                .containsOnlyOnce("FOR-2");
    }

    @Test
    void answersInEnglishWhereTheLanguageIsMissingAndSaysSo() {
        assertThat(queries.getModule(id(), Language.AR).languageShown()).isEqualTo(Language.EN);
    }

    @Test
    void givesALessonInPiecesBetweenItsChecks() {
        var lesson = queries.getLesson(id(), "hashing", Language.EN, Optional.empty());

        assertThat(lesson.checks()).hasSize(4);
        assertThat(lesson.segments().getFirst()).isInstanceOf(LessonText.Html.class);
        assertThat(lesson.outline()).isNotEmpty();
        assertThat(lesson.words()).isNotEmpty();
        assertThat(lesson.sources()).isNotEmpty();
    }

    @Test
    void replacesBlocksByTheVariantOfTheShore() {
        var common = queries.getLesson(id(), "seals", Language.EN, Optional.empty());
        var coastal = queries.getLesson(id(), "seals", Language.EN, Optional.of(Shore.COASTAL));

        assertThat(coastal.anchors()).isEqualTo(common.anchors());
        assertThat(coastal.segments()).isNotEqualTo(common.segments());
    }

    @Test
    void readsALessonByThreeStatementsAndFromThenOnAsksForItsEditionOnly() {
        var id = id();

        assertThat(lessonStatements(id)).isEqualTo(1 + 3);
        assertThat(lessonStatements(id)).isEqualTo(1);
    }

    private int lessonStatements(ModuleVersionId id) {
        return database.statements(
                () -> queries.getLesson(id, "hashing", Language.EN, Optional.of(Shore.COASTAL)));
    }

    @Test
    void readsAModuleByThreeStatementsAndFromThenOnAsksForItsEditionOnly() {
        var id = id();

        assertThat(database.statements(() -> queries.getModule(id, Language.EN))).isEqualTo(1 + 3);
        assertThat(database.statements(() -> queries.getModule(id, Language.EN))).isEqualTo(1);
    }

    @Test
    void seesAtOnceThatAVersionIsNoLongerPublished() {
        var id = id();
        var before = queries.getModule(id, Language.EN);
        database.em()
                .createNativeQuery(
                        "update module_version set state = 'SUPERSEDED', superseded_at = now(6)"
                                + " where id = ?")
                .setParameter(1, id.id())
                .executeUpdate();
        database.flushAndClear();

        assertThat(before.state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(queries.getModule(id, Language.EN).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(queries.listModules(Language.EN)).extracting(ModuleRow::id).doesNotContain(id);
    }

    private ModuleVersionId id() {
        return queries.latest("FOR-2").orElseThrow();
    }
}
