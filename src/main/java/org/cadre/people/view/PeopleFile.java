package org.cadre.people.view;

import org.cadre.document.TableFormat;
import org.cadre.people.ListedPerson;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** People as a file for a spreadsheet, written while they are read. */
final class PeopleFile {

    private static final List<String> HEADS =
            List.of("name", "mail", "unit", "agency", "country", "roles", "state", "seen");

    private final CountryNames countries;
    private final Messages msg;
    private final Consumer<Consumer<ListedPerson>> people;

    PeopleFile(Consumer<Consumer<ListedPerson>> people, CountryNames countries, Messages msg) {
        this.people = people;
        this.countries = countries;
        this.msg = msg;
        countries.getRows(); // before the first byte is out
    }

    /** Ends this request with the file. */
    void send(TableFormat format, boolean rightToLeft) {
        Download.stream(
                format.fileName("people"),
                format.mediaType(),
                out -> format.writeTo(out, this::eachRow, rightToLeft));
    }

    private void eachRow(Consumer<List<String>> writer) {
        writer.accept(HEADS.stream().map(head -> msg.of("people.people." + head)).toList());
        people.accept(person -> writer.accept(cells(person)));
    }

    private List<String> cells(ListedPerson person) {
        return List.of(
                person.name(),
                person.mail(),
                person.unitName(),
                person.agencyName(),
                countries.of(person.countryCode()),
                person.roles().stream()
                        .map(r -> msg.of("platform.Role." + r.name()))
                        .collect(Collectors.joining("; ")),
                msg.word(person.state()),
                person.lastSeenAt().map(Instant::toString).orElse(""));
    }
}
