package org.cadre.catalogue;

/** What a tag names; a change of it is a reason to review the module. */
public enum TagKind {
    TACTIC,
    LAW,
    STANDARD,
    TOOL
}
