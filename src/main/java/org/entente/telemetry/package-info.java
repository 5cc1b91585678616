/** What requests come to, as the operator is told of it: metrics, traces and the log of slow queries. */
package org.entente.telemetry;
