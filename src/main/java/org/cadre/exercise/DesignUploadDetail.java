package org.cadre.exercise;

import org.cadre.scenario.DesignImport;
import org.cadre.scenario.MselPreview;

/**
 * What was read of a file that waits.
 *
 * @param preview of its columns; {@link MselPreview#NONE} where it is no list of events
 */
public record DesignUploadDetail(
        DesignUploadId id, String fileName, MselPreview preview, DesignImport reading) {}
