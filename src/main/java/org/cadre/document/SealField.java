package org.cadre.document;

import java.time.Instant;

/**
 * An invisible certification signature that allows no later change.
 *
 * @param signer the name as readers show it
 * @param tooltip what the field is, in the document's language
 * @param reservedBytes room for the signature; it must not be longer
 */
public record SealField(String signer, String tooltip, Instant signedAt, int reservedBytes) {}
