package org.cadre.scenario;

import static java.util.stream.Collectors.toCollection;

import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The whole script of an exercise in one version.
 *
 * @param code kebab case, stable over versions
 * @param version major.minor.patch
 * @param duration planned, in exercise time
 * @param languages that every text has
 * @param marking what stands on every page and paper, such as EXERCISE ONLY
 * @param derivedFrom code and version of the design that this one was made of; empty for none
 * @param threats free words for finding it, lower case
 * @param laws free words for finding it, lower case
 * @param variables that guards read and options change
 * @param claims legal claims that the script rests on, with their source
 */
public record ExerciseDesign(
        String code,
        String version,
        ExerciseKind kind,
        LocalizedText title,
        LocalizedText purpose,
        Duration duration,
        List<Language> languages,
        String marking,
        String derivedFrom,
        List<String> threats,
        List<String> laws,
        SafetyBrief safety,
        List<Objective> objectives,
        List<Team> teams,
        List<TeamRole> roles,
        List<Persona> personas,
        List<Variable> variables,
        List<Phase> phases,
        List<Inject> injects,
        List<ExpectedAction> expected,
        List<RubricCriterion> criteria,
        List<Exhibit> exhibits,
        HotWashForm hotWash,
        List<LegalClaim> claims) {

    public ExerciseDesign {
        languages = List.copyOf(languages);
        threats = List.copyOf(threats);
        laws = List.copyOf(laws);
        objectives = List.copyOf(objectives);
        teams = List.copyOf(teams);
        roles = List.copyOf(roles);
        personas = List.copyOf(personas);
        variables = List.copyOf(variables);
        phases = List.copyOf(phases);
        injects = List.copyOf(injects);
        expected = List.copyOf(expected);
        criteria = List.copyOf(criteria);
        exhibits = List.copyOf(exhibits);
        claims = List.copyOf(claims);
    }

    public Optional<Inject> inject(String id) {
        return injects.stream().filter(inject -> inject.id().equals(id)).findFirst();
    }

    public Optional<DecisionPoint> decision(String id) {
        return decisions().stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    /** In the order of their injects. */
    public List<DecisionPoint> decisions() {
        return injects.stream().flatMap(inject -> inject.decision().stream()).toList();
    }

    /** The inject that asks for a decision of this script. */
    public Inject injectOf(DecisionPoint decision) {
        return injects.stream()
                .filter(inject -> inject.decision().filter(decision::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    public Optional<Exhibit> exhibit(String id) {
        return exhibits.stream().filter(exhibit -> exhibit.id().equals(id)).findFirst();
    }

    public Optional<Team> team(String id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    public Optional<TeamRole> role(String id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    public Optional<Persona> persona(String id) {
        return personas.stream().filter(persona -> persona.id().equals(id)).findFirst();
    }

    public Optional<Phase> phase(String id) {
        return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
    }

    public Optional<Objective> objective(String id) {
        return objectives.stream().filter(objective -> objective.id().equals(id)).findFirst();
    }

    public Optional<RubricCriterion> criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    public Optional<Variable> variable(String id) {
        return variables.stream().filter(variable -> variable.id().equals(id)).findFirst();
    }

    public Optional<ExpectedAction> expected(String id) {
        return expected.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** The labs that make its exhibits. */
    public Set<String> labs() {
        return exhibits.stream()
                .filter(exhibit -> exhibit.source() == Exhibit.Source.LAB)
                .map(Exhibit::labId)
                .collect(toCollection(TreeSet::new));
    }
}
