/** Random and damaged requests against the packaged program: src/docs/security.md says how to run it, and what was found. */
package org.entente.fuzz;
