package org.cadre.scene;

/**
 * A scene on paper.
 *
 * @param script with the options in an order that says nothing
 * @param told whether its reader has gone through a debrief of it and may read what came of each
 *     option
 */
public record ScenePaper(SceneScript script, boolean told) {}
