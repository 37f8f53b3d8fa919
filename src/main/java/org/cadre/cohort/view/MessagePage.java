package org.cadre.cohort.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortMessages;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolledRow;
import org.cadre.people.PersonId;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes a message to people of a cohort: first shown as it would be sent, then sent. What was
 * changed after it was shown is shown again.
 */
@Named
@RequestScoped
public class MessagePage {

    @Inject CohortMessages messages;
    @Inject CohortQueries queries;
    @Inject HttpServletRequest request;

    private String cohort;
    private String subject;
    private String body;
    private String seen;
    private boolean sending;
    private CohortDetail detail;
    private List<EnrolledRow> people;
    private CohortMessages.Draft draft;

    @PostConstruct
    void readAddress() {
        cohort = request.getParameter("cohort");
        sending = request.getParameter("seen") != null && !request.getParameter("seen").isEmpty();
    }

    /** Reads the cohort, so that a foreign one is not found before anything is shown. */
    public void load() {
        getDetail();
    }

    public void preview() {
        draft = messages.draft(id(), subject, body, chosen());
    }

    public void send() {
        preview();
        if (mark().equals(seen)) {
            messages.send(id(), UUID.fromString(getMessage()), subject, body, chosen());
            Pages.go("/cohort/cohort", "cohort", cohort, "done", "cohort.done.messageSent");
        }
    }

    private CohortId id() {
        return CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
    }

    /** Empty for everybody. */
    private Optional<Set<PersonId>> chosen() {
        return isForAll()
                ? Optional.empty()
                : Optional.of(
                        ticked().stream()
                                .flatMap(text -> PersonId.find(text).stream())
                                .collect(Collectors.toSet()));
    }

    private Set<String> ticked() {
        var values = request.getParameterValues("person");
        return values == null ? Set.of() : Arrays.stream(values).collect(Collectors.toSet());
    }

    /** Stands for what was shown: another text or other people have another one. */
    private String mark() {
        return Integer.toHexString(
                Objects.hash(
                        draft.subject(),
                        draft.text(),
                        draft.people().stream().map(row -> row.person().toString()).toList()));
    }

    public boolean isForAll() {
        return !"chosen".equals(request.getParameter("whom"));
    }

    public boolean isTicked(EnrolledRow row) {
        return ticked().contains(row.person().toString());
    }

    /** Whether it can be sent from here. */
    public boolean isShown() {
        return draft != null || sending;
    }

    public CohortMessages.Draft getDraft() {
        return draft;
    }

    public CohortDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    public List<EnrolledRow> getPeople() {
        if (people == null) {
            people = queries.listEnrolled(id());
        }
        return people;
    }

    /** The id of the message, the same while the form goes to and fro. */
    public String getMessage() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("message"))).toString();
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID().toString();
        }
    }

    public String getCohort() {
        return cohort;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSeen() {
        return draft == null ? seen : mark();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
