package org.cadre.exercise;

/**
 * A file of a design version, without its bytes.
 *
 * @param name by which the script calls it
 * @param mediaType as its content says
 * @param size in bytes
 * @param sha256 in hex
 */
public record ExhibitRow(String name, String mediaType, int size, String sha256) {}
