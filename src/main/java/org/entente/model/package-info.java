/** The graph: nodes, relations, figures, citations, and the words used for them. */
package org.entente.model;
