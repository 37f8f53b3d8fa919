package org.cadre.catalogue;

import jakarta.persistence.Embeddable;

/** A module to know before; position from 1. */
@Embeddable
record Prerequisite(String moduleCode, int position) {}
