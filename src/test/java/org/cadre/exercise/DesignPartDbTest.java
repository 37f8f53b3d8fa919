package org.cadre.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cadre.content.Finding;
import org.cadre.content.Pack;
import org.cadre.content.ScenarioSource;
import org.cadre.content.ScenarioSource.ExhibitSource;
import org.cadre.platform.persistence.Keyset;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DesignPartDbTest {

    private static final List<ExhibitSource> FILES =
            List.of(new ExhibitSource("exhibits/e-01.txt", "Order".getBytes(UTF_8)));

    @RegisterExtension final Database database = new Database();

    private DesignGround ground;
    private DesignPart part;
    private String code;

    @BeforeEach
    void addAPack() {
        ground = new DesignGround(database);
        part = database.make(DesignPart.class);
        code = ground.aCode();
        database.em()
                .createNativeQuery(
                        "insert into content_pack (code, title, licence, hash, state, findings,"
                                + " read_at, imported_at, version) values (?1, '{}', 'x',"
                                + " repeat('0', 64), 'SOUND', '', now(), now(), 0)")
                .setParameter(1, code)
                .executeUpdate();
        ground.actAsAnAuthor();
    }

    @Test
    void storesAnApprovedVersionOnceWithItsFiles() {
        var pack = pack(ground.script(code), FILES);

        assertThat(part.check(pack)).isEmpty();
        part.store(pack);
        part.store(pack);
        database.flushAndClear();

        var queries = database.make(DesignQueries.class);
        var rows =
                queries.list(
                                new DesignFilter(code, Optional.empty(), Optional.empty()),
                                Keyset.start(),
                                10)
                        .rows();
        assertThat(rows)
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.state()).isEqualTo(DesignState.APPROVED);
                            assertThat(row.pack()).contains(code);
                        });
        assertThat(queries.open(rows.getFirst().id()).files()).hasSize(1);
        assertThat(queries.get(rows.getFirst().id()).script().injects()).isNotEmpty();
    }

    @Test
    void keepsAPackOutWhoseScriptIsBrokenOrUnfinished() {
        assertThat(part.check(pack("scenario: [", FILES)))
                .extracting(Finding::file)
                .contains(Path.of("exercises", code, "scenario.yaml"));
        assertThat(part.check(pack(ground.script(code), List.of())))
                .extracting(Finding::reason)
                .containsExactly("The file of exhibit e01 is missing: exhibits/e-01.txt.");
        assertThat(part.check(pack(ground.script(code + "-other"), FILES)))
                .extracting(Finding::cure)
                .containsExactly("Give both the same name.");
    }

    @Test
    void asksForANewVersionWhereTheScriptChanged() {
        part.store(pack(ground.script(code), FILES));
        database.flushAndClear();

        var changed = ground.script(code).replace("Night desk", "Late desk");

        assertThat(part.check(pack(changed.replace("The call", "A call"), FILES)))
                .extracting(Finding::cure)
                .containsExactly("Raise the version.");
    }

    private Pack pack(String script, List<ExhibitSource> files) {
        return new Pack(
                code,
                Map.of("en", "Pack"),
                "CC-BY-4.0",
                List.of(),
                List.of(),
                List.of(
                        new ScenarioSource(
                                code, Path.of("exercises", code, "scenario.yaml"), script, files)),
                "3".repeat(64));
    }
}
