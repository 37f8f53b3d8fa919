package org.cadre.scene;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.util.UUID;

/** Names a scene in one language. */
@Embeddable
record SceneTextId(
        UUID moduleVersionId,
        String sceneKey,
        @Column(columnDefinition = "char(2)") String language) {}
