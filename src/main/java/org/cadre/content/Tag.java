package org.cadre.content;

/** What a module rests on, for search and review: kind {@code tactic, law, standard, tool}. */
public record Tag(String kind, String code) {}
