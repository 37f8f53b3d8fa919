package org.cadre.diversity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.diversity.Attribute;
import org.cadre.diversity.Benchmarks;
import org.cadre.diversity.Classification;
import org.cadre.diversity.Facet;
import org.cadre.diversity.Reference;
import org.cadre.diversity.Target;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reference populations, and the targets of a programme. */
@Named
@RequestScoped
public class BenchmarksPage {

    private static final String PATH = "/diversity/benchmarks";

    @Inject Benchmarks benchmarks;
    @Inject ProgrammeQueries programmes;
    @Inject CurrentActor current;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String programme;
    private String attribute;
    private String name;
    private String source;
    private LocalDate datedOn;
    private String target;
    private Integer leastPercent;
    private Map<Attribute, Classification> classifications;
    private String programmeName;
    private List<TargetLine> targets;
    private List<ReferenceLine> references;

    /** A code beside which a percent is typed. */
    public record Share(String name, String label, String typed) {}

    /** A reference as the list shows it. */
    public record ReferenceLine(Reference reference, String attribute, String shares) {}

    /** A target as the list shows it. */
    public record TargetLine(Target target, String text) {}

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
        attribute = request.getParameter("attribute");
    }

    /** Reads the targets first, which not everybody may who sees the programme. */
    public void load() {
        getTargets();
        getProgrammeName();
    }

    private ProgrammeId id() {
        return ProgrammeId.find(programme).orElseThrow(() -> new NotFound("programme"));
    }

    public String getProgrammeName() {
        if (programmeName == null) {
            programmeName = programmes.get(id()).name();
        }
        return programmeName;
    }

    public boolean isManages() {
        return current.get().holds(Role.PROGRAMME_MANAGER, Scope.programme(id().id()));
    }

    private Map<Attribute, Classification> classifications() {
        if (classifications == null) {
            classifications = benchmarks.listClassifications();
        }
        return classifications;
    }

    private CodeWords words() {
        return new CodeWords(shell.language(), classifications());
    }

    public List<ReferenceLine> getReferences() {
        if (references == null) {
            references = benchmarks.listReferences().stream().map(this::line).toList();
        }
        return references;
    }

    private ReferenceLine line(Reference reference) {
        var format = NumberFormat.getPercentInstance(shell.getLocale());
        format.setMaximumFractionDigits(1);
        var facet = new Facet(reference.attribute(), false);
        var shares =
                new TreeMap<>(reference.shares())
                        .entrySet().stream()
                                .map(
                                        each ->
                                                words().code(facet, each.getKey())
                                                        + " "
                                                        + format.format(each.getValue()))
                                .collect(Collectors.joining(", "));
        return new ReferenceLine(reference, words().facet(facet), shares);
    }

    public List<TargetLine> getTargets() {
        if (targets == null) {
            targets = readTargets();
        }
        return targets;
    }

    private List<TargetLine> readTargets() {
        return benchmarks.listTargets(id()).stream()
                .map(
                        each ->
                                new TargetLine(
                                        each,
                                        msg.of(
                                                "diversity.target.of",
                                                each.leastPercent(),
                                                words().code(
                                                                new Facet(each.attribute(), false),
                                                                each.code()))))
                .toList();
    }

    /** Attributes that were registered: what was never counted is compared with nothing. */
    public List<SelectItem> getAttributeItems() {
        return classifications().keySet().stream()
                .filter(each -> each != Attribute.STAGE)
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public boolean isChosen() {
        return Arrays.stream(Attribute.values())
                .filter(classifications()::containsKey)
                .anyMatch(each -> each.name().equals(attribute));
    }

    private Attribute chosen() {
        return Given.get(Attribute.values(), attribute);
    }

    public String getChosenName() {
        return msg.word(chosen());
    }

    public List<Share> getShares() {
        var facet = new Facet(chosen(), false);
        var shares = new ArrayList<Share>();
        for (var code : classifications().get(chosen()).codes(false)) {
            var parameter = "share-" + code;
            shares.add(
                    new Share(
                            parameter,
                            words().code(facet, code),
                            Given.text(request.getParameter(parameter))));
        }
        return shares;
    }

    public void register() {
        var percents = new TreeMap<String, String>();
        getShares().forEach(each -> percents.put(each.name().substring(6), each.typed()));
        benchmarks.register(chosen(), name, source, datedOn, percents);
        Pages.go(PATH, "programme", programme, "done", "diversity.done.registered");
    }

    /** Every code of every registered attribute. */
    public List<SelectItem> getTargetItems() {
        var items = new ArrayList<SelectItem>();
        classifications()
                .forEach(
                        (each, classification) -> {
                            if (each != Attribute.STAGE) {
                                classification
                                        .codes(false)
                                        .forEach(
                                                code ->
                                                        items.add(
                                                                new SelectItem(
                                                                        each + " " + code,
                                                                        msg.word(each)
                                                                                + ": "
                                                                                + words().code(
                                                                                                new Facet(
                                                                                                        each,
                                                                                                        false),
                                                                                                code))));
                            }
                        });
        return items;
    }

    public void promise() {
        var chosen = Given.text(target).split(" ");
        benchmarks.setTarget(
                id(),
                Given.get(Attribute.values(), chosen[0]),
                chosen.length > 1 ? chosen[1] : "",
                leastPercent == null ? 0 : leastPercent);
        Pages.go(PATH, "programme", programme, "done", "diversity.done.target");
    }

    public void end(TargetLine line) {
        benchmarks.endTarget(line.target().id());
        Pages.go(PATH, "programme", programme, "done", "diversity.done.targetEnded");
    }

    public String getProgramme() {
        return programme;
    }

    public String getAttribute() {
        return attribute;
    }

    public void setAttribute(String attribute) {
        this.attribute = attribute;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public Integer getLeastPercent() {
        return leastPercent;
    }

    public void setLeastPercent(Integer leastPercent) {
        this.leastPercent = leastPercent;
    }
}
