package org.cadre.mentorship.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.PairRules;
import org.cadre.mentorship.RuleKind;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What a programme allows, denies and has arranged between agencies and countries. */
@Named
@RequestScoped
public class PairRulesPage {

    @Inject PairRules rules;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String programme;
    private String kind;
    private String one;
    private String other;
    private String reason;
    private List<PairRules.RuleRow> rows;
    private List<SelectItem> items;

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
    }

    public void load() {
        getRows();
    }

    public void write() {
        rules.write(
                id(),
                Given.get(RuleKind.values(), kind),
                Given.text(one),
                Given.text(other),
                reason);
        back("ruleWritten");
    }

    public void remove(UUID rule) {
        rules.remove(rule);
        back("ruleRemoved");
    }

    private void back(String done) {
        Pages.go(
                "/mentorship/pair-rules",
                "programme",
                programme,
                "done",
                "mentorship.done." + done);
    }

    private ProgrammeId id() {
        return ProgrammeId.find(programme)
                .orElseThrow(() -> new NotFound("programme " + programme));
    }

    public List<PairRules.RuleRow> getRows() {
        if (rows == null) {
            rows = rules.list(id());
        }
        return rows;
    }

    /** How a side is called. */
    public String name(String side) {
        return getSides().stream()
                .filter(each -> each.getValue().equals(side))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse("–");
    }

    public String text(PairRules.RuleRow row) {
        return msg.of(
                "mentorship.rules.of", msg.word(row.kind()), name(row.one()), name(row.other()));
    }

    public List<SelectItem> getSides() {
        if (items == null) {
            items = new ArrayList<>();
            rules.countries()
                    .forEach(
                            each ->
                                    items.add(
                                            new SelectItem(
                                                    each.code(),
                                                    each.name().in(shell.language()))));
            rules.agencies()
                    .forEach(each -> items.add(new SelectItem(each.id().toString(), each.name())));
        }
        return items;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(RuleKind.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public String getProgramme() {
        return programme;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
