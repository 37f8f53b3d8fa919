package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.DonorId;
import org.cadre.budget.LineId;
import org.cadre.funding.PublicationDetail;
import org.cadre.funding.PublicationDetail.Exclusion;
import org.cadre.funding.PublicationQueries;
import org.cadre.funding.Publications;
import org.cadre.funding.ReleaseId;
import org.cadre.funding.ReleaseRow;
import org.cadre.funding.ReleaseState;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.startup.Settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a programme publishes: its files, what is wrong with them, what is kept back. */
@Named
@RequestScoped
public class PublicationPage {

    private static final String PATH = "/funding/publication";
    private static final String AGREEMENT = "a:";
    private static final String LINE = "l:";

    @Inject Publications publications;
    @Inject PublicationQueries queries;
    @Inject PublishedProgramme chosen;
    @Inject CurrentActor current;
    @Inject Messages msg;
    @Inject Settings settings;
    @Inject HttpServletRequest request;

    private String release;
    private String reader;
    private String of;
    private String why;
    private String keptFrom;

    private PublicationDetail detail;

    @PostConstruct
    void readAddress() {
        release = request.getParameter("shown");
    }

    public void load() {
        if (chosen.isAny()) {
            getDetail();
        }
    }

    public PublicationDetail getDetail() {
        if (detail == null) {
            var wanted =
                    release == null || release.isEmpty()
                            ? null
                            : ReleaseId.find(release)
                                    .orElseThrow(() -> new NotFound("release " + release));
            detail = queries.get(chosen.getId(), wanted);
        }
        return detail;
    }

    private ReleaseRow shown() {
        var shown = getDetail().shown();
        if (shown == null) {
            throw new NotFound("release");
        }
        return shown;
    }

    public void prepare() {
        var made =
                publications.prepare(
                        chosen.getId(),
                        Given.text(reader).isEmpty()
                                ? null
                                : DonorId.find(reader).orElseThrow(() -> new NotFound("donor")));
        Pages.go(PATH, "programme", chosen.getId(), "shown", made, "done", "funding.done.prepared");
    }

    public void release() {
        publications.release(shown().id(), Given.text(request.getParameter("read")));
        Pages.go(
                PATH,
                "programme",
                chosen.getId(),
                "shown",
                shown().id(),
                "done",
                "funding.done.released");
    }

    /** Hands out the file that is looked at, released or not. */
    public void read() {
        Download.send(
                "iati-" + shown().number() + ".xml",
                "application/xml",
                queries.file(chosen.getId(), shown().id()));
    }

    public void exclude() {
        var value = Given.text(of);
        if (value.startsWith(AGREEMENT)) {
            publications.exclude(
                    chosen.getId(),
                    AgreementId.find(value.substring(AGREEMENT.length()))
                            .orElseThrow(() -> new NotFound("agreement")),
                    DonorId.find(keptFrom).orElse(null),
                    Given.text(why));
        } else {
            publications.exclude(
                    chosen.getId(),
                    LineId.find(value.replaceFirst(LINE, ""))
                            .orElseThrow(() -> new NotFound("budget line")),
                    DonorId.find(keptFrom).orElse(null),
                    Given.text(why));
        }
        Pages.go(PATH, "programme", chosen.getId(), "done", "funding.done.excluded");
    }

    public void include(Exclusion exclusion) {
        publications.include(exclusion.id());
        Pages.go(PATH, "programme", chosen.getId(), "done", "funding.done.included");
    }

    /** Whether this person may open the file to everybody. */
    public boolean isReleasable() {
        var shown = getDetail().shown();
        return shown != null
                && shown.state() == ReleaseState.PREPARED
                && shown.errors() == 0
                && chosen.isApprover()
                && !isOwn(shown);
    }

    private boolean isOwn(ReleaseRow row) {
        return current.get().id().filter(own -> own.equals(row.preparedBy())).isPresent();
    }

    public String name(UUID person) {
        return person == null ? "Cadre" : getDetail().names().getOrDefault(person, "");
    }

    /** For whom a file is. */
    public String reader(ReleaseRow row) {
        return reader(row.donor());
    }

    /** From whom something is kept back. */
    public String keptFrom(Exclusion row) {
        return reader(row.reader());
    }

    private String reader(DonorId donor) {
        return getDetail().readers().stream()
                .filter(each -> each.donor().equals(donor))
                .map(each -> each.name())
                .findFirst()
                .orElse(msg.of("funding.publication.all"));
    }

    public String kind(ReleaseRow row) {
        return switch (row.state()) {
            case PREPARED -> row.errors() > 0 ? "bad" : "warn";
            case RELEASED -> "ok";
            case SET_ASIDE -> "none";
        };
    }

    public String href(ReleaseRow row) {
        return Pages.address(PATH, "programme", chosen.getId(), "shown", row.id());
    }

    /** Where a released file stands for everybody, for good. */
    public String address(ReleaseRow row) {
        return Pages.address(
                "/funding/iati.xml", "programme", chosen.getId(), "number", row.number());
    }

    /** Where the newest released file stands, as it is written down in a registry. */
    public String getAddress() {
        return settings.address() + Pages.address("/funding/iati.xml", "programme", chosen.getId());
    }

    public boolean isReleased() {
        return getDetail().releases().stream()
                .anyMatch(each -> each.state() == ReleaseState.RELEASED && each.donor() == null);
    }

    /** What is kept back from the file that is looked at, in order. */
    public List<Map.Entry<String, String>> getLeftOut() {
        return List.copyOf(new TreeMap<>(shown().leftOut()).entrySet());
    }

    public String getSettingsHref() {
        return Pages.address("/funding/publication-settings", "programme", chosen.getId());
    }

    public List<SelectItem> getReaders() {
        return getDetail().readers().stream()
                .map(each -> new SelectItem(each.donor().toString(), each.name()))
                .toList();
    }

    public List<SelectItem> getAgreements() {
        return getDetail().agreements().stream()
                .map(
                        each ->
                                new SelectItem(
                                        AGREEMENT + each.id(),
                                        each.reference() + " " + each.title()))
                .toList();
    }

    public List<SelectItem> getLines() {
        return getDetail().lines().stream()
                .map(each -> new SelectItem(LINE + each.id(), each.label()))
                .toList();
    }

    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = reader;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getKeptFrom() {
        return keptFrom;
    }

    public void setKeptFrom(String keptFrom) {
        this.keptFrom = keptFrom;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
