package org.cadre.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;
import org.cadre.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.TreeSet;

/** No column that names a person is forgotten by copy and erasure. */
class PersonColumnsDbTest {

    @RegisterExtension final Database database = new Database();

    @Test
    void everyColumnThatNamesAPersonHasATreatment() {
        var found =
                database.em()
                        .createNativeQuery(
                                """
                                select concat(c.table_name, '.', c.column_name)
                                from information_schema.columns c
                                where c.table_schema = database() and c.extra not like '%GENERATED%'
                                    and (c.table_name = 'person'
                                        or c.column_name in ('person_id', 'actor_id', 'subject_id',
                                            'mail', 'holder', 'old_name', 'new_name')
                                        or c.column_name like '%\\_by'
                                        or exists (select 1
                                            from information_schema.key_column_usage k
                                            where k.table_schema = database()
                                                and k.table_name = c.table_name
                                                and k.column_name = c.column_name
                                                and k.referenced_table_name = 'person'))
                                """,
                                String.class)
                        .getResultList();

        assertThat(PersonColumn.all().stream().map(PersonColumn::name).toList())
                .as("personal-columns.csv")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(found.stream().map(Object::toString).toList());
        assertThat(PersonColumn.all())
                .extracting(PersonColumn::treatment)
                .isSubsetOf(
                        "deleted",
                        "deleted-without-certificate",
                        "neutral",
                        "ended",
                        "id",
                        "evidence");
    }

    @Test
    void theCopyHoldsTheRecordsThatTheListPromises() {
        var kept =
                Everything.of(KeptRecords.class, database).found().stream()
                        .flatMap(records -> records.tables().stream())
                        .map(KeptTable::name)
                        .toList();

        assertThat(kept)
                .containsAll(
                        new TreeSet<>(
                                PersonColumn.all().stream()
                                        .map(PersonColumn::copy)
                                        .filter(copy -> !copy.equals("-"))
                                        .toList()));
    }
}
