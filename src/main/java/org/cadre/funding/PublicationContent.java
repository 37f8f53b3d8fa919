package org.cadre.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The bytes of a file of a publication, apart from what is told of it in lists. */
@Entity
@Immutable
@Table(name = "publication_content")
class PublicationContent {

    @Id private UUID releaseId;

    @Column(columnDefinition = "longblob")
    private byte[] content;

    protected PublicationContent() {}

    PublicationContent(ReleaseId release, String xml) {
        this.releaseId = release.id();
        this.content = xml.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return content.clone();
    }
}
