package org.cadre.selection.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.nomination.CallId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.selection.Rule;
import org.cadre.selection.SelectionDetail;
import org.cadre.selection.SelectionQueries;
import org.cadre.selection.SelectionRules;
import org.cadre.selection.Trait;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Sets the seats of a selection and how they are shared. */
@Named
@RequestScoped
public class RulesPage {

    @Inject SelectionRules rules;
    @Inject SelectionQueries queries;
    @Inject TraitWords words;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String call;
    private Integer seats;
    private Integer version;
    private SelectionDetail detail;
    private List<Group> groups;
    private Boolean declarable;

    /** A trait with its features. */
    public record Group(String name, List<Line> lines) {}

    /** A feature with what is typed beside it. */
    public record Line(
            Trait trait,
            String feature,
            String label,
            long nominees,
            String least,
            String most,
            boolean soft) {

        /** The end of the names of its inputs. */
        public String key() {
            return trait + "-" + feature;
        }
    }

    @PostConstruct
    void readAddress() {
        call = request.getParameter("call");
    }

    public void load() {
        getDetail();
        if ("GET".equals(request.getMethod())) {
            seats = getDetail().seats();
        }
    }

    public void save() {
        rules.write(id(), getVersion(), seats == null ? 0 : seats, typed());
        Pages.go("/selection/selection", "call", call, "done", "selection.done.rules");
    }

    private CallId id() {
        return CallId.find(call).orElseThrow(() -> new NotFound("call " + call));
    }

    public SelectionDetail getDetail() {
        if (detail == null) {
            detail = queries.getManaged(id());
        }
        return detail;
    }

    /** Whether rules on declared answers can still be written. */
    public boolean isDeclarable() {
        if (declarable == null) {
            declarable = rules.mayDeclare(id());
        }
        return declarable;
    }

    /** What rules on declared answers can count. */
    public List<Group> getDeclared() {
        return Arrays.stream(Trait.values())
                .filter(Trait::isDeclared)
                .map(
                        trait ->
                                new Group(
                                        msg.word(trait),
                                        trait.features().stream()
                                                .map(each -> line(trait, each))
                                                .toList()))
                .toList();
    }

    /** Rules on declared answers as they stand. */
    public List<Rule> getStanding() {
        return getDetail().rules().stream().filter(Rule::isDeclared).toList();
    }

    public String rule(Rule rule) {
        return words.rule(rule);
    }

    public String bounds(Rule rule) {
        return words.bounds(rule);
    }

    private List<Rule> declared() {
        if (!isDeclarable()) {
            return getStanding();
        }
        return getDeclared().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> !line.least().isBlank())
                .map(line -> Rule.declared(line.trait(), line.feature(), Given.whole(line.least())))
                .toList();
    }

    /** A number that is missing bounds nothing; one that is none is refused by a rule. */
    private List<Rule> typed() {
        var typed = new ArrayList<Rule>(declared());
        for (var group : getGroups()) {
            for (var line : group.lines()) {
                if (!line.least().isBlank() || !line.most().isBlank()) {
                    typed.add(
                            new Rule(
                                    line.trait(),
                                    line.feature(),
                                    line.least().isBlank() ? 0 : Given.whole(line.least()),
                                    line.most().isBlank() ? seats : Given.whole(line.most()),
                                    !line.soft()));
                }
            }
        }
        return typed;
    }

    /** Every feature that a nominee of the pool has or a rule names. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = new ArrayList<>();
            for (var trait : Trait.seen()) {
                var features = new TreeSet<String>();
                getDetail()
                        .nominees()
                        .forEach(each -> features.add(each.traits().get(trait.word())));
                getDetail().rules().stream()
                        .filter(each -> each.trait() == trait)
                        .forEach(each -> features.add(each.feature()));
                if (!features.isEmpty()) {
                    groups.add(
                            new Group(
                                    msg.word(trait),
                                    features.stream().map(each -> line(trait, each)).toList()));
                }
            }
        }
        return groups;
    }

    private Line line(Trait trait, String feature) {
        var key = trait + "-" + feature;
        var label = words.feature(trait, feature);
        long count = getDetail().countOf(new Rule(trait, feature, 0, 0, true));
        if (!"GET".equals(request.getMethod())) {
            return new Line(
                    trait,
                    feature,
                    label,
                    count,
                    Given.text(request.getParameter("least-" + key)),
                    Given.text(request.getParameter("most-" + key)),
                    "soft".equals(request.getParameter("kind-" + key)));
        }
        return getDetail().rules().stream()
                .filter(each -> each.trait() == trait && each.feature().equals(feature))
                .findFirst()
                .map(
                        each ->
                                new Line(
                                        trait,
                                        feature,
                                        label,
                                        count,
                                        String.valueOf(each.least()),
                                        String.valueOf(each.most()),
                                        !each.hard()))
                .orElseGet(() -> new Line(trait, feature, label, count, "", "", false));
    }

    public String getCall() {
        return call;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    /** Of what is shown, until a form brings back what was. */
    public Integer getVersion() {
        return version == null ? getDetail().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
