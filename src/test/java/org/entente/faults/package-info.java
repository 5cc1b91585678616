/** What breaks, tried on the packaged program: src/docs/faults.md says how to run it, and what was found. */
package org.entente.faults;
