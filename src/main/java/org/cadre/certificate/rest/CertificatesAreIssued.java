package org.cadre.certificate.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Settings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether certificates are made and where they lead. Never down: everything else works while
 * they wait.
 */
@Readiness
@ApplicationScoped
public class CertificatesAreIssued implements HealthCheck {

    @Inject Settings settings;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("certificates")
                .withData("issued", settings.issues())
                .withData("address", settings.address())
                .up()
                .build();
    }
}
