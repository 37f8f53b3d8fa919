package org.cadre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cadre.nomination.NominationGround.aProfile;
import static org.cadre.nomination.NominationGround.mailOf;

import org.cadre.nomination.NominationLine.Outcome;
import org.cadre.nomination.NominationLine.Reason;
import org.cadre.nomination.rule.CallRules;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.ListHasChanged;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;

class NominationFilesDbTest {

    private static final String HEAD =
            "work e-mail,name,function,level,place of duty,why,line manager";
    private static final String PROFILE = "Investigator,Mid,Rural,Two cases wait";

    @RegisterExtension final Database database = new Database();

    private NominationGround ground;
    private NominationFiles files;
    private NomineeQueries queries;
    private AgencyId police;
    private AgencyId customs;
    private PersonId omar;
    private PersonId head;
    private PersonId tala;
    private CallId call;

    @BeforeEach
    void standOnACall() {
        ground = new NominationGround(database);
        files = database.make(NominationFiles.class);
        queries = database.make(NomineeQueries.class);
        police = ground.anAgency("Cyber unit of Belmora");
        customs = ground.anAgency("Customs of Belmora");
        omar = ground.aMember(police, "Omar Sample");
        head = ground.aMember(police, "Hana Placeholder");
        tala = ground.aMember(police, "Tala Sample");
        call = ground.anOpenCall(CallRules.none(), police, customs);
        database.actAs(ground.focalPoint(omar, police));
    }

    private NominationUploadId read(String... rows) {
        var text = HEAD + "\n" + String.join("\n", rows) + "\n";
        return files.read(call, police, "ours.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysOfEachRowWhatItWouldDo() {
        var carla = ground.aMember(customs, "Carla Specimen");
        var nadia = ground.aMember(police, "Nadia Sample");
        database.make(Nominating.class)
                .add(call, police, new Nominating.Nominee("", mailOf(nadia), ""), aProfile());

        var lines =
                files.preview(
                                read(
                                        mailOf(tala) + ",," + PROFILE + "," + mailOf(head),
                                        "nadir@belmora.example,Nadir Example," + PROFILE + ",",
                                        "zoe@belmora.example,=HYPERLINK(1)," + PROFILE + ",",
                                        mailOf(nadia) + ",," + PROFILE + ",",
                                        mailOf(carla) + ",," + PROFILE + ",",
                                        mailOf(tala).toUpperCase() + ",," + PROFILE + ",",
                                        "noname@belmora.example,," + PROFILE + ",",
                                        mailOf(omar) + ",,Astronaut,Mid,Rural,why,",
                                        mailOf(omar) + ",," + PROFILE + "," + mailOf(omar),
                                        "nobody,," + PROFILE + ","))
                        .lines();

        assertThat(lines)
                .extracting(NominationLine::number, NominationLine::outcome, NominationLine::reason)
                .containsExactly(
                        tuple(2, Outcome.DRAFTED, Reason.NONE),
                        tuple(3, Outcome.INVITED, Reason.NONE),
                        tuple(4, Outcome.REFUSED, Reason.FORMULA),
                        tuple(5, Outcome.REFUSED, Reason.NOMINATED),
                        tuple(6, Outcome.REFUSED, Reason.ELSEWHERE),
                        tuple(7, Outcome.REFUSED, Reason.TWICE),
                        tuple(8, Outcome.REFUSED, Reason.NO_NAME),
                        tuple(9, Outcome.REFUSED, Reason.NO_FUNCTION),
                        tuple(10, Outcome.REFUSED, Reason.TWICE),
                        tuple(11, Outcome.REFUSED, Reason.NO_MAIL));
        assertThat(lines.get(4).name()).as("of other agencies nobody is named").isEmpty();
    }

    @Test
    void refusesWhomNoPlaceIsLeftFor() {
        var rows = new String[5];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "new" + i + "@belmora.example,New " + i + "," + PROFILE + ",";
        }

        assertThat(files.preview(read(rows)).lines().getLast())
                .extracting(NominationLine::reason, NominationLine::argument)
                .containsExactly(Reason.NO_PLACE, "4");
    }

    @Test
    void addsWhatWasShownAsDrafts() {
        var upload =
                read(
                        mailOf(tala) + ",," + PROFILE + "," + mailOf(head),
                        "nadir@belmora.example,Nadir Example," + PROFILE + ",",
                        "zoe@belmora.example,Zoe Example," + PROFILE + ",");
        var seen = files.preview(upload);
        assertThat(queries.listMine(call, police)).as("a check nominates nobody").isEmpty();

        files.confirm(upload, seen.fingerprint());

        assertThat(queries.listMine(call, police))
                .extracting(NomineeRow::name, NomineeRow::state)
                .containsExactlyInAnyOrder(
                        tuple("Tala Sample", NominationState.DRAFT),
                        tuple("Nadir Example", NominationState.DRAFT),
                        tuple("Zoe Example", NominationState.DRAFT));
        database.flushAndClear();
        assertThatThrownBy(() -> files.preview(upload)).isInstanceOf(NotFound.class);
    }

    @Test
    void addsNobodyWhereARowWouldDoSomethingElseByNow() {
        var upload = read(mailOf(tala) + ",," + PROFILE + ",");
        var seen = files.preview(upload);
        database.make(Nominating.class)
                .add(call, police, new Nominating.Nominee("", mailOf(tala), ""), aProfile());

        assertThatThrownBy(() -> files.confirm(upload, seen.fingerprint()))
                .isInstanceOf(ListHasChanged.class);
    }

    @Test
    void takesNoFileAfterTheDeadlineAndNoneWithoutItsColumns() {
        var upload = read(mailOf(tala) + ",," + PROFILE + ",");
        var seen = files.preview(upload).fingerprint();
        assertThatThrownBy(
                        () ->
                                files.read(
                                        call,
                                        police,
                                        "ours.csv",
                                        "mail,level\na,b".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NominationFiles.ColumnsAreMissing.class);

        database.clock().set("2026-03-20T17:00:01Z");

        assertThatThrownBy(() -> read("x")).isInstanceOf(Nominating.CallIsOver.class);
        assertThatThrownBy(() -> files.confirm(upload, seen))
                .isInstanceOf(Nominating.CallIsOver.class);
    }

    @Test
    void showsAFileToItsSenderAlone() {
        var upload = read(mailOf(tala) + ",," + PROFILE + ",");

        database.actAs(ground.focalPoint(head, police));

        assertThatThrownBy(() -> files.preview(upload)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.confirm(upload, "")).isInstanceOf(NotFound.class);
    }
}
