/** Dated facts of any kind in one order. */
package org.entente.insight.timeline;
