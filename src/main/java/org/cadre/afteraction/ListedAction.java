package org.cadre.afteraction;

/** An action with the finding that it answers. */
record ListedAction(CorrectiveAction action, int finding, String statement) {}
