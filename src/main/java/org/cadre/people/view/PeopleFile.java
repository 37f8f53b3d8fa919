package org.cadre.people.view;

import jakarta.faces.context.FacesContext;

import org.cadre.document.Csv;
import org.cadre.document.XlsxWriter;
import org.cadre.people.ListedPerson;
import org.cadre.platform.faces.Messages;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
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
    private final Consumer<Consumer<ListedPerson>> people;

    PeopleFile(Consumer<Consumer<ListedPerson>> people, CountryNames countries, Messages msg) {
        this.people = people;
        this.countries = countries;
        this.msg = msg;
        countries.getRows(); // before the first byte is out
    }

    /** Ends this request with a CSV file. */
    void sendCsv() {
        send("people.csv", "text/csv;charset=UTF-8", this::writeCsv);
    }

    /** Ends this request with a workbook. */
    void sendXlsx(boolean rightToLeft) {
        send(
                "people.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                out -> {
                    try (var sheet = new XlsxWriter(new BufferedOutputStream(out), rightToLeft)) {
                        eachRow(sheet::row);
                    }
                });
    }

    private static void send(String name, String type, Consumer<OutputStream> body) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType(type);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        try {
            body.accept(external.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private void writeCsv(OutputStream out) {
        try {
            var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(Csv.BEGIN);
            eachRow(cells -> line(text, cells));
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(BufferedWriter text, List<String> cells) {
        try {
            text.write(Csv.line(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
