package org.cadre.people.view;

import jakarta.faces.context.FacesContext;

import org.cadre.document.Csv;
import org.cadre.people.ListedPerson;
import org.cadre.platform.faces.Messages;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
    private final Writer out;

    private PeopleFile(CountryNames countries, Messages msg, Writer out) {
        this.countries = countries;
        this.msg = msg;
        this.out = out;
    }

    static void send(
            Consumer<Consumer<ListedPerson>> people, CountryNames countries, Messages msg) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        countries.getRows(); // before the first byte is out
        try {
            external.setResponseContentType("text/csv;charset=UTF-8");
            external.setResponseHeader(
                    "Content-Disposition", "attachment; filename=\"people.csv\"");
            var out =
                    new BufferedWriter(
                            new OutputStreamWriter(
                                    external.getResponseOutputStream(), StandardCharsets.UTF_8));
            new PeopleFile(countries, msg, out).write(people);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private void write(Consumer<Consumer<ListedPerson>> people) throws IOException {
        out.write(Csv.BEGIN);
        line(HEADS.stream().map(head -> msg.of("people.people." + head)).toList());
        people.accept(person -> line(cells(person)));
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

    private void line(List<String> cells) {
        try {
            out.write(Csv.line(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
