/** Trade and money over time: series, and what is computed from them. */
package org.entente.insight.trade;
