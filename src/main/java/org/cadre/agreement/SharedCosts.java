package org.cadre.agreement;

/** A port: whoever keeps the journal says who paid the costs that an agreement allows. */
public interface SharedCosts {

    /** Until now; nothing where the programme has no journal. */
    CostShare of(AgreementTerms terms);
}
