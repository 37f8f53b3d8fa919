package org.cadre.nomination.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.NomineeDetail;
import org.cadre.nomination.NomineeQueries;
import org.cadre.nomination.NomineeRow;
import org.cadre.nomination.rule.RuleCheck;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What pages say of a nominee. */
@Named
@RequestScoped
public class NomineeWords {

    private static final String LETTER = "letter";

    @Inject NomineeQueries queries;
    @Inject HttpServletRequest request;
    @Inject Messages msg;
    @Inject Shell shell;

    /** A rule of the call as a line. */
    public record Line(String text, String kind, String verdict) {}

    /** A language that somebody knows. */
    public record Known(String name, String level) {}

    public String kind(NominationState state) {
        return CallKind.of(state);
    }

    public String profile(NomineeRow row) {
        return msg.of(
                "nomination.profile",
                msg.word(row.function()),
                msg.word(row.level()),
                msg.word(row.station()));
    }

    public List<Line> checks(NomineeDetail detail) {
        return detail.checks().stream().map(this::line).toList();
    }

    private Line line(RuleCheck check) {
        var verdict = check.open() ? "open" : check.met() ? "met" : "not";
        var kind = check.open() ? "none" : check.met() ? "ok" : "warn";
        return new Line(
                RuleWords.of(check, msg, shell.getLocale()),
                kind,
                msg.of("nomination.check." + verdict));
    }

    /** Where the letter of release is read: on the page that is open. */
    public String letterHref(NomineeDetail detail) {
        return Pages.address(
                shell.getPath(),
                "call",
                detail.call(),
                "nomination",
                detail.row().id(),
                "file",
                LETTER);
    }

    /** Answers with the letter, where it is asked for. */
    void sendLetter(NominationId id) {
        if (LETTER.equals(request.getParameter("file"))) {
            var letter = queries.letter(id);
            Download.send(letter.name(), letter.mediaType(), letter.content());
        }
    }

    public List<Known> languages(NomineeDetail detail) {
        return new TreeMap<>(detail.languages()).entrySet().stream().map(this::known).toList();
    }

    private Known known(Map.Entry<String, String> each) {
        return new Known(LanguageName.of(each.getKey(), shell.getLocale()), each.getValue());
    }
}
