package org.cadre.exercise;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExerciseKind;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.HotWashForm;
import org.cadre.scenario.Inject;
import org.cadre.scenario.LegalClaim;
import org.cadre.scenario.Objective;
import org.cadre.scenario.Persona;
import org.cadre.scenario.Phase;
import org.cadre.scenario.RubricCriterion;
import org.cadre.scenario.SafetyBrief;
import org.cadre.scenario.Team;
import org.cadre.scenario.TeamRole;
import org.cadre.scenario.Variable;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.time.Duration;
import java.util.List;

/** A script on its way to the next one: what is not said stays as it was. */
public final class Revision {

    private String code;
    private String version;
    private ExerciseKind kind;
    private LocalizedText title;
    private LocalizedText purpose;
    private Duration duration;
    private List<Language> languages;
    private String marking;
    private String derivedFrom;
    private List<String> threats;
    private List<String> laws;
    private SafetyBrief safety;
    private List<Objective> objectives;
    private List<Team> teams;
    private List<TeamRole> roles;
    private List<Persona> personas;
    private List<Variable> variables;
    private List<Phase> phases;
    private List<Inject> injects;
    private List<ExpectedAction> expected;
    private List<RubricCriterion> criteria;
    private List<Exhibit> exhibits;
    private HotWashForm hotWash;
    private List<LegalClaim> claims;

    private Revision(ExerciseDesign design) {
        code = design.code();
        version = design.version();
        kind = design.kind();
        title = design.title();
        purpose = design.purpose();
        duration = design.duration();
        languages = design.languages();
        marking = design.marking();
        derivedFrom = design.derivedFrom();
        threats = design.threats();
        laws = design.laws();
        safety = design.safety();
        objectives = design.objectives();
        teams = design.teams();
        roles = design.roles();
        personas = design.personas();
        variables = design.variables();
        phases = design.phases();
        injects = design.injects();
        expected = design.expected();
        criteria = design.criteria();
        exhibits = design.exhibits();
        hotWash = design.hotWash();
        claims = design.claims();
    }

    public static Revision of(ExerciseDesign design) {
        return new Revision(design);
    }

    public Revision version(String value) {
        version = value;
        return this;
    }

    public Revision kind(ExerciseKind value) {
        kind = value;
        return this;
    }

    public Revision title(LocalizedText value) {
        title = value;
        return this;
    }

    public Revision purpose(LocalizedText value) {
        purpose = value;
        return this;
    }

    public Revision duration(Duration value) {
        duration = value;
        return this;
    }

    public Revision languages(List<Language> value) {
        languages = value;
        return this;
    }

    public Revision marking(String value) {
        marking = value;
        return this;
    }

    public Revision derivedFrom(String value) {
        derivedFrom = value;
        return this;
    }

    public Revision threats(List<String> value) {
        threats = value;
        return this;
    }

    public Revision laws(List<String> value) {
        laws = value;
        return this;
    }

    public Revision safety(SafetyBrief value) {
        safety = value;
        return this;
    }

    public Revision objectives(List<Objective> value) {
        objectives = value;
        return this;
    }

    public Revision teams(List<Team> value) {
        teams = value;
        return this;
    }

    public Revision roles(List<TeamRole> value) {
        roles = value;
        return this;
    }

    public Revision personas(List<Persona> value) {
        personas = value;
        return this;
    }

    public Revision variables(List<Variable> value) {
        variables = value;
        return this;
    }

    public Revision phases(List<Phase> value) {
        phases = value;
        return this;
    }

    public Revision injects(List<Inject> value) {
        injects = value;
        return this;
    }

    public Revision expected(List<ExpectedAction> value) {
        expected = value;
        return this;
    }

    public Revision criteria(List<RubricCriterion> value) {
        criteria = value;
        return this;
    }

    public Revision exhibits(List<Exhibit> value) {
        exhibits = value;
        return this;
    }

    public Revision hotWash(HotWashForm value) {
        hotWash = value;
        return this;
    }

    public Revision questions(List<HotWashForm.Question> value) {
        hotWash = new HotWashForm(hotWash.anonymous(), value);
        return this;
    }

    public Revision claims(List<LegalClaim> value) {
        claims = value;
        return this;
    }

    public ExerciseDesign script() {
        return new ExerciseDesign(
                code,
                version,
                kind,
                title,
                purpose,
                duration,
                languages,
                marking,
                derivedFrom,
                threats,
                laws,
                safety,
                objectives,
                teams,
                roles,
                personas,
                variables,
                phases,
                injects,
                expected,
                criteria,
                exhibits,
                hotWash,
                claims);
    }
}
