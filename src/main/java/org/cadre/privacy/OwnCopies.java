package org.cadre.privacy;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.cadre.people.KeptApart;
import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Gives a person a copy of everything that is kept about them: {@code data.json} for a program,
 * {@code overview.html} to read, and files; also what stands under accounts that were merged.
 */
@UseCase
public class OwnCopies {

    @Inject @Any Instance<KeptRecords> kept;
    @Inject CopyRepository copies;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Writes the copy while it reads, all of it as of one moment, and leaves the stream open. */
    @SignedIn
    public void write(OutputStream out) {
        var me = new PersonId(current.get().personId());
        events.fire(new PrivacyEvents.OwnCopyTaken(me, clock.now()));
        var mine = people.accountsOf(me);
        try {
            var zip = new ZipOutputStream(out);
            data(zip, mine);
            overview(zip, mine);
            files(zip, mine);
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void data(ZipOutputStream zip, List<PersonId> mine) throws IOException {
        zip.putNextEntry(new ZipEntry("data.json"));
        var data = new CopiedData(new BufferedOutputStream(zip), mine.getFirst(), clock.now());
        for (var table : tables(KeptRecords::tables)) {
            data.begin(table.name());
            copies.each(table, mine, data::row);
            data.end();
        }
        for (var table : apart()) {
            data.begin(table.name());
            mine.forEach(account -> table.rows().apply(account).forEach(data::row));
            data.end();
        }
        data.finish();
        zip.closeEntry();
    }

    private void overview(ZipOutputStream zip, List<PersonId> mine) throws IOException {
        zip.putNextEntry(new ZipEntry("overview.html"));
        var overview =
                new CopiedOverview(
                        new BufferedOutputStream(zip),
                        current.get().language(),
                        current.get().zone(),
                        clock.now());
        for (var table : tables(KeptRecords::tables)) {
            overview.begin(table.name());
            copies.each(table, mine, overview::row);
            overview.end();
        }
        for (var table : apart()) {
            overview.begin(table.name());
            mine.forEach(account -> table.rows().apply(account).forEach(overview::row));
            overview.end();
        }
        overview.finish();
        zip.closeEntry();
    }

    private void files(ZipOutputStream zip, List<PersonId> mine) {
        for (var table : tables(KeptRecords::files)) {
            copies.each(
                    table,
                    mine,
                    row ->
                            file(
                                    zip,
                                    String.valueOf(row.get("name")),
                                    (byte[]) Objects.requireNonNull(row.get("bytes"))));
        }
    }

    private static void file(ZipOutputStream zip, String name, byte[] bytes) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<KeptApart> apart() {
        return StreamSupport.stream(kept.spliterator(), false)
                .flatMap(records -> records.apart().stream())
                .toList();
    }

    /** In the order of their names, the profile first. */
    private List<KeptTable> tables(Function<KeptRecords, List<KeptTable>> of) {
        return StreamSupport.stream(kept.spliterator(), false)
                .flatMap(records -> of.apply(records).stream())
                .sorted(
                        Comparator.comparing((KeptTable table) -> !table.name().equals("profile"))
                                .thenComparing(KeptTable::name))
                .toList();
    }
}
