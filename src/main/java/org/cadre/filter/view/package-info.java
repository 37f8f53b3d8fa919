/** Pages of saved filters: the row above a list, keeping one, the own ones. */
package org.cadre.filter.view;
