package org.cadre.nomination.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.nomination.NominationState;
import org.cadre.nomination.NomineeDetail;
import org.cadre.nomination.NomineeRow;
import org.cadre.nomination.rule.RuleCheck;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What pages say of a nominee. */
@Named
@RequestScoped
public class NomineeWords {

    @Inject Messages msg;
    @Inject Shell shell;

    /** A rule of the call as a line. */
    public record Line(String text, boolean met) {}

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
        return new Line(RuleWords.of(check, msg, shell.getLocale()), check.met());
    }

    public List<Known> languages(NomineeDetail detail) {
        return new TreeMap<>(detail.languages()).entrySet().stream().map(this::known).toList();
    }

    private Known known(Map.Entry<String, String> each) {
        return new Known(LanguageName.of(each.getKey(), shell.getLocale()), each.getValue());
    }
}
