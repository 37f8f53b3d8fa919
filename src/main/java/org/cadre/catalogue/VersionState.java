package org.cadre.catalogue;

/** Where a module version stands. What people have begun stays readable in every state. */
public enum VersionState {
    /** The version that people get who begin now; one for each module at most. */
    PUBLISHED,
    /** A newer version is published; whoever began with this one goes on with it. */
    SUPERSEDED,
    /** Nobody begins with it, and no newer one has taken its place. */
    WITHDRAWN
}
