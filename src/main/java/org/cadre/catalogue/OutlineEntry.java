package org.cadre.catalogue;

/** A section of a lesson and the fragment that leads to it. */
public record OutlineEntry(String anchor, String heading) {}
