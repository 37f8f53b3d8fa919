package org.cadre.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.platform.event.DomainEvent;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The record only grows, so reading a page of it must not. */
class AuditReadingDbTest {

    private static final int MANY = 2_000;

    @RegisterExtension final Database database = new Database();

    private AuditQueries queries;

    @BeforeEach
    void recordMuchOfOneKindAndLittleOfAnother() {
        queries = database.make(AuditQueries.class);
        record(new Rare(UUID.randomUUID(), database.clock().now()));
        for (int i = 0; i < MANY; i++) {
            record(new Frequent(UUID.randomUUID(), database.clock().now()));
        }
        database.flushAndClear();
    }

    private void record(DomainEvent event) {
        database.em().persist(new AuditEntry(Optional.empty(), event));
    }

    @Test
    void findsARareKindWithoutReadingTheOthers() {
        var rare = new AuditFilter(Optional.of("Rare"), Optional.empty());

        assertThat(queries.list(rare, AuditPlace.newest()).rows()).hasSize(1);
        assertThat(database.rowsRead(() -> queries.list(rare, AuditPlace.newest())))
                .isLessThan(MANY / 4);
    }

    private record Frequent(UUID subjectId, Instant at) implements Told {}

    private record Rare(UUID subjectId, Instant at) implements Told {}

    private interface Told extends DomainEvent {

        @Override
        default String subjectKind() {
            return "thing";
        }
    }
}
