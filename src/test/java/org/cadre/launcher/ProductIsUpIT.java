package org.cadre.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Product;
import org.cadre.testing.ProductTest;
import org.junit.jupiter.api.Test;

@ProductTest
class ProductIsUpIT {

    @Test
    void isReadyWithItsDeploymentAndDatabase() {
        var health = Product.get(Product.management() + "/health/ready");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("deployments-status").contains("cadre.war");
    }

    @Test
    void isAlive() {
        assertThat(Product.get(Product.management() + "/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void countsConnectionsAndRequestsForPrometheus() {
        var metrics = Product.get(Product.management() + "/metrics");

        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body())
                .contains("wildfly_datasources_pool_active_count")
                .contains("wildfly_undertow_request_count_total");
    }

    @Test
    void servesNothingOfTheManagementOnThePublicPort() {
        assertThat(Product.get(Product.address() + "/metrics").statusCode()).isNotEqualTo(200);
        assertThat(Product.get(Product.address() + "/health").statusCode()).isNotEqualTo(200);
    }

    @Test
    void doesNotNameItsServer() {
        var headers = Product.get(Product.address() + "/").headers();

        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }
}
