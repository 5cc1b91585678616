/** Dossiers in: parse, check, save, and a report of what changed. */
package org.entente.ingest;
