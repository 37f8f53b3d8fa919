/** Pages of scenes: before the first decision, one decision, the debrief. */
package org.cadre.scene.view;
