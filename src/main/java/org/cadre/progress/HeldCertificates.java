package org.cadre.progress;

import java.util.List;
import org.cadre.people.PersonId;

/** A port: what the trainee's home says about certificates; the feature certificate answers. */
public interface HeldCertificates {

    /** The newest first; superseded ones are left out. */
    List<HeldCertificate> of(PersonId person);
}
