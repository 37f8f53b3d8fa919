/** The files that belong to certificates: the PDF, and what a verifier needs of the issuer. */
@NullMarked
package org.cadre.certificate.rest;

import org.jspecify.annotations.NullMarked;
