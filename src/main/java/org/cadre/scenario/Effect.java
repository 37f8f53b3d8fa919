package org.cadre.scenario;

/** What an option changes when it is taken, for the team that takes it. */
public sealed interface Effect {

    /** A variable gets a value. */
    record SetTo(String variable, String value) implements Effect {}

    /** A number grows, or shrinks by a negative amount. */
    record Add(String variable, int amount) implements Effect {}

    /** An inject that was disabled can come again. */
    record Enable(String inject) implements Effect {}

    /** An inject does not come to this team unless somebody sends it by hand. */
    record Disable(String inject) implements Effect {}

    /** The team goes on with a phase: what waits of earlier ones is skipped. */
    record GoTo(String phase) implements Effect {}
}
