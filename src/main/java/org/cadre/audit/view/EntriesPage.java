package org.cadre.audit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.audit.AuditFilter;
import org.cadre.audit.AuditPlace;
import org.cadre.audit.AuditQueries;
import org.cadre.audit.AuditRow;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Slice;

import java.util.List;

/** The record, page by page, newest first. */
@Named
@RequestScoped
public class EntriesPage {

    private static final String PATH = "/audit/entries";

    @Inject AuditQueries queries;
    @Inject Messages msg;

    private String act;
    private String subject;
    private String before;
    private String after;
    private Slice<AuditRow> slice;
    private List<String> acts;

    public void load() {
        slice = queries.list(AuditFilter.of(act, subject), AuditPlace.of(before, after));
        acts = queries.listActs();
    }

    public List<AuditRow> getRows() {
        return slice.rows();
    }

    public List<String> getActs() {
        return acts;
    }

    /** The event in words, or its name where a later version has dropped the event. */
    public String word(String name) {
        var said = msg.of("audit.act." + name);
        return said.startsWith("??") ? name : said;
    }

    /** The kind of subject in words. */
    public String kind(String name) {
        var said = msg.of("audit.kind." + name.replace(' ', '-'));
        return said.startsWith("??") ? name : said;
    }

    public boolean isFiltered() {
        return !AuditFilter.of(act, subject).equals(AuditFilter.everything());
    }

    public String getNextHref() {
        return slice.hasNext() ? href("before", slice.rows().getLast().seq()) : null;
    }

    public String getPreviousHref() {
        return slice.hasPrevious() && !slice.rows().isEmpty()
                ? href("after", slice.rows().getFirst().seq())
                : null;
    }

    private String href(String name, long seq) {
        return Pages.address(PATH, "act", act, "subject", subject, name, seq);
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
