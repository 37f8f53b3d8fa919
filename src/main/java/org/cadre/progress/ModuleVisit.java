package org.cadre.progress;

import org.cadre.catalogue.ModuleDetail;

/** What a trainee brings to one module: where the trainee stands, and how far it is read. */
public record ModuleVisit(TraineeModule mine, ModuleDetail detail, LessonsRead read) {}
