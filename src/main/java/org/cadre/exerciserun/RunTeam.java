package org.cadre.exerciserun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.cadre.text.Language;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A team of the script that is filled for one run, with its own language and time zone. */
@Entity
class RunTeam {

    @Id private UUID id;
    private UUID runId;
    private String teamKey;
    private int position;
    private String name;

    @Column(columnDefinition = "char(2)")
    private String language;

    private String zone;
    @Version private int version;

    protected RunTeam() {}

    RunTeam(
            RunId run,
            String key,
            int position,
            String name,
            Language language,
            ZoneId zone,
            Instant at) {
        this.id = Uuid7.at(at);
        this.runId = run.id();
        this.teamKey = key;
        this.position = position;
        this.name = name;
        this.language = language.tag();
        this.zone = zone.getId();
    }

    RunTeamId id() {
        return new RunTeamId(id);
    }

    RunId run() {
        return new RunId(runId);
    }

    /** Its id in the script. */
    String key() {
        return teamKey;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    Language language() {
        return Language.find(language).orElseThrow();
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    void set(String newName, Language newLanguage, ZoneId newZone) {
        name = newName;
        language = newLanguage.tag();
        zone = newZone.getId();
    }
}
