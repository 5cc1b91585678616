/**
 * How fast the service is on a large graph, beside hand-written SQL behind a bare HTTP server, on the same machine in the same run. {@link org.entente.speed.Speed} runs it
 * all; see src/docs/performance.md.
 */
package org.entente.speed;
