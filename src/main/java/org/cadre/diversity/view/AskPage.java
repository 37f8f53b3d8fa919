package org.cadre.diversity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.cohort.CohortFilter;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.diversity.Attribute;
import org.cadre.diversity.Audience;
import org.cadre.diversity.Facet;
import org.cadre.diversity.Moment;
import org.cadre.diversity.ReleaseAsked;
import org.cadre.diversity.ReleaseQueries;
import org.cadre.diversity.ReleaseRequests;
import org.cadre.diversity.SnapshotId;
import org.cadre.diversity.SnapshotRow;
import org.cadre.diversity.Snapshots;
import org.cadre.diversity.TableShape;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Takes snapshots and asks for tables of them. */
@Named
@RequestScoped
public class AskPage {

    private static final String PATH = "/diversity/ask";
    private static final int MOST = 100;
    private static final int TABLES = 4;
    private static final int YEARS = 3;

    @Inject ReleaseRequests requests;
    @Inject ReleaseQueries queries;
    @Inject Snapshots snapshots;
    @Inject CohortQueries cohorts;
    @Inject ProgrammeQueries programmes;
    @Inject CadreClock clock;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String snapshot;
    private String audience = Audience.PUBLIC.name();
    private String purpose;
    private String recipient;
    private LocalDate expiresOn;
    private String cohort;
    private String moment;
    private String programme;
    private String body = Moment.YEAR.name();
    private Integer year;
    private List<SnapshotRow> rows;
    private List<SelectItem> cohortItems;
    private List<SelectItem> programmeItems;

    /**
     * One table that can be asked for.
     *
     * @param facets what is chosen, for each of its directions
     */
    public record Line(int number, List<Choice> facets) {}

    /** One direction of a table. */
    public record Choice(String name, String label, String chosen) {}

    @PostConstruct
    void readAddress() {
        snapshot = request.getParameter("taken");
    }

    public void load() {
        getSnapshots();
        if ("GET".equals(request.getMethod())) {
            expiresOn = clock.today(ZoneOffset.UTC).plusYears(2);
            year = clock.today(ZoneOffset.UTC).getYear() - 1;
        }
    }

    public void ask() {
        var id = SnapshotId.find(snapshot).orElseThrow(() -> new NotFound("snapshot"));
        var whom = Given.get(Audience.values(), audience);
        var made =
                requests.ask(
                        id,
                        new ReleaseAsked(
                                whom, whom.usual(), shapes(), purpose, recipient, expiresOn));
        Pages.go("/diversity/protected", "release", made, "done", "diversity.done.asked");
    }

    private List<TableShape> shapes() {
        var shapes = new ArrayList<TableShape>();
        for (var line : getLines()) {
            var facets =
                    line.facets().stream()
                            .filter(choice -> !choice.chosen().isEmpty())
                            .map(choice -> facet(choice.chosen()))
                            .toList();
            if (!facets.isEmpty()) {
                shapes.add(new TableShape(facets));
            }
        }
        return shapes;
    }

    private static Facet facet(String text) {
        boolean coarse = text.endsWith("~");
        var name = coarse ? text.substring(0, text.length() - 1) : text;
        return new Facet(Given.get(Attribute.values(), name), coarse);
    }

    public void takeOfCohort() {
        var id = CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
        taken(snapshots.takeOfCohort(id, Given.get(Moment.values(), moment)));
    }

    public void takeOfYear() {
        var id = ProgrammeId.find(programme).orElseThrow(() -> new NotFound("programme"));
        taken(snapshots.takeOfYear(id, Given.get(Moment.values(), body), year));
    }

    private static void taken(SnapshotId made) {
        Pages.go(PATH, "taken", made, "done", "diversity.done.taken");
    }

    public List<SnapshotRow> getSnapshots() {
        if (rows == null) {
            rows = queries.listSnapshots(MOST);
        }
        return rows;
    }

    public List<SelectItem> getSnapshotItems() {
        return getSnapshots().stream()
                .filter(each -> !each.moment().isOfBody())
                .map(
                        each ->
                                new SelectItem(
                                        each.id().toString(),
                                        msg.of(
                                                "diversity.ask.snapshot.of",
                                                each.subject(),
                                                msg.word(each.moment()),
                                                msg.day(each.takenAt()))))
                .toList();
    }

    /** Tables with what is chosen of their directions. */
    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        for (int i = 1; i <= TABLES; i++) {
            lines.add(new Line(i, List.of(choice(i, "a"), choice(i, "b"), choice(i, "c"))));
        }
        return lines;
    }

    private Choice choice(int line, String place) {
        var name = "table-" + line + place;
        return new Choice(
                name,
                msg.of("diversity.ask.facet." + place, line),
                Given.text(request.getParameter(name)));
    }

    /** Attributes with their own codes, and with coarser ones. */
    public List<SelectItem> getFacetItems() {
        var words = new CodeWords(shell.language(), Map.of());
        var items = new ArrayList<SelectItem>();
        for (var attribute : Attribute.values()) {
            for (var facet : List.of(new Facet(attribute, false), new Facet(attribute, true))) {
                items.add(new SelectItem(facet.toString(), words.facet(facet)));
            }
        }
        return items;
    }

    public List<SelectItem> getAudienceItems() {
        return Arrays.stream(Audience.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<SelectItem> getCohortItems() {
        if (cohortItems == null) {
            cohortItems = readCohorts();
        }
        return cohortItems;
    }

    private List<SelectItem> readCohorts() {
        return cohorts.list(CohortFilter.none(), Keyset.start(), MOST).rows().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    public List<SelectItem> getMomentItems() {
        return items(true);
    }

    public List<SelectItem> getBodyItems() {
        return items(false);
    }

    private List<SelectItem> items(boolean ofCohort) {
        return Arrays.stream(Moment.values())
                .filter(each -> each.isOfCohort() == ofCohort)
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<SelectItem> getProgrammeItems() {
        if (programmeItems == null) {
            programmeItems = readProgrammes();
        }
        return programmeItems;
    }

    private List<SelectItem> readProgrammes() {
        return programmes.list().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    public List<SelectItem> getYearItems() {
        int last = clock.today(ZoneOffset.UTC).getYear() - 1;
        var items = new ArrayList<SelectItem>();
        for (int i = 0; i < YEARS; i++) {
            items.add(new SelectItem(last - i, String.valueOf(last - i)));
        }
        return items;
    }

    public String getSnapshot() {
        return snapshot;
    }

    public void setSnapshot(String snapshot) {
        this.snapshot = snapshot;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getMoment() {
        return moment;
    }

    public void setMoment(String moment) {
        this.moment = moment;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
