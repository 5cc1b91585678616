/** What of a document's text the graph has: its sentences, and the facts that each of them says. */
package org.entente.insight.coverage;
