package org.cadre.platform.security;

/** A role that a person holds now, and where. */
public record Grant(Role role, Scope scope) {}
