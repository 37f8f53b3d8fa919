package org.cadre.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** The script of a version from its approval on; the table takes no change. */
@Entity
@Table(name = "exercise_script")
class ApprovedScript {

    @Id private UUID designVersionId;

    @Column(columnDefinition = "longtext")
    private String script;

    protected ApprovedScript() {}

    ApprovedScript(DesignVersionId version, String script) {
        this.designVersionId = version.id();
        this.script = script;
    }
}
