package org.cadre.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.TextMapConverter;
import org.cadre.scenario.DesignImport;
import org.cadre.scenario.Msel;
import org.cadre.scenario.MselMapping;
import org.cadre.scenario.MselPreview;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A file that waits to become a design: its author looks at what was read and says what its columns
 * mean. It goes when that is confirmed, or after a day.
 */
@Entity
@Table(name = "exercise_design_upload")
class DesignUpload {

    private static final int LONGEST_NAME = 200;

    @Id private UUID id;
    private UUID personId;
    private String fileName;

    @Column(columnDefinition = "longblob")
    private byte[] content;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "longtext")
    private Map<String, String> chosen;

    private Instant madeAt;

    protected DesignUpload() {}

    DesignUpload(PersonId person, String fileName, byte[] content, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        var name = fileName.replaceAll("\\p{Cntrl}", "");
        this.fileName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        this.content = content.clone();
        this.chosen = Map.of();
        this.madeAt = at;
    }

    DesignUploadId id() {
        return new DesignUploadId(id);
    }

    boolean isOf(PersonId person) {
        return personId.equals(person.id());
    }

    DesignUploadDetail detail() {
        return new DesignUploadDetail(id(), fileName, preview(mapping()), read());
    }

    DesignImport read() {
        return DesignFile.of(content).read(content, mapping());
    }

    private MselMapping mapping() {
        return new MselMapping(name(), null, chosen);
    }

    /** A list of events that has no name is called after its file. */
    private String name() {
        return fileName.replaceFirst("(?i)\\.xlsx$", "");
    }

    private MselPreview preview(MselMapping mapping) {
        return DesignFile.of(content) == DesignFile.MSEL
                ? Msel.preview(content, mapping)
                : MselPreview.NONE;
    }

    /**
     * Keeps free columns and what is not understood so already: a heading that is chosen no longer
     * tells in which language the list speaks.
     */
    void choose(Map<String, String> wanted) {
        var understood = new HashMap<String, String>();
        preview(MselMapping.of(name()))
                .headings()
                .forEach(heading -> understood.putIfAbsent(heading.heading(), heading.key()));
        var kept = new HashMap<>(wanted);
        understood.values().removeIf(String::isEmpty);
        kept.entrySet().removeAll(understood.entrySet());
        chosen = kept;
    }
}
