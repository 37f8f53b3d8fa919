package org.cadre.catalogue;

/** What a module rests on. */
public record TagRow(TagKind kind, String code) {}
