package org.cadre.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.people.Shore;
import org.cadre.progress.LearningGround;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The database finds only what is committed, so each text here is. */
class SearchDbTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private SearchRepository search;
    private ModuleVersionId module;

    @BeforeEach
    void publish() throws Exception {
        search = database.make(SearchRepository.class);
        module = database.commit(() -> LearningGround.of(database, temporary).publish("1.0.0"));
    }

    @ParameterizedTest
    @CsvSource({
        "دليل, الأدِلَّة في الدليل الرقمي, الدليل",
        "أدلة, تُحفظ الأدلّة في كيس, الأدلّة",
        "الادله, تُحفظ أدلة كثيرة, أدلة",
        "إثبات, عبء الاثبات, الاثبات",
        "مستشفى, إلى المستشفي, المستشفي",
    })
    void findsArabicHoweverItIsWritten(String sought, String written, String marked)
            throws Exception {
        keep(Language.AR, written, null);

        assertThat(find(sought, Language.AR, Optional.empty()))
                .singleElement()
                .satisfies(
                        hit ->
                                assertThat(hit.excerpt())
                                        .contains(new SearchHit.Piece(marked, true)));
    }

    @ParameterizedTest
    @CsvSource({"scelle", "SCELLÉS", "Scellé", "l’état scellé", "etat"})
    void findsFrenchWithAndWithoutAccents(String sought) throws Exception {
        keep(Language.FR, "L’état du scellé est noté", null);

        assertThat(find(sought, Language.FR, Optional.empty())).hasSize(1);
    }

    @Test
    void findsAWordOfTheDatabasesOwnListAndAShortOne() throws Exception {
        keep(Language.EN, "About the who of an ip", null);

        assertThat(find("the who", Language.EN, Optional.empty())).hasSize(1);
        assertThat(find("ip", Language.EN, Optional.empty())).hasSize(1);
        assertThat(find("the whom", Language.EN, Optional.empty())).isEmpty();
    }

    @Test
    void findsTheVariantOfTheReaderInsteadOfTheCommonText() throws Exception {
        keep(Language.EN, "zephyr inland", null);
        keep(Language.EN, "zephyr harbour", Shore.COASTAL);

        assertThat(texts(find("zephyr", Language.EN, Optional.of(Shore.COASTAL))))
                .containsExactly("zephyr harbour");
        assertThat(texts(find("zephyr", Language.EN, Optional.of(Shore.LANDLOCKED))))
                .containsExactly("zephyr inland");
        assertThat(texts(find("zephyr", Language.EN, Optional.empty())))
                .containsExactly("zephyr inland");
    }

    @Test
    void findsTheEnglishTextWhereTheModuleHasNoOther() throws Exception {
        keep(Language.EN, "zephyr", null);

        assertThat(find("zephyr", Language.FR, Optional.empty())).hasSize(1);

        keep(Language.FR, "mistral", null);

        assertThat(find("zephyr", Language.FR, Optional.empty())).isEmpty();
        assertThat(find("mistral", Language.FR, Optional.empty())).hasSize(1);
        assertThat(find("mistral", Language.EN, Optional.empty())).isEmpty();
    }

    @Test
    void findsAModuleOnceInALanguageInWhichItHasNoLesson() throws Exception {
        database.commit(
                () -> {
                    search.index(module, NOW);
                    return true;
                });
        var code =
                database.commit(() -> database.em().find(ModuleVersion.class, module.id()).code());

        for (var language : Language.values()) {
            assertThat(find(code, language, Optional.empty()))
                    .filteredOn(hit -> hit.kind() == SearchKind.MODULE)
                    .as(language.name())
                    .hasSize(1);
        }
    }

    @Test
    void indexesAVersionOnceWhateverTwoNodesDo() throws Exception {
        var indexing = database.make(SearchIndexing.class);

        assertThat(database.commit(indexing::listMissing)).contains(module);
        database.twiceAtOnce(
                () -> {
                    indexing.index(module);
                    return true;
                });

        assertThat(database.commit(indexing::listMissing)).doesNotContain(module);
        assertThat(
                        database.commit(
                                () ->
                                        database.em()
                                                .createQuery(
                                                        "select count(s) from SearchText s where"
                                                                + " s.moduleVersionId = :module and"
                                                                + " s.kind = 'MODULE'",
                                                        Long.class)
                                                .setParameter("module", module.id())
                                                .getSingleResult()))
                .isEqualTo(Language.values().length);
    }

    private void keep(Language language, String text, Shore variant) throws Exception {
        database.commit(
                () -> {
                    database.em()
                            .persist(
                                    new SearchText(
                                                    module.id(),
                                                    language,
                                                    SearchKind.BLOCK,
                                                    1,
                                                    "Q",
                                                    text,
                                                    NOW)
                                            .at("lesson", "block", variant));
                    return true;
                });
    }

    private List<SearchHit> find(String sought, Language language, Optional<Shore> shore)
            throws Exception {
        return database.commit(
                () ->
                        search.find(
                                SearchWords.sought(sought),
                                List.of(module),
                                true,
                                shore,
                                language,
                                10));
    }

    private static List<String> texts(List<SearchHit> hits) {
        return hits.stream()
                .map(
                        hit ->
                                String.join(
                                        "",
                                        hit.excerpt().stream().map(SearchHit.Piece::text).toList()))
                .toList();
    }
}
