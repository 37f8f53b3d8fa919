package org.cadre.assessment;

import java.util.Map;
import java.util.OptionalLong;

/**
 * An answer as a device sends it.
 *
 * @param form parameters as of {@link org.cadre.assessment.scoring.ResponseForm}
 * @param sequence the millisecond at which it was given, as near as the device knows the server's
 */
public record GivenAnswer(Map<String, String[]> form, OptionalLong sequence) {

    public GivenAnswer {
        form = Map.copyOf(form);
    }
}
