package org.cadre.document;

/** Makes a detached CMS signature in DER over the bytes of a PDF. */
@FunctionalInterface
public interface DetachedSigner {

    byte[] sign(byte[] content);
}
