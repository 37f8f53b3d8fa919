/**
 * The demonstration: an invented programme with its people, made once in an empty product.
 *
 * <p>It runs at the start when the product is a demonstration ({@code ./cadre run}) and nobody
 * exists yet. Everything is made by the use cases that people use, in one transaction: all of it or
 * nothing. One exercise was held before, as {@link DemoDrill} tells it, and one is ready to start.
 * What it costs and who pays is told by {@link DemoFunding}. Two live sessions were held and two
 * are ahead ({@link DemoSessions}). One cohort has learnt before: what lies in the past is told by
 * {@link DemoHistory}. With {@link DemoCrowd} they are 422 people of twelve agencies, who declare
 * what {@link DemoDeclarations} tells. The accounts and their password stand in {@code
 * org/cadre/demo-accounts.properties}, from where the launcher and the sign-in page show them.
 */
@Feature(
        name = "demo",
        uses = {
            "people",
            "catalogue",
            "cohort",
            "livesession",
            "assessment",
            "scene",
            "progress",
            "scenario",
            "exercise",
            "exerciserun",
            "afteraction",
            "nomination",
            "diversity",
            "notice",
            "declaration",
            "safeguarding",
            "selection",
            "budget",
            "agreement",
            "ledger",
            "planning",
            "funding",
            "bank",
            "mentorship",
            "openhour",
            "visit"
        })
@NullMarked
package org.cadre.demo;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
