package org.cadre.notice.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.notice.MailQueries;
import org.cadre.notice.MailRow;
import org.cadre.notice.MailState;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.startup.MailSettings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The outbox: to whom a mail goes and what became of it. */
@Named
@RequestScoped
public class MailsPage {

    private static final String PATH = "/notice/mails";
    private static final int SIZE = 25;

    @Inject MailQueries queries;
    @Inject MailSettings settings;
    @Inject Messages msg;

    private String state;
    private String after;
    private String before;
    private Slice<MailRow> slice;
    private Long givenUp;

    public void load() {
        slice();
    }

    private Slice<MailRow> slice() {
        if (slice == null) {
            slice = queries.list(chosen(), Keyset.of(after, before), SIZE);
        }
        return slice;
    }

    private Optional<MailState> chosen() {
        return Arrays.stream(MailState.values()).filter(s -> s.name().equals(state)).findFirst();
    }

    public List<MailRow> getRows() {
        return slice().rows();
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    public long getGivenUp() {
        if (givenUp == null) {
            givenUp = queries.countGivenUp();
        }
        return givenUp;
    }

    public boolean isCaught() {
        return settings.isCaught();
    }

    public String getLede() {
        if (isCaught()) {
            return msg.of("notice.mails.lede.caught");
        }
        return msg.of(settings.isSetUp() ? "notice.mails.lede.sent" : "notice.mails.lede.notSetUp");
    }

    public String kind(MailRow row) {
        return switch (row.state()) {
            case WAITING -> row.trouble() == null ? "acc" : "warn";
            case SENT -> "ok";
            case DROPPED -> "none";
            case GIVEN_UP -> "bad";
        };
    }

    public String getNextHref() {
        return slice().next()
                .map(row -> Pages.address(PATH, "state", state, "after", row.id()))
                .orElse(null);
    }

    public String getPreviousHref() {
        return slice().previous()
                .map(row -> Pages.address(PATH, "state", state, "before", row.id()))
                .orElse(null);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
