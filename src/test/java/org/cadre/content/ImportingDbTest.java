package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.LessonText;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.VersionState;
import org.cadre.content.PackStore.Outcome;
import org.cadre.platform.startup.Settings;
import org.cadre.testing.Database;
import org.cadre.testing.Tables;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** The way of a pack from its folder into the tables, each import in transactions of its own. */
class ImportingDbTest {

    @TempDir Path content;

    @RegisterExtension final Database database = new Database();

    private final List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    private final List<PackPart> parts = new ArrayList<>();
    private final String track = PackCopy.anyTrack();
    private final String code = track.toLowerCase();
    private final String module = code + "-1/module.yaml";
    private final String lesson = code + "-1/en/lessons/offset.yaml";
    private CyclicBarrier beforeStoring = new CyclicBarrier(1);
    private PackCopy pack;
    private Importing importing;

    @BeforeEach
    void writeAPack() throws ReflectiveOperationException {
        pack = PackCopy.called(track, content);
        parts.add(part("org.cadre.assessment.AssessmentPart"));
        parts.add(part("org.cadre.catalogue.CataloguePart"));
        database.use(Settings.class, new ContentOfTheTest());
        database.use(Instance.class, allParts());
        importing = database.make(Importing.class);
        importing.store = new EachInItsTransaction(importing.store);
    }

    @Test
    void changesNothingTheSecondTime() {
        importing.run();
        assertThat(versions()).containsExactly("1.2.0 PUBLISHED");
        assertThat(known("state")).isEqualTo("SOUND");
        var before = Tables.sums();
        var told = database.events();
        database.clock().pass(Duration.ofDays(1));

        importing.run();

        assertThat(outcomes).as("read and stored").containsExactly(Outcome.STORED);
        assertThat(Tables.sums()).isEqualTo(before);
        assertThat(database.events()).isEqualTo(told);
    }

    @Test
    void readsChangedFilesAndStoresNothingWhenTheySayTheSame() {
        importing.run();
        var before = withoutPacks();

        pack.replace(module, "version: 1.2.0", "version:  1.2.0");
        importing.run();
        importing.run();

        assertThat(outcomes).containsExactly(Outcome.STORED, Outcome.UNCHANGED);
        assertThat(withoutPacks()).isEqualTo(before);
    }

    @Test
    void readsTheFormerFilesAgainAfterBrokenOnes() {
        importing.run();
        pack.replace(lesson, "minutes: 5", "minutes: soon");
        importing.run();
        assertThat(known("state")).isEqualTo("BROKEN");

        pack.replace(lesson, "minutes: soon", "minutes: 5");
        importing.run();

        assertThat(known("state")).isEqualTo("SOUND");
        assertThat(outcomes).containsExactly(Outcome.STORED, Outcome.UNCHANGED);
    }

    @Test
    void refusesOtherContentInAPublishedVersion() {
        importing.run();
        var before = withoutPacks();
        var hash = known("hash");

        pack.replace(lesson, "10:04", "10:05");
        importing.run();

        assertThat(outcomes).containsExactly(Outcome.STORED, Outcome.REFUSED);
        assertThat(withoutPacks()).isEqualTo(before);
        assertThat(known("hash")).isEqualTo(hash);
        assertThat(known("state")).isEqualTo("BROKEN");
        assertThat(known("findings"))
                .isEqualTo(
                        module
                                + ":2: "
                                + track
                                + "-1: Version 1.2.0 is published and does not change."
                                + "\tRaise the version and say in changeNote what is new.");
    }

    @Test
    void changesNothingWhenAPackIsRefusedAgain() {
        importing.run();
        pack.replace(lesson, "10:04", "10:05");
        importing.run();
        var before = Tables.sums();
        database.clock().pass(Duration.ofDays(1));

        importing.run();

        assertThat(Tables.sums()).isEqualTo(before);
    }

    @Test
    void refusesAVersionBelowThePublishedOne() {
        importing.run();

        pack.replace(module, "version: 1.2.0", "version: 1.1.9");
        importing.run();

        assertThat(versions()).containsExactly("1.2.0 PUBLISHED");
        assertThat(known("findings"))
                .startsWith(module + ":2: ")
                .contains("Version 1.2.0 is published already.");
    }

    @Test
    void keepsTheFormerVersionOfABrokenPackAndWhatWasFound() {
        importing.run();
        var before = withoutPacks();

        pack.replace(module, "version: 1.2.0", "version: 1.3.0");
        pack.replace(lesson, "minutes: 5", "minutes: soon");
        importing.run();

        assertThat(withoutPacks()).isEqualTo(before);
        assertThat(known("state")).isEqualTo("BROKEN");
        assertThat(known("findings")).startsWith(lesson + ":3: ");
        assertThat(lesson(latest()).segments()).isNotEmpty();
    }

    @Test
    void forgetsWhatWasFoundWhenThePackIsMended() {
        importing.run();
        pack.replace(lesson, "minutes: 5", "minutes: soon");
        importing.run();
        pack.replace(lesson, "minutes: soon", "minutes: 5");
        importing.run();

        assertThat(outcomes).containsExactly(Outcome.STORED, Outcome.UNCHANGED);
        assertThat(known("state")).isEqualTo("SOUND");
        assertThat(known("findings")).isEmpty();
        assertThat(versions()).containsExactly("1.2.0 PUBLISHED");
    }

    @Test
    void keepsWhatWasFoundInAPackThatWasNeverSound() {
        pack.replace(lesson, "minutes: 5", "minutes: soon");
        importing.run();

        assertThat(known("state")).isEqualTo("BROKEN");
        assertThat(known("hash")).isEqualTo("none");
        assertThat(versions()).isEmpty();
    }

    @Test
    void supersedesAVersionByANewerOneAndKeepsBothReadable() {
        importing.run();
        var older = latest();

        pack.replace(module, "version: 1.2.0", "version: 1.3.0");
        pack.replace(lesson, "10:04", "10:05");
        importing.run();
        var newer = latest();

        assertThat(versions()).containsExactly("1.2.0 SUPERSEDED", "1.3.0 PUBLISHED");
        assertThat(text(older)).contains("10:04").doesNotContain("10:05");
        assertThat(text(newer)).contains("10:05");
        var queries = database.make(CatalogueQueries.class);
        assertThat(queries.getModule(older, Language.AR).state())
                .isEqualTo(VersionState.SUPERSEDED);
        assertThat(queries.getModule(newer, Language.AR).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(questions(newer)).isPositive().isEqualTo(questions(older));
    }

    @Test
    void refusesOtherOutcomesOrRulesBelowAMajorStep() {
        importing.run();
        pack.replace(module, "version: 1.2.0", "version: 1.3.0");
        pack.replace(module, "en: Note the offset of a clock", "en: Note the drift of a clock");
        pack.replace(module, "passMark: 70", "passMark: 80");

        importing.run();

        assertThat(versions()).containsExactly("1.2.0 PUBLISHED");
        assertThat(known("findings"))
                .contains(
                        "The outcomes are not those of version 1.2.0, and 1.3.0 is no major step.",
                        "The rules of this quiz are not those of version 1.2.0, and 1.3.0 is no",
                        "Raise the version to 2.0.0, or keep the rules.");

        pack.replace(module, "version: 1.3.0", "version: 2.0.0");
        importing.run();

        assertThat(versions()).contains("2.0.0 PUBLISHED");
    }

    @Test
    void refusesAModuleInAFolderOfAnotherName() {
        pack.replace(module, "module: " + track + "-1", "module: " + track + "-2");
        importing.run();

        assertThat(versions()).isEmpty();
        assertThat(known("findings"))
                .contains(module + ":1: The folder is named " + code + "-1, the module ");
    }

    @Test
    void refusesAPackInAFolderOfAnotherName() {
        pack.replace("pack.yaml", "pack: " + code, "pack: small-" + code);
        importing.run();

        assertThat(versions()).isEmpty();
        assertThat(known("findings")).startsWith("pack.yaml:1: The pack is called small-" + code);
        assertThat(
                        Tables.count(
                                "select count(*) from content_pack where code = ?",
                                "small-" + code))
                .isZero();
    }

    @Test
    void refusesTheTrackAndTheModuleOfAnotherPack() {
        importing.run();
        var other = PackCopy.anyTrack().toLowerCase();
        var thief = PackCopy.called(other.toUpperCase(), content);
        thief.replace("pack.yaml", "code: " + other.toUpperCase(), "code: " + track);
        thief.replace("pack.yaml", "modules: [" + other + "-1]", "modules: [" + code + "-1]");
        thief.rename(other + "-1", code + "-1");
        thief.replace(module, other.toUpperCase() + "-1", track + "-1");
        thief.replace(module, "track: " + other.toUpperCase(), "track: " + track);
        importing.run();

        assertThat(Tables.value("select findings from content_pack where code = ?", other).lines())
                .satisfiesExactlyInAnyOrder(
                        line ->
                                assertThat(line)
                                        .startsWith(module + ":1: ")
                                        .contains("The module belongs to the pack " + code),
                        line ->
                                assertThat(line)
                                        .startsWith("pack.yaml:5: ")
                                        .contains("The track " + track + " belongs to the pack"));
    }

    @Test
    void storesNothingOfAPackOfWhichAPartFails() {
        parts.add(new FailingPart());
        var before = Tables.sums();

        assertThatThrownBy(importing::run).hasMessage("no room");

        assertThat(Tables.sums()).isEqualTo(before);
    }

    @Test
    void importsOnceWhenTwoNodesStartTogether() throws Exception {
        importOnTwoNodes();

        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.STORED, Outcome.UNCHANGED);
        assertThat(versions()).containsExactly("1.2.0 PUBLISHED");
    }

    @Test
    void publishesANewVersionOnceWhenTwoNodesStartTogether() throws Exception {
        importing.run();
        outcomes.clear();

        pack.replace(module, "version: 1.2.0", "version: 1.3.0");
        importOnTwoNodes();

        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.STORED, Outcome.UNCHANGED);
        assertThat(versions()).containsExactly("1.2.0 SUPERSEDED", "1.3.0 PUBLISHED");
    }

    /** Both have read the folder before either stores anything. */
    private void importOnTwoNodes() throws Exception {
        beforeStoring = new CyclicBarrier(2);
        Callable<Void> node =
                () -> {
                    importing.run();
                    return null;
                };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var run : threads.invokeAll(List.of(node, node))) {
                run.get();
            }
        }
    }

    private ModuleVersionId latest() {
        return read(() -> database.make(CatalogueQueries.class).latest(track + "-1").orElseThrow());
    }

    private LessonText lesson(ModuleVersionId id) {
        return read(
                () ->
                        database.make(CatalogueQueries.class)
                                .getLesson(id, "offset", Language.EN, Optional.empty()));
    }

    private String text(ModuleVersionId id) {
        return lesson(id).segments().toString();
    }

    private <T> T read(Callable<T> reading) {
        try {
            return database.commit(reading);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> versions() {
        return Tables.values(
                "select concat(major, '.', minor, '.', patch, ' ', state) from module_version"
                        + " where code = ? order by major, minor, patch",
                track + "-1");
    }

    private static int questions(ModuleVersionId id) {
        return Tables.count(
                "select count(*) from question where module_version_id = ?", id.id().toString());
    }

    private String known(String column) {
        return Tables.value(
                "select ifnull(" + column + ", 'none') from content_pack where code = ?", code);
    }

    private static TreeMap<String, String> withoutPacks() {
        var sums = new TreeMap<>(Tables.sums());
        sums.remove("content_pack");
        return sums;
    }

    private PackPart part(String name) throws ReflectiveOperationException {
        return (PackPart) database.make(Class.forName(name));
    }

    private Instance<?> allParts() {
        return (Instance<?>)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Instance.class},
                        (proxy, method, arguments) -> {
                            if (!method.getName().equals("stream")) {
                                throw new UnsupportedOperationException(method.getName());
                            }
                            return parts.stream();
                        });
    }

    /** Settings whose content folder is the one of the test. */
    private final class ContentOfTheTest extends Settings {

        @Override
        public Path content() {
            return content;
        }
    }

    /** Gives each call a transaction, as the container does. */
    private final class EachInItsTransaction extends PackStore {

        private final PackStore store;

        EachInItsTransaction(PackStore store) {
            this.store = store;
        }

        @Override
        public boolean holds(String known, String files) {
            return database.commitAsUseCase(() -> store.holds(known, files));
        }

        @Override
        public Outcome store(Pack sound, String files, Path folder) {
            try {
                beforeStoring.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
            var outcome = database.commitAsUseCase(() -> store.store(sound, files, folder));
            outcomes.add(outcome);
            return outcome;
        }

        @Override
        public void refuse(String broken, List<Finding> findings) {
            database.commitAsUseCase(
                    () -> {
                        store.refuse(broken, findings);
                        return broken;
                    });
        }
    }

    /** Comes last and finds no room. */
    private static final class FailingPart implements PackPart {

        @Override
        public int order() {
            return 900;
        }

        @Override
        public void store(Pack sound) {
            throw new IllegalStateException("no room");
        }
    }
}
