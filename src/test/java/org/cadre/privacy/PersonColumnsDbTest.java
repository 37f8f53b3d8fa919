package org.cadre.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;
import org.cadre.people.MergedTable;
import org.cadre.people.Merging;
import org.cadre.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** No column that names a person is forgotten by copy, erasure and merge. */
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
                                            'mail', 'address', 'holder', 'old_name', 'new_name')
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
                        "until-settled",
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

    @Test
    void everyColumnHasAnAnswerForTheMerge(@TempDir Path temporary) {
        new PrivacyGround(database, temporary);
        var answers =
                Everything.of(Merging.class, database).found().stream()
                        .flatMap(part -> part.tables().stream())
                        .collect(
                                toMap(
                                        MergedTable::column,
                                        table -> answer(table.rule()),
                                        (one, other) -> other));

        assertThat(PersonColumn.all())
                .extracting(PersonColumn::merge)
                .isSubsetOf("moves", "goes", "read", "stays");
        for (var answer : List.of("moves", "goes", "read")) {
            assertThat(PersonColumn.merged(answer))
                    .as(answer)
                    .containsExactlyInAnyOrderElementsOf(
                            answers.keySet().stream()
                                    .filter(column -> answers.get(column).equals(answer))
                                    .toList());
        }
    }

    private static String answer(MergedTable.Rule rule) {
        return switch (rule) {
            case GO -> "goes";
            case READ_WITH_THE_OTHER -> "read";
            case ALL_MOVE,
                    THE_STAYING_STANDS,
                    THE_DONE_STANDS,
                    THE_BETTER_STANDS,
                    THE_EARLIER_STANDS,
                    NUMBERED_ANEW,
                    ONE_ENDS ->
                    "moves";
        };
    }
}
