package org.cadre.people;

/** How a request for help with the sign-in ended. */
public enum HelpOutcome {
    LINK_MADE,
    DISMISSED,
    SIGNED_IN
}
