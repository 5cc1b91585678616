/** How much there is between each two of some countries. */
package org.entente.insight.matrix;
