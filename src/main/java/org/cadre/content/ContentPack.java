package org.cadre.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is known of one pack: its last sound state that was stored, and what was found when the
 * folder was read last. A folder that is found as before changes nothing, so {@code readAt} is when
 * it was first found as it is.
 */
@Entity
class ContentPack {

    @Id private String code;

    @Column(columnDefinition = "text")
    private @Nullable LocalizedText title;

    private @Nullable String licence;

    @Column(columnDefinition = "char(64)")
    private @Nullable String hash;

    /** Of the folder that was sound ({@link PackFolder#hash}); none after a broken one. */
    @Column(columnDefinition = "char(64)")
    private @Nullable String filesHash;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private PackState state;

    @Column(columnDefinition = "mediumtext")
    private String findings;

    private Instant readAt;
    private @Nullable Instant importedAt;
    @Version private int version;

    protected ContentPack() {}

    @SuppressWarnings("NullAway.Init") // sound or broken follows before it is kept
    ContentPack(String code) {
        this.code = code;
    }

    boolean holds(Pack pack) {
        return pack.hash().equals(hash);
    }

    /** Whether a folder with these files was read, was sound and is what is held. */
    boolean wasReadFrom(String files) {
        return state == PackState.SOUND && files.equals(filesHash);
    }

    void sound(Pack pack, String files, Instant at) {
        filesHash = files;
        if (holds(pack) && state == PackState.SOUND) {
            return;
        }
        if (!holds(pack)) {
            importedAt = at;
        }
        title = new LocalizedText(pack.title());
        licence = pack.licence();
        hash = pack.hash();
        state = PackState.SOUND;
        findings = "";
        readAt = at;
    }

    void broken(List<Finding> found, Instant at) {
        var lines = found.stream().map(FoundLine::write).collect(Collectors.joining("\n"));
        if (state == PackState.BROKEN && lines.equals(findings)) {
            return;
        }
        filesHash = null;
        state = PackState.BROKEN;
        findings = lines;
        readAt = at;
    }

    PackRow row(Language language) {
        return new PackRow(
                code,
                title == null ? code : title.in(language),
                Optional.ofNullable(licence),
                state,
                findings.lines().map(FoundLine::read).toList(),
                readAt,
                Optional.ofNullable(importedAt));
    }
}
