/** Pages of exercise designs: the library, and one design from all its sides. */
package org.cadre.exercise.view;
