/** The audit of figures: whether they can be true together, reckoned with what their printed digits leave open. */
package org.entente.insight.audit;
