package org.cadre.progress;

import org.cadre.people.PersonId;

import java.util.List;

/** A port: what the trainee's home says about certificates; the feature certificate answers. */
public interface HeldCertificates {

    /** The newest first; superseded ones are left out. */
    List<HeldCertificate> of(PersonId person);
}
