package org.cadre.scene;

import org.cadre.text.Language;

/** How a scene is called. */
public record SceneTitle(String key, String title, Language language) {}
